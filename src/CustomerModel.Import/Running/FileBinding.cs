using CustomerModel.Customers;
using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>Puts a map and the header of a file together: one slot for each value a row has.</summary>
internal sealed class FileBinding
{
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
    private readonly DataMap _map;
    private readonly RowHeader _header;
    private readonly RecordEntry? _entry;
    private readonly List<Slot> _slots = [];

    private FileBinding(ImportContext context, DataMap map, RowHeader header)
    {
        (_context, _map, _header) = (context, map, header);
        IsAddresses = string.Equals(map.Record, DataMap.Addresses, StringComparison.OrdinalIgnoreCase);
        _entry = IsAddresses ? null : context.Catalogue.Find(map.Record) ?? throw new RefusedException(MapErrors.RecordUnknown(map.Record));
        Maker = _entry is null ? null : context.MakerOf(_entry.Type);
    }

    public bool IsAddresses { get; }

    public RecordEntry Entry => _entry!;

    public RecordMaker? Maker { get; }

    public Slot[] Slots => [.. _slots];

    public IReadOnlyList<string> IgnoredColumns { get; private set; } = [];

    /// <summary>Binds a map to a file.</summary>
    /// <exception cref="RefusedException">A code that begins with <c>map.</c>, or <c>file.header-missing</c>.</exception>
    public static async Task<FileBinding> OfAsync(ImportContext context, DataMap map, RowHeader header, CancellationToken stop)
    {
        var binding = new FileBinding(context, map, header);
        await binding.BindAsync(stop).ConfigureAwait(false);
        return binding;
    }

    /// <summary>The tables among those of a slot that are about the records this file itself makes.</summary>
    public KeyTable[] SelfTables(Slot slot) =>
        [.. slot.Lookup?.Tables.Where(table => ReferenceEquals(table.Key.Entry, _entry) && _map.Mode != ImportMode.Update) ?? []];

    private async Task BindAsync(CancellationToken stop)
    {
        var columns = MapColumns();
        foreach (var (column, map) in columns)
        {
            await AddAsync(map, column, null, stop).ConfigureAwait(false);
        }

        foreach (var (field, text) in _map.Constants)
        {
            await AddAsync(new("", field), -1, text, stop).ConfigureAwait(false);
        }

        IgnoredColumns = [.. _header.Columns.Where((_, i) => columns.All(pair => pair.Column != i))];
        Check();
    }

    private List<(int Column, ColumnMap Map)> MapColumns()
    {
        var mapped = _map.Columns.Select(map => (Column: IndexOf(map.Column), Map: map)).ToList();
        string[] missing = [.. mapped.Where(pair => pair.Column < 0).Select(pair => pair.Map.Column)];
        if (missing.Length > 0)
        {
            throw new RefusedException(
                missing.Length == mapped.Count ? FileErrors.HeaderMissing(missing) : MapErrors.ColumnMissing(missing)
            );
        }

        for (var i = 0; _map.Automatic && i < _header.Columns.Count; i++)
        {
            if (mapped.All(pair => pair.Column != i) && AutomaticField(_header.Columns[i]) is { } field && !IsBound(mapped, field))
            {
                mapped.Add((i, new(_header.Columns[i], field)));
            }
        }

        return mapped;
    }

    private bool IsBound(List<(int Column, ColumnMap Map)> mapped, string field) =>
        _map.Constants.ContainsKey(field)
        || mapped.Exists(pair => string.Equals(pair.Map.Field, field, StringComparison.OrdinalIgnoreCase));

    private string? AutomaticField(string column)
    {
        if (NeverAutomatic.Contains(column))
        {
            return null;
        }

        Field[] named =
        [
            .. Fields.Where(field =>
                string.Equals(field.Name, column, StringComparison.OrdinalIgnoreCase)
                || string.Equals(field.Label, column, StringComparison.OrdinalIgnoreCase)
            ),
        ];
        var field =
            named.FirstOrDefault(field => string.Equals(field.Name, column, StringComparison.OrdinalIgnoreCase)) ?? named.FirstOrDefault();
        var isClear = field is not null && (named.Length == 1 || string.Equals(field.Name, column, StringComparison.OrdinalIgnoreCase));
        return isClear && UseOf(field!.Name, field) is { } use && use is SlotUse.Edit or SlotUse.Command ? field.Name : null;
    }

    private IReadOnlyList<Field> Fields => IsAddresses ? AddressFields.All : _entry!.Fields;

