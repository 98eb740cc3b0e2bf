namespace CustomerModel.Persistence;

/// <summary>One record that a unit of work makes, changes or deletes.</summary>
public abstract class RecordChange
{
    private protected RecordChange(RecordType type, RecordRef record) => (Type, Ref) = (type, record);

    /// <summary>The kind of record.</summary>
    public RecordType Type { get; }

    /// <summary>Which record.</summary>
    public RecordRef Ref { get; }

    /// <summary>As it was loaded, never to be changed; <see langword="null"/> when it is new.</summary>
    public abstract Record? Before { get; }

    /// <summary>As it is to be kept, stamped, never to be changed; <see langword="null"/> when it is deleted.</summary>
    public abstract Record? After { get; }

    /// <summary>The fields that differ, custom ones included; all that have a value when the record is new.</summary>
    public required IReadOnlyList<Field> Fields { get; init; }

    /// <summary>The lists of parts that differ.</summary>
    public required IReadOnlyList<PartList> Parts { get; init; }

    /// <summary>Whether this field changes.</summary>
    public bool Touches(Field field) => Fields.Contains(field);
}

/// <summary>One record that a unit of work makes, changes or deletes.</summary>
/// <typeparam name="TRecord">The aggregate.</typeparam>
public sealed class RecordChange<TRecord> : RecordChange
    where TRecord : Record
{
    internal RecordChange(RecordType type, TRecord? before, TRecord? after)
        : base(type, (after ?? before)!.Ref) => (Before, After) = (before, after);

    /// <inheritdoc/>
    public override TRecord? Before { get; }

    /// <inheritdoc/>
    public override TRecord? After { get; }
}
