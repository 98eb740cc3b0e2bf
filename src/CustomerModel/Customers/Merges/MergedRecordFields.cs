using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a record that a merge changed or removed.</summary>
public static class MergedRecordFields
{
    private const int LongestValues = 1_000_000;

    /// <summary>All of them, in order.</summary>
    public static FieldList<MergedRecord> All { get; } = [];

    /// <inheritdoc cref="MergedRecord.Record"/>
    public static Field<MergedRecord, RecordRef> Record { get; } =
        All.Always("recordid", "Record", c => c.Record, (c, v) => c.Record = v, BySystem);

    /// <inheritdoc cref="MergedRecord.IsRemoved"/>
    public static Field<MergedRecord, bool> IsRemoved { get; } =
        All.Always("isremoved", "Removed", c => c.IsRemoved, (c, v) => c.IsRemoved = v, BySystem);

    /// <inheritdoc cref="MergedRecord.Values"/>
    public static Field<MergedRecord, string> Values { get; } =
        All.Text("recordvalues", "Values", LongestValues, c => c.Values, (c, v) => c.Values = v, BySystem | Personal);
}
