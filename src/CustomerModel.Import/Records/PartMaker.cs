using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>How rows of a second file become the parts of new records: lines of documents, units, tiers of discounts.</summary>
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
        new UnitMaker(),
        new TierMaker(),
    ];

    public PartList List => list;

    /// <summary>Figures a part may state, which are compared with what follows from the rest.</summary>
    public virtual IReadOnlyList<string> Figures => [];

    /// <summary>Most parts of one record.</summary>
    public abstract int Most { get; }

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

    /// <summary>What a figure of a part came to.</summary>
    public virtual decimal? Figure(Record record, int index, string name) => null;

    /// <summary>The maker of parts of one kind for one kind of record.</summary>
    public static PartMaker? Find(string record, string part) =>
        All.FirstOrDefault(maker =>
            string.Equals(maker.TypeName, record, StringComparison.OrdinalIgnoreCase)
            && string.Equals(maker.List.Name, part, StringComparison.OrdinalIgnoreCase)
        );

    private string TypeName => type.Name;
}
