using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an outcome of qualification.</summary>
public static class LeadOutcomeFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<LeadOutcome> All { get; } = [];

    /// <inheritdoc cref="LeadOutcome.Kind"/>
    public static Field<LeadOutcome, LeadOutcomeKind> Kind { get; } =
        All.Always("recordtypecode", "Kind", c => c.Kind, (c, v) => c.Kind = v, ByCommand);

    /// <inheritdoc cref="LeadOutcome.Record"/>
    public static Field<LeadOutcome, Guid> Record { get; } =
        All.Always("recordid", "Record", c => c.Record, (c, v) => c.Record = v, ByCommand);

    /// <inheritdoc cref="LeadOutcome.IsMade"/>
    public static Field<LeadOutcome, bool> IsMade { get; } = All.Always("ismade", "Made", c => c.IsMade, (c, v) => c.IsMade = v, ByCommand);

    /// <inheritdoc cref="LeadOutcome.BecamePrimary"/>
    public static Field<LeadOutcome, bool> BecamePrimary { get; } =
        All.Always("becameprimary", "Became Primary Contact", c => c.BecamePrimary, (c, v) => c.BecamePrimary = v, ByCommand);
}
