using System.Collections.Frozen;

namespace CustomerModel.Persistence;

/// <summary>What a host knows of one kind of record: the built-in fields, its own, the choices, the unique keys.</summary>
public sealed class RecordEntry
{
    private static readonly FrozenSet<string> Stamps = FrozenSet.Create(
        StringComparer.Ordinal,
        "createdon",
        "createdby",
        "createdonbehalfby",
        "modifiedon",
        "modifiedby",
        "modifiedonbehalfby",
        "versionnumber"
    );
    private readonly FrozenDictionary<string, Field> _byName;
    private readonly FrozenDictionary<Field, OptionSet> _options;

    internal RecordEntry(
        RecordType type,
        IReadOnlyList<Field> custom,
        IReadOnlyDictionary<string, OptionSet> options,
        IReadOnlyList<UniqueKey> keys,
        IReadOnlyList<(Field Field, NumberPattern Pattern)> numbers,
        IReadOnlyList<Field> quickFind
    )
    {
        (Numbers, QuickFind) = (numbers, quickFind);
        (Type, CustomFields, Keys) = (type, custom, keys);
        Fields = [.. type.Fields, .. custom];
        Columns = [.. type.Fields.Where(field => field.IsColumn)];
        Stored = [.. Columns, .. custom];
        Audited = [.. Stored.Where(field => !Stamps.Contains(field.Name))];
        OptionFields = [.. Stored.Where(field => field.Options is not null)];
        AdvancesOn = type.ClrType.IsAssignableTo(typeof(ITimed)) ? Columns.FirstOrDefault(field => field.Name == "advanceson") : null;
        References = [.. Columns.Where(field => field.Targets.Count > 0)];
        _byName = Fields.ToFrozenDictionary(field => field.Name, StringComparer.OrdinalIgnoreCase);
        _options = Fields
            .Concat(type.Parts.SelectMany(part => part.Fields))
            .Where(field => field.Options is not null)
            .ToFrozenDictionary(field => field, field => options.GetValueOrDefault(field.Options!.Name, field.Options));
    }

    /// <summary>The kind of record.</summary>
    public RecordType Type { get; }

    /// <summary>Built-in fields, then custom ones.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>Built-in fields that have a column of their own.</summary>
    public IReadOnlyList<Field> Columns { get; }

    /// <summary>The host's and its guests' own fields.</summary>
    public IReadOnlyList<Field> CustomFields { get; }

    /// <summary>Columns, then custom fields: everything that is kept beside the parts.</summary>
    public IReadOnlyList<Field> Stored { get; }

    /// <summary>Stored fields without the stamps, which an entry of the audit tells itself.</summary>
    internal IReadOnlyList<Field> Audited { get; }

    /// <summary>Stored fields that hold a choice.</summary>
    public IReadOnlyList<Field> OptionFields { get; }

    /// <summary>Columns that point to other records.</summary>
    public IReadOnlyList<Field> References { get; }

    /// <summary>The moment at which the clock changes a record next; <see langword="null"/> for kinds that it does not change.</summary>
    public Field? AdvancesOn { get; }

    /// <summary>Fields whose values are unique within a tenant.</summary>
    public IReadOnlyList<UniqueKey> Keys { get; }

    /// <summary>Fields that get a number when the record is first kept, and how it is written.</summary>
    public IReadOnlyList<(Field Field, NumberPattern Pattern)> Numbers { get; }

    /// <summary>The fields in which the search box of a list looks for a text; none: the kind has no search box.</summary>
    public IReadOnlyList<Field> QuickFind { get; }

    /// <summary>The field with a logical name, or <see langword="null"/>.</summary>
    public Field? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The choices of an option field, the host's included; <see langword="null"/> for a field that is none.</summary>
    public OptionSet? OptionsOf(Field field) => _options.GetValueOrDefault(field);
}

/// <summary>Fields whose values together are unique within a tenant; a record with an absent one is not concerned.</summary>
/// <param name="Name">Part of the name of the index.</param>
/// <param name="Fields">At least one column or custom field.</param>
public sealed record UniqueKey(string Name, IReadOnlyList<Field> Fields)
{
    /// <summary>A key named by its fields.</summary>
    internal static UniqueKey Of(IReadOnlyList<Field> fields) =>
        new(string.Join("_", fields.Select(field => field.Name.Replace('/', '_').Replace('.', '_').Replace('-', '_'))), fields);
}
