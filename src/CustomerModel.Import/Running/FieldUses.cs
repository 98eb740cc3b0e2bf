using CustomerModel.Customers;
using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>Which fields the rows of a file have, and what is done with a value of each: of records, of addresses, of parts of records.</summary>
internal sealed class FieldUses
{
    private const string UnitTarget = "uom";
    private static readonly HashSet<string> NeverAutomatic = new(StringComparer.OrdinalIgnoreCase)
    {
        "id",
        "tenant",
        "tenantid",
        "owner",
        "ownerid",
        "version",
        "versionnumber",
        "state",
        "statecode",
        "statuscode",
        "status",
        "overriddencreatedon",
        "createdon",
    };

    private readonly ImportContext _context;
    private readonly DocumentTotals? _totals;

    private FieldUses(ImportContext context, IReadOnlyList<Field> fields) => (_context, Fields) = (context, fields);

    private FieldUses(ImportContext context, RecordEntry entry)
        : this(context, entry.Fields) =>
        (Entry, Maker, _totals) = (entry, context.MakerOf(entry.Type), DocumentTotals.Find(entry.Type.ClrType));

    /// <summary>The kind of record; for parts the one they belong to, none for addresses.</summary>
    public RecordEntry? Entry { get; private init; }

    public RecordMaker? Maker { get; }

    /// <summary>Makes the parts, if rows are parts.</summary>
    public PartMaker? Part { get; private init; }

    public IReadOnlyList<Field> Fields { get; }

    public bool IsAddresses => Entry is null;

    /// <summary>Rows are parts that are added to records that are there, which they name.</summary>
    public bool NamesParent { get; private init; }

    /// <summary>What a map is about.</summary>
    /// <exception cref="RefusedException"><c>map.record-unknown</c>.</exception>
    public static FieldUses OfRecords(ImportContext context, DataMap map) =>
        Same(map.Record, DataMap.Addresses) ? new(context, AddressFields.All) { NamesParent = true }
        : context.Catalogue.Find(map.Record) is { } entry ? new(context, entry)
        : PartMaker.Find(map.Record) is { } parts
            ? new(context, parts.List.Fields)
            {
                Entry = context.Catalogue.Of(parts.Of.ClrType),
                Part = parts,
                NamesParent = true,
            }
        : throw new RefusedException(MapErrors.RecordUnknown(map.Record));

    /// <summary>What a map of the parts of records is about.</summary>
    /// <exception cref="RefusedException"><c>map.lines-unknown</c>.</exception>
    public static FieldUses OfParts(ImportContext context, RecordEntry entry, DataMap map)
    {
        var maker =
            PartMaker.Find(entry.Type.Name, map.Record) ?? throw new RefusedException(MapErrors.LinesUnknown(entry.Type.Name, map.Record));
        return new(context, maker.List.Fields) { Entry = entry, Part = maker };
    }

    public Field? Find(string name) => Fields.FirstOrDefault(field => Same(field.Name, name));

    public SlotUse? UseOf(string name, Field? field) =>
        NamesParent && Same(name, DataMap.Parent) ? SlotUse.Parent
        : Part is not null ? OfPart(name, field)
        : IsAddresses
            ? field?.Write == FieldWrite.Edit ? SlotUse.Edit
                : null
        : field is null
            ? Same(name, DataMap.Id) ? SlotUse.Id
                : null
        : field.Name == "ownerid" ? SlotUse.Owner
        : field.Name == "overriddencreatedon" ? SlotUse.CreatedOn
        : CommandOf(field) is not null ? SlotUse.Command
        : field.Write == FieldWrite.Edit || IsTaken(field) ? SlotUse.Edit
        : _context.Commands.Any(command => command.Takes.Contains(field)) ? SlotUse.Taken
        : _totals is not null && DocumentTotals.Fields.Contains(field.Name) ? SlotUse.Stated
        : null;

    public RecordCommand? CommandOf(Field? field) => _context.Commands.FirstOrDefault(command => command.Field == field);

    public bool IsTaken(Field? field) => field is not null && Maker?.Takes.Contains(field) == true;

    /// <summary>A row whose value in the field cannot be read fails.</summary>
    public bool IsNeeded(SlotUse use, string name, Field? field) =>
        use is SlotUse.Parent or SlotUse.Id or SlotUse.Stated or SlotUse.Taken
        || (field is not null && Maker?.Needs.Contains(field) == true)
        || CommandOf(field) is { IsLast: true }
        || Part?.Needs(name) == true;

    public OptionSet? OptionsOf(Field field) =>
        Entry?.OptionsOf(field) ?? _context.Catalogue.Of<Account>().OptionsOf(field) ?? field.Options;

    /// <summary>A unit is found in the group of the product, or of the group itself.</summary>
    public static bool IsUnit(Field? field) => field?.Targets is [UnitTarget];

    /// <summary>Units that a row need not name: that of the product, or of the group.</summary>
    public IEnumerable<Field> Units() => Fields.Where(field => IsUnit(field) && (Part?.Takes(field) ?? IsTaken(field)));

    /// <summary>The field that a column goes to by its name.</summary>
    public string? ByName(string column)
    {
        if (NeverAutomatic.Contains(column))
        {
            return null;
        }

        Field[] named = [.. Fields.Where(field => Same(field.Name, column) || Same(field.Label, column))];
        var field = named.FirstOrDefault(field => Same(field.Name, column)) ?? named.FirstOrDefault();
        var isClear = field is not null && (named.Length == 1 || Same(field.Name, column));
        return isClear && UseOf(field!.Name, field) is SlotUse.Edit or SlotUse.Command ? field.Name : null;
    }

    private SlotUse? OfPart(string name, Field? field) =>
        Part!.Figures.FirstOrDefault(figure => Same(figure, name)) is not null ? SlotUse.Stated
        : field is not null && Part.Takes(field) ? SlotUse.Edit
        : null;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
