using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>What an invoice over some quantities of an order bills: the order's share of all that is billed by then, less what was billed before.</summary>
/// <remarks>
/// Going by sums and not by parts, no coin adds up: the last invoice takes exactly what is left. Only where a host rounds at the
/// end and keeps four decimals, the finest a discount has, a ten-thousandth may stay.
/// </remarks>
internal sealed class PartialBilling
{
    /// <summary>Where all is rounded at the end, a total half way between two coins does not move with its discount: half a coin frees it.</summary>
    private const int MostAttempts = 3;

    private readonly Order _order;
    private readonly PricingOptions _options;
    private readonly IReadOnlyList<PricedLine> _priced;
    private readonly IReadOnlyDictionary<int, decimal> _quantities;
    private readonly Dictionary<int, decimal> _billed;
    private readonly Invoice[] _before;

    /// <summary>Puts an order, what is to be billed and what was billed side by side.</summary>
    public PartialBilling(Order order, IReadOnlyDictionary<int, decimal> quantities, IEnumerable<Invoice> before)
    {
        (_order, _options, _priced) = (order, order.Pricing.OptionsFor(order.Currency), order.PricedLines());
        _before = [.. InvoicedQuantities.Counting(order, before)];
        _quantities = quantities;
        _billed = InvoicedQuantities.Of(_before).ToDictionary();
        foreach (var (number, quantity) in quantities)
        {
            _billed[number] = _billed.GetValueOrDefault(number) + quantity;
        }

        IsLast = order.Lines.All(line => IsBilled(line));
    }

    /// <summary>Nothing of the order is left to bill afterwards.</summary>
    public bool IsLast { get; }

    /// <summary>Why these quantities are not billed, or <see langword="null"/>.</summary>
    public static DomainError? WhyNot(Order order, IReadOnlyDictionary<int, decimal> quantities, IEnumerable<Invoice> before)
    {
        var left = InvoicedQuantities.Left(order, before);
        return (
            from billed in quantities
            let rest = left.GetValueOrDefault(billed.Key)
            select order.Line(billed.Key) is not { } line ? DocumentErrors.LineMissing(billed.Key)
            : billed.Value * Math.Sign(line.Quantity) <= 0 || Math.Abs(billed.Value) > rest * Math.Sign(line.Quantity)
                ? InvoiceErrors.AboveOrder(billed.Key)
            : null
        ).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>Gives an invoice that has the lines and the header of the order its part of both.</summary>
    public void Fill(Invoice invoice, ZonedDateTime now)
    {
        invoice.PutLines([.. invoice.Lines.Select(Part)]);
        invoice.FreightAmount = Rest(_order.FreightAmount, line => line.FreightShare, one => one.FreightAmount);
        invoice.HeaderTax = Rest(_order.HeaderTax, line => line.Tax, one => one.HeaderTax);
        invoice.DiscountAmount = null;
        invoice.Price(now, _order.Pricing);

        var due = SoFar(_order.TotalAmount ?? 0, WorthOf) - _before.Sum(BilledOf);
        for (var attempt = 0; attempt < MostAttempts && invoice.TotalAmount is { } total && total != due; attempt++)
        {
            invoice.DiscountAmount = (invoice.DiscountAmount ?? 0) + (attempt == 0 ? total - due : (total - due) / 2);
            invoice.Price(now);
        }
    }

    private static decimal WorthOf(PricedLine line) => line.ExtendedAmount - line.DiscountShare + line.FreightShare;

    /// <summary>What an invoice billed of the order: lines that somebody added to it are not of the order.</summary>
    private static decimal BilledOf(Invoice invoice) =>
        (invoice.TotalAmount ?? 0) - invoice.Lines.Where(line => line.SourceLine is null).Sum(line => line.ExtendedAmount ?? 0);

    private InvoiceLine Part(InvoiceLine line)
    {
        var ordered = _order.Line(line.SourceLine!.Value)!;
        decimal? Share(decimal? whole, Func<InvoiceLine, decimal?> amount) =>
            whole is { } all
                ? Within(
                    IsBilled(ordered) ? all : _options.Round(all * _billed[ordered.Number] / ordered.Quantity),
                    all,
                    _before.SelectMany(one => one.Lines).Where(one => one.SourceLine == ordered.Number).Sum(one => amount(one) ?? 0)
                )
                : null;
        return line.Changed<InvoiceLine>(copy =>
        {
            copy.Quantity = _quantities[ordered.Number];
            copy.Tax = Share(copy.Tax, one => one.Tax);
            copy.ManualDiscount =
                _options.DiscountMethod == DiscountMethod.PerUnit
                    ? copy.ManualDiscount
                    : Share(copy.ManualDiscount, one => one.ManualDiscount);
        });
    }

    private decimal? Rest(decimal? whole, Func<PricedLine, decimal> weight, Func<Invoice, decimal?> billed) =>
        whole is { } all ? Within(SoFar(all, weight), all, _before.Sum(one => billed(one) ?? 0)) : null;

    /// <summary>What of an amount of the header is billed by now; all of it when nothing is left.</summary>
    private decimal SoFar(decimal whole, Func<PricedLine, decimal> weight)
    {
        if (IsLast || whole == 0)
        {
            return whole;
        }

        var weights = _priced.Select(weight).ToArray();
        weights = weights.Sum() == 0 ? [.. weights.Select(_ => 1m)] : weights;
        var share = weights.Zip(_order.Lines, (part, line) => line.Quantity == 0 ? part : part * Billed(line) / line.Quantity).Sum();
        return _options.Round(whole * share / weights.Sum());
    }

    /// <summary>What is billed by now, less what was billed before: never the other way, never more than is left.</summary>
    private static decimal Within(decimal soFar, decimal whole, decimal before)
    {
        var left = whole - before;
        return whole < 0 ? Math.Clamp(soFar - before, Math.Min(left, 0), 0) : Math.Clamp(soFar - before, 0, Math.Max(left, 0));
    }

    private decimal Billed(OrderLine line) => _billed.GetValueOrDefault(line.Number);

    private bool IsBilled(OrderLine line) => Billed(line) == line.Quantity;
}
