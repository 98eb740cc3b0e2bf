using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>How rows become the parts of records: lines and payments of documents, units, tiers of discounts, lines of contracts, what entitlements list.</summary>
internal abstract class PartMaker(RecordType type, PartList list, IReadOnlyList<string> needs)
{
    /// <summary>Every kind of part that a file can bring.</summary>
    public static IReadOnlyList<PartMaker> All { get; } =
    [
        new LineMaker<Opportunity, OpportunityId, OpportunityLine>(
            Opportunity.Type,
            OpportunityFields.Lines,
            OpportunityLine.Of,
            OpportunityLine.WriteIn
        ),
        new LineMaker<Quote, QuoteId, QuoteLine>(Quote.Type, QuoteFields.Lines, QuoteLine.Of, QuoteLine.WriteIn),
        new LineMaker<Order, OrderId, OrderLine>(Order.Type, OrderFields.Lines, OrderLine.Of, OrderLine.WriteIn),
        new LineMaker<Invoice, InvoiceId, InvoiceLine>(Invoice.Type, InvoiceFields.Lines, InvoiceLine.Of, InvoiceLine.WriteIn),
        new PaymentMaker(),
        new UnitMaker(),
        new TierMaker(),
        new ContractLineMaker(),
        .. EntitlementPartMaker.Kinds,
    ];

    /// <summary>The kind of record the parts belong to.</summary>
    public RecordType Of => type;

    public PartList List => list;

    /// <summary>Figures a part may state, which are compared with what follows from the rest.</summary>
    public virtual IReadOnlyList<string> Figures => [];

    /// <summary>Most parts of one record.</summary>
    public abstract int Most { get; }

    /// <summary>Whether parts are put in when all else of the record is: they make it read-only.</summary>
    public virtual bool IsLast => false;

    /// <summary>Whether parts can be added to records that are there, one by one.</summary>
    public virtual bool Adds => false;

    /// <summary>Whether a part whose value in a field cannot be read cannot stand.</summary>
    public bool Needs(string field) => needs.Contains(field);

    /// <summary>Whether the maker can set a field.</summary>
    public virtual bool Takes(Field field) => field.Write == FieldWrite.Edit;

    /// <summary>Makes a part.</summary>
    /// <exception cref="RefusedException">With every reason.</exception>
    public abstract object Make(Slot[] slots, object?[] values);

    /// <summary>Puts all parts into a new record at once.</summary>
    /// <exception cref="RefusedException">The record does not take them.</exception>
    public abstract void Put(Record record, IReadOnlyList<object> parts, DocumentPricing? pricing, IUnitOfWork work);

    /// <summary>Adds a part to a record that is there.</summary>
    /// <returns>The record; <see langword="null"/> when there is none with this id.</returns>
    /// <exception cref="RefusedException">The record does not take the part.</exception>
    public virtual ValueTask<Record?> AddAsync(IUnitOfWork work, Guid id, object part, DocumentPricing? pricing, CancellationToken stop) =>
        throw new NotSupportedException($"Parts of the kind {list.Name} come with their record.");

    /// <summary>What a figure of a part came to.</summary>
    public virtual decimal? Figure(Record record, int index, string name) => null;

    /// <summary>The maker of parts of one kind for one kind of record.</summary>
    public static PartMaker? Find(string record, string part) =>
        All.FirstOrDefault(maker =>
            string.Equals(maker.Of.Name, record, StringComparison.OrdinalIgnoreCase)
            && string.Equals(maker.List.Name, part, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>The maker of parts of one kind that are added to records that are there.</summary>
    public static PartMaker? Find(string part) =>
        All.FirstOrDefault(maker => maker.Adds && string.Equals(maker.List.Name, part, StringComparison.OrdinalIgnoreCase));
}
