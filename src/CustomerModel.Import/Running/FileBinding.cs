using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>Puts a map and the header of a file together: one slot for each value a row has.</summary>
internal sealed class FileBinding
{
    private readonly ImportContext _context;
    private readonly DataMap _map;
    private readonly RowHeader _header;
    private readonly FieldUses _uses;
    private readonly List<Slot> _slots = [];

    private FileBinding(ImportContext context, DataMap map, RowHeader header, FieldUses uses) =>
        (_context, _map, _header, _uses) = (context, map, header, uses);

    public bool IsAddresses => _uses.IsAddresses;

    public RecordEntry Entry => _uses.Entry!;

    public RecordMaker? Maker => _uses.Maker;

    public PartMaker? Part => _uses.Part;

    public Slot[] Slots => [.. _slots];

    public IReadOnlyList<string> IgnoredColumns { get; private set; } = [];

    /// <summary>Binds a map to a file.</summary>
    /// <exception cref="RefusedException">A code that begins with <c>map.</c>, or <c>file.header-missing</c>.</exception>
    public static async Task<FileBinding> OfAsync(
        ImportContext context,
        DataMap map,
        RowHeader header,
        FieldUses uses,
        CancellationToken stop
    )
    {
        var binding = new FileBinding(context, map, header, uses);
        await binding.BindAsync(stop).ConfigureAwait(false);
        return binding;
    }

    /// <summary>The tables among those of a slot that are about the records this file itself makes.</summary>
    public KeyTable[] SelfTables(Slot slot) =>
        [.. slot.Lookup?.Tables.Where(table => ReferenceEquals(table.Key.Entry, _uses.Entry) && _map.Mode != ImportMode.Update) ?? []];

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

        PlanUnits();
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
            if (mapped.All(pair => pair.Column != i) && _uses.ByName(_header.Columns[i]) is { } field && !IsBound(mapped, field))
            {
                mapped.Add((i, new(_header.Columns[i], field)));
            }
        }

        return mapped;
    }

    private bool IsBound(List<(int Column, ColumnMap Map)> mapped, string field) =>
        _map.Constants.ContainsKey(field)
        || mapped.Exists(pair => string.Equals(pair.Map.Field, field, StringComparison.OrdinalIgnoreCase));

    private async Task AddAsync(ColumnMap map, int column, string? constant, CancellationToken stop)
    {
        var field = _uses.Find(map.Field);
        var use =
            _uses.UseOf(map.Field, field)
            ?? throw new RefusedException(field is null ? MapErrors.FieldUnknown(map.Field) : MapErrors.FieldNotImportable(map.Field));
        if (_slots.Exists(slot => string.Equals(slot.Name, map.Field, StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedException(MapErrors.FieldTwice(map.Field));
        }

        var lookup = await LookupAsync(map, use, field, stop).ConfigureAwait(false);
        var name = field?.Name ?? (use == SlotUse.Stated ? map.Field.ToLowerInvariant() : map.Field);
        _slots.Add(
            new(name, use)
            {
                Field = field,
                Column = column,
                ColumnName = column < 0 ? null : _header.Columns[column],
                Constant = constant,
                Meanings = map.Values.Count == 0 ? null : new Dictionary<string, string>(map.Values, StringComparer.OrdinalIgnoreCase),
                MeaningsRead = map.Values.Count == 0 ? null : new(StringComparer.OrdinalIgnoreCase),
                Lookup = lookup,
                Read = lookup is not null || use is SlotUse.Id || FieldUses.IsUnit(field) ? null : Reading(map, use, field),
                Command = use == SlotUse.Command ? _uses.CommandOf(field) : null,
                IsTaken = _uses.IsTaken(field),
                IsNeeded = _uses.IsNeeded(use, name, field) || IsKey(map.Field),
            }
        );
    }

    /// <summary>Units are found when all slots are there: a row that names none has that of its product or group.</summary>
    private void PlanUnits()
    {
        foreach (var field in _uses.Units().Where(field => _map.Mode != ImportMode.Update && !_slots.Exists(slot => slot.Field == field)))
        {
            _slots.Add(
                new(field.Name, SlotUse.Edit)
                {
                    Field = field,
                    Column = -1,
                    IsTaken = _uses.IsTaken(field),
                }
            );
        }

        foreach (var slot in _slots.Where(slot => FieldUses.IsUnit(slot.Field)))
        {
            var of = _slots.FindIndex(other =>
                other.Field?.Targets is ["product"] or ["uomschedule"] && other.Field.Name != "parentproductid"
            );
            slot.Unit =
                of >= 0 ? new(_context.Units, slot.Name, of)
                : slot.Column < 0 && slot.Constant is null ? null
                : throw new RefusedException(MapErrors.FieldNotImportable(slot.Name));
        }
    }

    private bool IsKey(string field) => _map.Key.Contains(field, StringComparer.OrdinalIgnoreCase);

    /// <summary>A figure that is no field is read like a base amount, which it has the decimals of.</summary>
    private CellReading Reading(ColumnMap map, SlotUse use, Field? field)
    {
        var read =
            field ?? (use == SlotUse.Stated ? _uses.Find("baseamount")! : throw new RefusedException(MapErrors.FieldUnknown(map.Field)));
        return new CellReadings(map.Texts ?? _map.Texts, map.Factor).For(read, _uses.OptionsOf(read));
    }

    private async Task<LookupPlan?> LookupAsync(ColumnMap map, SlotUse use, Field? field, CancellationToken stop)
    {
        IReadOnlyList<string> targets =
            use == SlotUse.Parent
                ? IsAddresses
                    ? ["account", "contact"]
                    : [Entry.Type.Name]
                : use is SlotUse.Id or SlotUse.Stated || FieldUses.IsUnit(field)
                    ? []
                    : field!.Targets;
        if (targets.Count == 0)
        {
            return null;
        }

        IEnumerable<LookupRule> rules = map.Lookups.Count > 0 ? map.Lookups : targets.Select(target => ByName(target, use));
        var tables = new List<KeyTable>();
        foreach (var rule in rules)
        {
            if (_context.Catalogue.Find(rule.Record) is not null)
            {
                tables.Add(await _context.Keys.OfAsync(rule.Record, [rule.Field], stop).ConfigureAwait(false));
            }
        }

        return tables.Count == 0 ? null : new(map.Field, [.. tables], field?.ValueType ?? _uses.Entry?.Type.IdType);
    }

    /// <summary>By name; the document that a part belongs to by its number.</summary>
    private LookupRule ByName(string target, SlotUse use)
    {
        var type = _context.Catalogue.Find(target)?.Type;
        var number = use == SlotUse.Parent ? type?.Fields.FirstOrDefault(field => field.Numbered) : null;
        return new(target, (number ?? type?.PrimaryName)?.Name ?? DataMap.Id);
    }

    private void Check()
    {
        if (IsAddresses || Part is not null)
        {
            Demand(!_uses.NamesParent || _slots.Exists(slot => slot.Use == SlotUse.Parent), [DataMap.Parent]);
            return;
        }

        if (_slots.Find(slot => slot.Use == SlotUse.Taken && !_slots.Exists(other => TakesIt(other, slot))) is { } alone)
        {
            throw new RefusedException(MapErrors.FieldNotImportable(alone.Name));
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

    private static bool TakesIt(Slot command, Slot slot) => command.Command?.Takes.Contains(slot.Field) == true;

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
