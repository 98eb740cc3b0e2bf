namespace CustomerModel.Persistence;

/// <summary>One record that a unit of work makes, changes or deletes.</summary>
public abstract class RecordChange
{
    private IReadOnlyList<Field>? _fields;

    private protected RecordChange(RecordRef record) => Ref = record;

    /// <summary>The kind of record.</summary>
    public RecordType Type => Entry.Type;

    /// <summary>Which record.</summary>
    public RecordRef Ref { get; }

    /// <summary>As it was loaded, never to be changed; <see langword="null"/> when it is new.</summary>
    public abstract Record? Before { get; }

    /// <summary>As it is to be kept, stamped, never to be changed; <see langword="null"/> when it is deleted.</summary>
    public abstract Record? After { get; }

    /// <summary>The columns and custom fields that differ; of a new record those that have a value, found when asked for.</summary>
    public IReadOnlyList<Field> Fields => _fields ??= [.. Entry.Stored.Where(Touches)];

    /// <summary>What the host knows of the kind of record.</summary>
    public required RecordEntry Entry { get; init; }

    /// <summary>The lists of parts that differ.</summary>
    public required IReadOnlyList<PartList> Parts { get; init; }

    /// <summary>The change that a new, stamped record is; units of work make their own, adapters test with it.</summary>
    public static RecordChange Made(RecordEntry entry, Record after) => ChangeMaker.Made(entry, after);

    /// <summary>The change that leads from one state of a record to another.</summary>
    public static RecordChange Changed(RecordEntry entry, Record before, Record after)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return ChangeMaker.Changed(entry, before, after, [.. entry.Type.Parts.Where(parts => !parts.SameIn(before, after))]);
    }

    /// <summary>The change that removes a record.</summary>
    public static RecordChange Deleted(RecordEntry entry, Record before) => ChangeMaker.Deleted(entry, before);

    /// <summary>Gives a new record a value that it gets by being kept.</summary>
    internal void Complete(Field field, object value)
    {
        field.Restore(After!, value);
        _fields = null;
    }

    /// <summary>Whether this field changes; of a new record, whether it has a value.</summary>
    public bool Touches(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return (Before, After) switch
        {
            ({ } before, { } after) => !field.SameIn(before, after),
            (null, { } after) => field.Read(after) is not null,
            _ => false,
        };
    }
}

/// <summary>One record that a unit of work makes, changes or deletes.</summary>
/// <typeparam name="TRecord">The aggregate.</typeparam>
public sealed class RecordChange<TRecord> : RecordChange
    where TRecord : Record
{
    internal RecordChange(TRecord? before, TRecord? after)
        : base((after ?? before)!.Ref) => (Before, After) = (before, after);

    /// <inheritdoc/>
    public override TRecord? Before { get; }

    /// <inheritdoc/>
    public override TRecord? After { get; }
}
