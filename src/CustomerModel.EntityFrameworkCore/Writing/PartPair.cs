namespace CustomerModel.EntityFrameworkCore;

/// <summary>A part of a record as it was and as it shall be.</summary>
internal readonly record struct PartPair(RecordChange Of, RecordPart Before, RecordPart After)
{
    /// <summary>Those of a record whose parts have the numbers they had.</summary>
    public static IEnumerable<PartPair> Pairs(PartList list, RecordChange change) =>
        list.Read(change.Before!).Zip(list.Read(change.After!), (before, after) => new PartPair(change, before, after));
}
