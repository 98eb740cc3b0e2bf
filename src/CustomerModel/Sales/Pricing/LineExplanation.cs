namespace CustomerModel.Sales;

/// <summary>Tells how the amounts of one line came about.</summary>
internal sealed class LineExplanation(PricingOptions options, bool isOther)
{
    private readonly LineRules _rules = new(options);

    public PriceStep Net(int number, in PricingLine line, in PricedLine priced)
    {
        var gross = priced.BaseAmount - priced.Discount;
        var formula =
            priced.NetAmount != gross && options.TaxMethod == TaxMethod.ComputedInclusive
                ? $"{F(priced.BaseAmount)} - {F(priced.Discount)} - contained tax {F(priced.Tax)}"
                : $"{F(priced.BaseAmount)} - {F(priced.Discount)}";
        return new($"line {number}: net", priced.NetAmount, formula)
        {
            Line = number,
            Error = priced.Error,
            Parts =
                priced.Error != PricingError.None ? []
                : priced.Discount == 0 ? [Base(number, line, priced)]
                : [Base(number, line, priced), Discount(number, line, priced)],
        };
    }

    public PriceStep Discount(int number, in PricingLine line, in PricedLine priced)
    {
        var isPercentage = line.DiscountPercentage != 0;
        var exact =
            isPercentage ? priced.BaseAmount * line.DiscountPercentage / 100
            : _rules.IsPerUnit ? line.ManualDiscount * line.Quantity
            : line.ManualDiscount;
        var formula =
            isPercentage ? $"{F(line.DiscountPercentage)} % of {F(priced.BaseAmount)}"
            : _rules.IsPerUnit ? $"{F(line.ManualDiscount)} per unit * {F(line.Quantity)}"
            : $"{F(line.ManualDiscount)} on the line";
        return Step(number, "discount", priced.Discount, formula, exact, priced);
    }

    public PriceStep Tax(int number, in PricingLine line, in PricedLine priced)
    {
        var gross = priced.BaseAmount - priced.Discount;
        return options switch
        {
            { TaxMethod: TaxMethod.TypedOnLine } => Step(number, "tax", priced.Tax, $"as typed, {F(line.Tax)}", line.Tax, priced),
            { TaxMethod: TaxMethod.TypedOnHeader } => Step(
                number,
                "tax",
                priced.Tax,
                "its share of the tax of the header",
                priced.Tax,
                priced
            ),
            { IsTaxByGroup: true } => Step(
                number,
                "tax",
                priced.Tax,
                $"its share of {F(line.TaxRate)} % {(options.TaxMethod == TaxMethod.ComputedInclusive ? "within" : "on")} all lines of the rate",
                priced.Tax,
                priced
            ),
            { TaxMethod: TaxMethod.ComputedInclusive } => Step(
                number,
                "tax",
                priced.Tax,
                $"{F(line.TaxRate)} % within {F(gross)}",
                gross * line.TaxRate / (100 + line.TaxRate),
                priced
            ),
            _ => Step(number, "tax", priced.Tax, $"{F(line.TaxRate)} % of {F(gross)}", gross * line.TaxRate / 100, priced),
        };
    }

    private PriceStep Base(int number, in PricingLine line, in PricedLine priced)
    {
        var exact = (line.PricePerUnit - line.VolumeDiscount) * line.Quantity;
        var formula =
            line.VolumeDiscount == 0
                ? $"{F(line.PricePerUnit)} * {F(line.Quantity)}"
                : $"({F(line.PricePerUnit)} - volume discount {F(line.VolumeDiscount)}) * {F(line.Quantity)}";
        return Step(number, "base", priced.BaseAmount, formula, exact, priced) with { Origin = line.Origin };
    }

    private PriceStep Step(int number, string name, decimal amount, string formula, decimal exact, in PricedLine priced)
    {
        var isTold = !isOther || amount == exact || amount == _rules.Round(exact);
        return new($"line {number}: {name}", amount, isTold ? formula : "as the engine says")
        {
            Line = number,
            Error = priced.Error,
            Rounding =
                exact == amount || !isTold || priced.Error != PricingError.None ? null : new(exact, _rules.Decimals, options.Profile),
        };
    }

    private static string F(decimal number) => PriceFigures.Term(number);
}
