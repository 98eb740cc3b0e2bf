namespace CustomerModel.Sales;

/// <summary>What opportunities, quotes, orders and invoices have in common: a customer, a currency, lines, and totals that follow from them.</summary>
/// <typeparam name="TId">Its kind of id.</typeparam>
/// <typeparam name="TLine">Its kind of line.</typeparam>
public abstract partial class SalesDocument<TId, TLine> : AggregateRoot<TId>, IPricedDocument
    where TId : struct, IEntityId<TId>
    where TLine : SalesLine
{
    /// <summary>Most lines a document may have.</summary>
    public const int MostLines = 10_000;

    private TLine[] _lines = [];

    private protected SalesDocument(TId id)
        : base(id) { }

    /// <summary>What it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>All lines, by number.</summary>
    public IReadOnlyList<TLine> Lines => _lines;

    /// <summary>The line of a number, or <see langword="null"/>.</summary>
    public TLine? Line(int number) => Array.Find(_lines, line => line.Number == number);

    /// <summary>Why no such line can be added, or <see langword="null"/>.</summary>
    /// <param name="line">The line; its number plays no part.</param>
    /// <param name="now">The moment.</param>
    /// <param name="pricing">How the document is priced from now on; <see langword="null"/>: as before.</param>
    public DomainError? WhyNotAddLine(TLine line, ZonedDateTime now, DocumentPricing? pricing = null) =>
        WhyNotAddLines([line], now, pricing);

    /// <summary>Adds a line behind the others; the totals follow.</summary>
    /// <inheritdoc cref="WhyNotAddLine" path="/param"/>
    /// <returns>The number it got.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddLine"/>.</exception>
    public int AddLine(TLine line, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        AddLines([line], now, pricing);
        return _lines[^1].Number;
    }

    /// <summary>Why no such lines can be added, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddLines(IReadOnlyList<TLine> lines, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return WhyNotEdit()
            ?? (_lines.Length + lines.Count > MostLines ? DocumentErrors.TooManyLines(MostLines) : null)
            ?? lines.Select(line => line.WhyNot() ?? WhyNotTake(line)).FirstOrDefault(refusal => refusal is not null)
            ?? Draft(Behind(lines), pricing).Refusal;
    }

    /// <summary>Adds lines behind the others and prices the document once.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddLines"/>.</exception>
    public void AddLines(IReadOnlyList<TLine> lines, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        Demand(WhyNotAddLines(lines, now, pricing));
        var first = _lines.Length;
        Take(Draft(Behind(lines), pricing));
        if (_lines.Length > first)
        {
            Raise(new LinesAdded(Ref, [.. _lines[first..].Select(line => line.Number)], now.ToInstant()));
        }
    }

    /// <summary>Why a line cannot be replaced by this one, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReplaceLine(int number, TLine line, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        ArgumentNullException.ThrowIfNull(line);
        return WhyNotEdit()
            ?? (Line(number) is null ? DocumentErrors.LineMissing(number) : null)
            ?? line.WhyNot()
            ?? WhyNotTake(line)
            ?? WhyNotMove(Line(number)!, line)
            ?? Draft(Replaced(number, line), pricing).Refusal;
    }

    /// <summary>Puts another line under a number in use; while the quantity stays, so does the volume discount.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReplaceLine"/>.</exception>
    public void ReplaceLine(int number, TLine line, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        Demand(WhyNotReplaceLine(number, line, now, pricing));
        Take(Draft(Replaced(number, line), pricing));
        Raise(new LineReplaced(Ref, number, now.ToInstant()));
    }

    /// <summary>Why a line cannot be removed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRemoveLine(int number, ZonedDateTime now, DocumentPricing? pricing = null) =>
        WhyNotEdit()
        ?? (Line(number) is null ? DocumentErrors.LineMissing(number) : null)
        ?? Draft([.. _lines.Where(line => line.Number != number)], pricing).Refusal;

    /// <summary>Takes a line away; the others keep their numbers.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveLine"/>.</exception>
    public void RemoveLine(int number, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        Demand(WhyNotRemoveLine(number, now, pricing));
        Take(Draft([.. _lines.Where(line => line.Number != number)], pricing));
        Raise(new LineRemoved(Ref, number, now.ToInstant()));
    }

    /// <summary>Why the document cannot go by this price list, or <see langword="null"/>.</summary>
    public DomainError? WhyNotUsePriceList(PriceListId list, Currency currency, ZonedDateTime now) =>
        WhyNotEdit() ?? WhyNotFollowPrices() ?? (currency != Currency ? DocumentErrors.PriceListCurrency(currency) : null);

    /// <summary>Goes by a price list; the prices follow when <see cref="RefreshPrices"/> brings them.</summary>
    /// <param name="list">The list.</param>
    /// <param name="currency">The currency of the list.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotUsePriceList"/>.</exception>
    public void UsePriceList(PriceListId list, Currency currency, ZonedDateTime now)
    {
        Demand(WhyNotUsePriceList(list, currency, now));
        PriceList = list;
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotChange(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Name == "transactioncurrencyid" && _lines.Length > 0 ? DocumentErrors.CurrencyFixed : null;
    }

    internal void PutLines(TLine[] lines) => _lines = lines;

    /// <summary>Why the document does not take such a line, whatever line it is to replace.</summary>
    private protected virtual DomainError? WhyNotTake(TLine line) => null;

    /// <summary>Why the document does not follow the catalogue now.</summary>
    private protected virtual DomainError? WhyNotFollowPrices() => null;

    private DomainError? WhyNotMove(TLine old, TLine line) =>
        old.PricePerUnit == line.PricePerUnit || line.IsPriceOverridden || line.IsProductOverridden || old.Product != line.Product
            ? null
            : WhyNotFollowPrices();

    private TLine[] Behind(IReadOnlyList<TLine> lines)
    {
        var last = _lines.Length == 0 ? 0 : _lines[^1].Number;
        return [.. _lines, .. lines.Select((line, i) => line.Changed<TLine>(copy => copy.Number = last + i + 1))];
    }

    private TLine[] Replaced(int number, TLine line) =>
        [.. _lines.Select(old => old.Number == number ? line.Changed<TLine>(copy => Succeed(old, copy)) : old)];

    private static void Succeed(TLine old, TLine copy)
    {
        copy.Number = old.Number;
        if (copy.Quantity == old.Quantity && copy.Product == old.Product && copy.Unit == old.Unit)
        {
            copy.VolumeDiscount = old.VolumeDiscount;
        }
    }
}
