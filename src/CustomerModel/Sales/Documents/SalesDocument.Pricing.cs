namespace CustomerModel.Sales;

// How a document keeps its totals: every change is priced as a draft first and taken as a whole.
public abstract partial class SalesDocument<TId, TLine>
{
    private DomainError? _refusal;

    /// <summary>How the document is priced; a store does not keep it, so a host of other options says so once to its customer model, or in the call.</summary>
    public DocumentPricing Pricing { get; private set; } = DocumentPricing.Default;

    /// <inheritdoc/>
    public void PriceBy(DocumentPricing pricing)
    {
        ArgumentNullException.ThrowIfNull(pricing);
        Pricing = pricing;
    }

    /// <summary>Why the document cannot be priced anew, or <see langword="null"/>.</summary>
    public DomainError? WhyNotPrice(ZonedDateTime now, DocumentPricing? pricing = null) => WhyNotEdit() ?? Draft(_lines, pricing).Refusal;

    /// <summary>Computes all amounts anew; totals that an import stated give way.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotPrice"/>.</exception>
    public void Price(ZonedDateTime now, DocumentPricing? pricing = null)
    {
        Demand(WhyNotPrice(now, pricing));
        Take(Draft(_lines, pricing));
    }

    /// <summary>Why the prices cannot follow the catalogue, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRefreshPrices(
        IReadOnlyDictionary<int, CurrentPrice> prices,
        ZonedDateTime now,
        DocumentPricing? pricing = null
    ) => WhyNotEdit() ?? WhyNotFollowPrices() ?? Draft(Refreshed(prices), pricing).Refusal;

    /// <summary>Lets lines of the catalogue whose price was not typed follow what it says now; volume discounts stay.</summary>
    /// <param name="prices">By number of line; a line that is not named keeps its price.</param>
    /// <param name="now">The moment.</param>
    /// <param name="pricing">How the document is priced from now on; <see langword="null"/>: as before.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotRefreshPrices"/>.</exception>
    public void RefreshPrices(IReadOnlyDictionary<int, CurrentPrice> prices, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        Demand(WhyNotRefreshPrices(prices, now, pricing));
        Take(Draft(Refreshed(prices), pricing));
        Raise(new PricesRefreshed(Ref, TotalAmount ?? 0, Currency, now.ToInstant()));
    }

    /// <summary>Why totals cannot be stated, or <see langword="null"/>.</summary>
    public DomainError? WhyNotStateTotals(StatedTotals totals, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(totals);
        return WhyNotEdit()
            ?? WhyNotState(totals.TotalLineItemAmount)
            ?? WhyNotState(totals.TotalDiscount)
            ?? WhyNotState(totals.TotalAmountLessFreight)
            ?? WhyNotState(totals.TotalTax)
            ?? WhyNotState(totals.TotalAmount);
    }

    /// <summary>Keeps totals that an imported document brings along, even if they do not follow from its lines; the next change of it prices it anew.</summary>
    /// <returns>Those that do not follow.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotStateTotals"/>.</exception>
    public IReadOnlyList<TotalDifference> StateTotals(StatedTotals totals, ZonedDateTime now)
    {
        Demand(WhyNotStateTotals(totals, now));
        TotalLineItemAmount = totals.TotalLineItemAmount ?? TotalLineItemAmount;
        TotalDiscount = totals.TotalDiscount ?? TotalDiscount;
        TotalAmountLessFreight = totals.TotalAmountLessFreight ?? TotalAmountLessFreight;
        (TotalTax, TotalAmount) = (totals.TotalTax ?? TotalTax, totals.TotalAmount ?? TotalAmount);
        var differences = Differences();
        AreTotalsStated = differences.Count > 0;
        OnPriced();
        Raise(new TotalsStated(Ref, differences.Count, now.ToInstant()));
        return differences;
    }

    /// <summary>Totals that do not follow from the lines; none unless an import stated them.</summary>
    public IReadOnlyList<TotalDifference> Differences()
    {
        var draft = Draft(_lines, null);
        if (draft.Refusal is not null)
        {
            return [];
        }

        (string Field, decimal? Own, decimal Computed)[] totals =
        [
            ("totallineitemamount", TotalLineItemAmount, draft.Totals.TotalLineItemAmount),
            ("totaldiscountamount", TotalDiscount, draft.Totals.TotalDiscount),
            ("totalamountlessfreight", TotalAmountLessFreight, draft.Totals.TotalAmountLessFreight),
            ("totaltax", TotalTax, draft.Totals.TotalTax),
            ("totalamount", TotalAmount, draft.Totals.TotalAmount),
        ];
        return
        [
            .. totals
                .Where(total => total.Own is not null && total.Own != total.Computed)
                .Select(total => new TotalDifference(total.Field, total.Own!.Value, total.Computed)),
        ];
    }

    /// <summary>How a total comes about from the lines as they stand, told by the engine that prices the document.</summary>
    /// <param name="total">Which one.</param>
    /// <param name="origins">How prices came about, by number of line, from whoever found them.</param>
    public PriceStep Explain(PriceTotal total, IReadOnlyDictionary<int, PriceOrigin>? origins = null) =>
        Pricing.Engine.Explain(
            [.. _lines.Select(line => line.ToPricing() with { Origin = origins?.GetValueOrDefault(line.Number) })],
            HeaderForPricing(),
            Pricing.OptionsFor(Currency),
            total
        );

    /// <summary>The lines as they are priced, in their order, with their shares of header discount and freight.</summary>
    public IReadOnlyList<PricedLine> PricedLines() => Draft(_lines, null).Priced;

    /// <inheritdoc/>
    protected override void OnEdited()
    {
        var draft = Draft(_lines, null);
        _refusal = draft.Refusal;
        if (_refusal is null)
        {
            Take(draft);
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() => _refusal is null ? [] : [_refusal];

    /// <summary>Brings up to date what follows from the totals.</summary>
    private protected virtual void OnPriced() { }

    private protected DocumentDraft<TLine> Draft(TLine[] lines, DocumentPricing? pricing)
    {
        var how = pricing ?? Pricing;
        var priced = new PricedLine[lines.Length];
        var refusal = how.Engine.Price(
            [.. lines.Select(line => line.ToPricing())],
            HeaderForPricing(),
            how.OptionsFor(Currency),
            priced,
            out var totals
        );
        return new(refusal, lines, priced, totals, how);
    }

    private protected void Take(DocumentDraft<TLine> draft)
    {
        Pricing = draft.Pricing;
        _lines = [.. draft.Lines.Select((line, i) => (TLine)line.Priced(draft.Priced[i]))];
        var totals = draft.Totals;
        (TotalLineItemAmount, TotalDiscount) = (totals.TotalLineItemAmount, totals.TotalDiscount);
        (TotalAmountLessFreight, TotalTax, TotalAmount) = (totals.TotalAmountLessFreight, totals.TotalTax, totals.TotalAmount);
        (TotalLineItemDiscount, PricingError, AreTotalsStated) = (totals.TotalLineItemDiscount, totals.Error, false);
        OnPriced();
    }

    private PricingHeader HeaderForPricing() =>
        new()
        {
            DiscountPercentage = DiscountPercentage ?? 0,
            DiscountAmount = DiscountAmount ?? 0,
            FreightAmount = FreightAmount ?? 0,
            Tax = HeaderTax ?? 0,
        };

    private TLine[] Refreshed(IReadOnlyDictionary<int, CurrentPrice> prices)
    {
        ArgumentNullException.ThrowIfNull(prices);
        return
        [
            .. _lines.Select(line =>
                !line.IsProductOverridden && !line.IsPriceOverridden && prices.TryGetValue(line.Number, out var price)
                    ? line.Changed<TLine>(copy => (copy.PricePerUnit, copy.PricingError) = (price.PricePerUnit, price.Error))
                    : line
            ),
        ];
    }

    private static DomainError? WhyNotState(decimal? total) =>
        total is not { } value ? null
        : !HeaderPricing.Fits(value) ? PricingErrors.Overflow
        : decimal.Round(value, 4) != value ? DocumentErrors.TotalTooPrecise(value)
        : null;
}