    private async Task AddAsync(ColumnMap map, int column, string? constant, CancellationToken stop)
    {
        var field = Fields.FirstOrDefault(field => string.Equals(field.Name, map.Field, StringComparison.OrdinalIgnoreCase));
        var use =
            UseOf(map.Field, field)
            ?? throw new RefusedException(field is null ? MapErrors.FieldUnknown(map.Field) : MapErrors.FieldNotImportable(map.Field));
        if (_slots.Exists(slot => string.Equals(slot.Name, map.Field, StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedException(MapErrors.FieldTwice(map.Field));
        }

        var lookup = await LookupAsync(map, use, field, stop).ConfigureAwait(false);
        _slots.Add(
            new(field?.Name ?? map.Field, use)
            {
                Field = field,
                Column = column,
                ColumnName = column < 0 ? null : _header.Columns[column],
                Constant = constant,
                Meanings = map.Values.Count == 0 ? null : new Dictionary<string, string>(map.Values, StringComparer.OrdinalIgnoreCase),
                Lookup = lookup,
                Read = lookup is not null || use is SlotUse.Id ? null : Reading(map, field!),
                Command = use == SlotUse.Command ? _context.Commands.First(command => command.Field == field) : null,
                IsTaken = field is not null && Maker?.Takes.Contains(field) == true,
                IsNeeded =
                    use is SlotUse.Party or SlotUse.Id || (field is not null && Maker?.Needs.Contains(field) == true) || IsKey(map.Field),
            }
        );
    }

    private bool IsKey(string field) => _map.Key.Contains(field, StringComparer.OrdinalIgnoreCase);

    private CellReading Reading(ColumnMap map, Field field) =>
        new CellReadings(map.Texts ?? _map.Texts).For(
            field,
            _entry?.OptionsOf(field) ?? _context.Catalogue.Of<Account>().OptionsOf(field) ?? field.Options
        );

    private SlotUse? UseOf(string name, Field? field) =>
        IsAddresses && string.Equals(name, DataMap.Party, StringComparison.OrdinalIgnoreCase) ? SlotUse.Party
        : field is null
            ? string.Equals(name, DataMap.Id, StringComparison.OrdinalIgnoreCase) && !IsAddresses ? SlotUse.Id
                : null
        : string.Equals(field.Name, "ownerid", StringComparison.Ordinal) ? SlotUse.Owner
        : string.Equals(field.Name, "overriddencreatedon", StringComparison.Ordinal) ? SlotUse.CreatedOn
        : _context.Commands.Any(command => command.Field == field) ? SlotUse.Command
        : field.Write == FieldWrite.Edit || Maker?.Takes.Contains(field) == true ? SlotUse.Edit
        : null;

    private async Task<LookupPlan?> LookupAsync(ColumnMap map, SlotUse use, Field? field, CancellationToken stop)
    {
        IReadOnlyList<string> targets =
            use == SlotUse.Party ? ["account", "contact"]
            : use == SlotUse.Id ? []
            : field!.Targets;
        if (targets.Count == 0)
        {
            return null;
        }

        IEnumerable<LookupRule> rules = map.Lookups.Count > 0 ? map.Lookups : targets.Select(ByName);
        var tables = new List<KeyTable>();
        foreach (var rule in rules)
        {
            if (_context.Catalogue.Find(rule.Record) is not null)
            {
                tables.Add(await _context.Keys.OfAsync(rule.Record, [rule.Field], stop).ConfigureAwait(false));
            }
        }

        return tables.Count == 0 ? null : new(map.Field, [.. tables], field?.ValueType);
    }

    private LookupRule ByName(string target) => new(target, _context.Catalogue.Find(target)?.Type.PrimaryName?.Name ?? DataMap.Id);

    private void Check()
    {
        if (IsAddresses)
        {
            Demand(_slots.Exists(slot => slot.Use == SlotUse.Party), [DataMap.Party]);
            return;
        }

        if (_map.Mode != ImportMode.Create && _map.Key.Count == 0)
        {
            throw new RefusedException(MapErrors.KeyMissing(_map.Record));
        }

        if (_map.Mode != ImportMode.Update)
        {
            var maker = Maker ?? throw new RefusedException(MapErrors.RecordNotMakeable(_map.Record));
            Demand(maker.Needs.All(need => _slots.Exists(slot => slot.Field == need)), [.. maker.Needs.Select(need => need.Name)]);
        }

        Demand(_map.Key.All(key => _slots.Exists(slot => string.Equals(slot.Name, key, StringComparison.OrdinalIgnoreCase))), _map.Key);
    }

    private static void Demand(bool isThere, IReadOnlyList<string> fields)
    {
        if (!isThere)
        {
            throw new RefusedException(MapErrors.FieldMissing(fields));
        }
    }

    private int IndexOf(string column)
    {
        var name = HeaderCheck.Normalize(column);
        for (var i = 0; i < _header.Columns.Count; i++)
        {
            if (string.Equals(_header.Columns[i], name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
