using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a merge.</summary>
public static class MergeFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Merge> All { get; } = [];

    /// <inheritdoc cref="Merge.Master"/>
    public static Field<Merge, RecordRef> Master { get; } =
        All.Always("masterid", "Master", m => m.Master, (m, v) => m.Master = v, BySystem | Indexed, targets: Field.AnyRecord);

    /// <inheritdoc cref="Merge.Subordinate"/>
    public static Field<Merge, RecordRef> Subordinate { get; } =
        All.Always(
            "subordinateid",
            "Subordinate",
            m => m.Subordinate,
            (m, v) => m.Subordinate = v,
            BySystem | Indexed,
            targets: Field.AnyRecord
        );

    /// <inheritdoc cref="Merge.UndoneOn"/>
    public static Field<Merge, Instant> UndoneOn { get; } =
        All.Value("undoneon", "Undone On", m => m.UndoneOn, (m, v) => m.UndoneOn = v, traits: BySystem);

    /// <summary>Every record that changed.</summary>
    public static PartList<Merge, MergedRecord> Records { get; } =
        new("mergedrecord", m => m.Records, (m, records) => m.PutRecords(records), number => new(number), MergedRecordFields.All)
        {
            Label = "Record",
        };
}
