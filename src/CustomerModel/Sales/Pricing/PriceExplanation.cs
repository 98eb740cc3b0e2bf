namespace CustomerModel.Sales;

/// <summary>Tells how the totals of a priced document came about.</summary>
/// <remarks>In the terms of <see cref="PricingEngine"/>; what another engine adds to them is named as the engine's.</remarks>
public sealed class PriceExplanation
{
    private readonly PricingLine[] _lines;
    private readonly PricedLine[] _priced;
    private readonly PricingHeader _header;
    private readonly PricingOptions _options;
    private readonly LineExplanation _ofLine;
    private readonly bool _isOther;

    /// <summary>Prices a document in order to explain it.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="header">All else.</param>
    /// <param name="options">How.</param>
    /// <param name="engine">Who prices it; <see langword="null"/>: <see cref="PricingEngine.Default"/>.</param>
    /// <exception cref="RefusedException">The document cannot be priced.</exception>
    public PriceExplanation(
        IReadOnlyList<PricingLine> lines,
        in PricingHeader header,
        PricingOptions options,
        IPricingEngine? engine = null
    )
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(options);
        (_lines, _header, _options, _priced) = ([.. lines], header, options, new PricedLine[lines.Count]);
        _isOther = engine is not (null or PricingEngine);
        if ((engine ?? PricingEngine.Default).Price(_lines, header, options, _priced, out var totals) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        (Totals, _ofLine) = (totals, new(options, _isOther));
    }

    /// <summary>The totals that are explained.</summary>
    public PriceTotals Totals { get; }

    /// <summary>How a total came about, down to the lines.</summary>
    public PriceStep Explain(PriceTotal total) =>
        total switch
        {
            PriceTotal.TotalLineItemAmount => Detail,
            PriceTotal.TotalLineItemDiscount => LineDiscount,
            PriceTotal.TotalDiscount => TotalDiscount,
            PriceTotal.TotalAmountLessFreight => PreFreight,
            PriceTotal.TotalTax => Tax,
            _ => Total,
        };

    private PriceStep Total =>
        new(
            "total amount",
            Totals.TotalAmount,
            $"pre-freight amount {F(Totals.TotalAmountLessFreight)} + freight {F(Totals.FreightAmount)} + tax {F(Totals.TotalTax)}"
                + Rounding(Totals.Rounding.Total)
                + Rest(Totals.TotalAmount - Totals.TotalAmountLessFreight - Totals.FreightAmount - Totals.TotalTax - Totals.Rounding.Total)
        )
        {
            Parts = [PreFreight, Tax],
            Error = Totals.Error,
        };

    private PriceStep PreFreight =>
        new(
            "pre-freight amount",
            Totals.TotalAmountLessFreight,
            $"detail amount {F(Totals.TotalLineItemAmount)} - header discount {F(Totals.HeaderDiscount)}"
                + Rounding(Totals.Rounding.PreFreight)
                + Rest(Totals.TotalAmountLessFreight - Totals.TotalLineItemAmount + Totals.HeaderDiscount - Totals.Rounding.PreFreight)
        )
        {
            Parts = Totals.HeaderDiscount == 0 ? [Detail] : [Detail, HeaderDiscount],
        };

    private PriceStep HeaderDiscount
    {
        get
        {
            var exact = Totals.TotalLineItemAmount * _header.DiscountPercentage / 100;
            return new(
                "header discount",
                Totals.HeaderDiscount,
                $"{F(_header.DiscountPercentage)} % of detail amount {F(Totals.TotalLineItemAmount)} = {F(Totals.PercentageDiscount)}, + {F(_header.DiscountAmount)}"
                    + Rest(Totals.HeaderDiscount - Totals.PercentageDiscount - _header.DiscountAmount)
            )
            {
                Rounding = _isOther ? null : RoundingOf(exact, Totals.PercentageDiscount, _options.Decimals),
            };
        }
    }

    private PriceStep Detail =>
        new("detail amount", Totals.TotalLineItemAmount, Sum(line => line.NetAmount, Totals.TotalLineItemAmount, Totals.Rounding.Detail))
        {
            Parts = [.. _lines.Select((line, i) => _ofLine.Net(i + 1, line, _priced[i]))],
        };

    private PriceStep LineDiscount =>
        new(
            "line discount",
            Totals.TotalLineItemDiscount,
            _isOther
                ? Sum(line => line.Discount, Totals.TotalLineItemDiscount, Totals.Rounding.LineDiscount)
                : PriceFigures.Sum(_lines.Select(CountedOf)) + Rounding(Totals.Rounding.LineDiscount)
        )
        {
            Parts = [.. _lines.Select((line, i) => _ofLine.Discount(i + 1, line, _priced[i]))],
        };

    private PriceStep TotalDiscount =>
        new(
            "total discount",
            Totals.TotalDiscount,
            $"line discount {F(Totals.TotalLineItemDiscount)} + header discount {F(Totals.HeaderDiscount)}"
                + Rest(Totals.TotalDiscount - Totals.TotalLineItemDiscount - Totals.HeaderDiscount)
        )
        {
            Parts = [LineDiscount, HeaderDiscount],
        };

    private PriceStep Tax =>
        new(
            "tax",
            Totals.TotalTax,
            _options.TaxMethod == TaxMethod.TypedOnHeader
                ? $"as stated on the header, {F(_header.Tax)}"
                : Sum(line => line.Tax, Totals.TotalTax, Totals.Rounding.Tax)
        )
        {
            Parts = [.. _lines.Select((line, i) => _ofLine.Tax(i + 1, line, _priced[i]))],
        };

    private decimal CountedOf(PricingLine line)
    {
        var rules = new LineRules(_options);
        return rules.Round(LineAmounts.Of(line, rules).Counted);
    }

    private string Sum(Func<PricedLine, decimal> amount, decimal total, decimal rounding) =>
        PriceFigures.Sum(_priced.Select(amount)) + Rounding(rounding) + Rest(total - _priced.Sum(amount) - rounding);

    /// <summary>What another engine adds; of ours the roundings account for everything.</summary>
    private string Rest(decimal rest) => !_isOther || rest == 0 ? "" : $" + by the engine {PriceFigures.Term(rest)}";

    private RoundingStep? RoundingOf(decimal exact, decimal rounded, int decimals) =>
        exact == rounded ? null : new(exact, decimals, _options.Profile);

    private static string Rounding(decimal difference) => difference == 0 ? "" : $" + rounding {PriceFigures.Term(difference)}";

    private static string F(decimal number) => PriceFigures.Term(number);
}
