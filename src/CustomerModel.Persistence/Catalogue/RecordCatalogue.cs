using System.Collections.Frozen;

namespace CustomerModel.Persistence;

/// <summary>Everything a host knows of its records: kinds, fields, options, keys. Frozen at start; two hosts in one process do not meet.</summary>
public sealed class RecordCatalogue
{
    private readonly FrozenDictionary<Type, RecordEntry> _byClass;
    private readonly FrozenDictionary<string, RecordEntry> _byName;

    internal RecordCatalogue(IReadOnlyList<RecordEntry> entries, NameFormat nameFormat)
    {
        (Records, NameFormat) = (entries, nameFormat);
        _byClass = entries.ToFrozenDictionary(entry => entry.Type.ClrType);
        _byName = entries.ToFrozenDictionary(entry => entry.Type.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Every kind of record, in the order they were registered.</summary>
    public IReadOnlyList<RecordEntry> Records { get; }

    /// <summary>How full names are spelled in this host.</summary>
    public NameFormat NameFormat { get; }

    /// <summary>What is known of a kind of record.</summary>
    /// <exception cref="ArgumentException">The kind is not registered.</exception>
    public RecordEntry Of<TRecord>()
        where TRecord : Record => Of(typeof(TRecord));

    /// <summary>What is known of a kind of record.</summary>
    /// <exception cref="ArgumentException">The kind is not registered.</exception>
    public RecordEntry Of(Type record) =>
        _byClass.TryGetValue(record, out var entry)
            ? entry
            : throw new ArgumentException($"{record.Name} is not registered; say m.AddRecord({record.Name}.Type).", nameof(record));

    /// <summary>What is known of the kind with a logical name, or <see langword="null"/>.</summary>
    public RecordEntry? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether a record is in the first, open state of its kind; a kind without states has active records alone.</summary>
    public bool IsActive(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Of(record.GetType()).Find("statecode")?.Read(record) is not { } state || Convert.ToInt32(state, null) == 0;
    }

    /// <summary>Whether what is done to a record is done to one that names it, too.</summary>
    /// <param name="type">What the table of cascades says; the types that do something else to it are no.</param>
    /// <param name="below">The record that names it.</param>
    /// <param name="owner">To whom the other one belongs.</param>
    public bool GoesAlong(CascadeType type, Record below, OwnerId? owner)
    {
        ArgumentNullException.ThrowIfNull(below);
        return type switch
        {
            CascadeType.Cascade => true,
            CascadeType.Active => IsActive(below),
            CascadeType.UserOwned => below.Owner == owner,
            _ => false,
        };
    }

    /// <summary>Every field of any record, and of any part of one, that may point to records of a kind.</summary>
    public IEnumerable<RecordReference> ReferencesTo(RecordType type) =>
        from entry in Records
        from reference in entry
            .References.Select(field => new RecordReference(entry, null, field))
            .Concat(entry.Type.Parts.SelectMany(parts => parts.Fields.Select(field => new RecordReference(entry, parts, field))))
        where reference.Field.LeadsTo(type.Name)
        select reference;
}
