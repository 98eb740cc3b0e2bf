using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a share.</summary>
public static class RecordShareFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<RecordShare> All { get; } = [];

    /// <inheritdoc cref="RecordShare.Kind"/>
    public static Field<RecordShare, string> Kind { get; } =
        All.Text("objecttypecode", "Object Type", 128, s => s.Kind, (s, v) => s.Kind = v!, BySystem | Required);

    /// <inheritdoc cref="RecordShare.Record"/>
    public static Field<RecordShare, Guid> Record { get; } =
        All.Always("objectid", "Object", s => s.Record, (s, v) => s.Record = v, BySystem | Indexed);

    /// <inheritdoc cref="RecordShare.Principal"/>
    public static Field<RecordShare, OwnerId> Principal { get; } =
        All.Always("principalid", "Principal", s => s.Principal, (s, v) => s.Principal = v, BySystem | Indexed);

    /// <inheritdoc cref="RecordShare.Rights"/>
    public static Field<RecordShare, AccessRight> Rights { get; } =
        All.Always("accessrightsmask", "Rights", s => s.Rights, (s, v) => s.Rights = v, ByCommand);

    /// <inheritdoc cref="RecordShare.Origin"/>
    public static Field<RecordShare, ShareOrigin> Origin { get; } =
        All.Always("origin", "Origin", s => s.Origin, (s, v) => s.Origin = v, BySystem);

    /// <inheritdoc cref="RecordShare.Source"/>
    public static Field<RecordShare, RecordRef> Source { get; } =
        All.Value("sourceid", "Inherited From", s => s.Source, (s, v) => s.Source = v, traits: BySystem);

    /// <inheritdoc cref="RecordShare.Via"/>
    public static Field<RecordShare, string> Via { get; } = All.Text("via", "Inherited By", 256, s => s.Via, (s, v) => s.Via = v, BySystem);
}
