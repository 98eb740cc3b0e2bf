using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>The numbered parts of one kind that a record has: its addresses, its lines.</summary>
public abstract class PartList
{
    private protected PartList(string name, Type partType) => (Name, PartType) = (name, partType);

    /// <summary>Logical name of the kind of part, e.g. <c>customeraddress</c>.</summary>
    public string Name { get; }

    /// <summary>What a person calls one part.</summary>
    public required string Label { get; init; }

    /// <summary>The type of a part; it derives from <see cref="RecordPart"/>.</summary>
    public Type PartType { get; }

    /// <summary>The fields of a part, its number left out.</summary>
    public abstract IReadOnlyList<Field> Fields { get; }

    /// <summary>How a query reaches the parts: a lambda from the record to a sequence.</summary>
    public abstract LambdaExpression Path { get; }

    /// <summary>The parts, by number.</summary>
    public abstract IReadOnlyList<RecordPart> Read(Record record);

    /// <summary>Puts stored parts back, unchecked, by number; for stores only.</summary>
    public abstract void Restore(Record record, IReadOnlyList<RecordPart> parts);

    /// <summary>A part with nothing but its number; for stores only.</summary>
    public abstract RecordPart Blank(int number);

    /// <summary>Whether two records have equal parts.</summary>
    public bool SameIn(Record left, Record right) =>
        Read(left) is var mine && Read(right) is var theirs && (ReferenceEquals(mine, theirs) || mine.SequenceEqual(theirs));
}

/// <summary>The numbered parts of one kind that one kind of record has.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
public abstract class PartList<TRecord> : PartList
    where TRecord : Record
{
    private protected PartList(string name, Type partType)
        : base(name, partType) { }

    internal RecordPart? Find(TRecord record, int number)
    {
        var parts = Read(record);
        for (var i = 0; i < parts.Count && parts[i].Number <= number; i++)
        {
            if (parts[i].Number == number)
            {
                return parts[i];
            }
        }

        return null;
    }

    /// <summary>Replaces one part by a changed copy, making it if it is missing and dropping it when nothing is left in it.</summary>
    internal void Change(TRecord record, int number, Action<RecordPart> change, bool onlyIfThere)
    {
        var old = Find(record, number);
        if (old is null && onlyIfThere)
        {
            return;
        }

        var part = old?.Copy() ?? Blank(number);
        change(part);
        part.OnChanged();
        var others = Read(record).Where(other => other.Number != number);
        var isEmpty = Fields.All(field => field.Write != FieldWrite.Edit || field.Read(part) is null or false);
        Restore(record, isEmpty ? [.. others] : [.. others.Append(part)]);
    }
}

/// <summary>The numbered parts of one type that one kind of record has.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TPart">The part.</typeparam>
public sealed class PartList<TRecord, TPart> : PartList<TRecord>
    where TRecord : Record
    where TPart : RecordPart
{
    private readonly Func<TRecord, IReadOnlyList<TPart>> _get;
    private readonly Action<TRecord, TPart[]> _put;
    private readonly Func<int, TPart> _blank;

    /// <summary>States where a record keeps its parts.</summary>
    /// <param name="name">Logical name of the kind of part.</param>
    /// <param name="path">The property that shows the parts.</param>
    /// <param name="put">Replaces the parts of a record; they come by number.</param>
    /// <param name="blank">Makes a part with nothing but its number.</param>
    /// <param name="fields">The fields of a part.</param>
    public PartList(
        string name,
        Expression<Func<TRecord, IReadOnlyList<TPart>>> path,
        Action<TRecord, TPart[]> put,
        Func<int, TPart> blank,
        FieldList<TPart> fields
    )
        : base(name, typeof(TPart))
    {
        var property = PropertyPath.Of(path);
        (Path, _get) = (property.Path, property.Get);
        (_put, _blank, Fields) = (put, blank, fields);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Field> Fields { get; }

    /// <inheritdoc/>
    public override LambdaExpression Path { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<RecordPart> Read(Record record) => _get((TRecord)record);

    /// <inheritdoc/>
    public override void Restore(Record record, IReadOnlyList<RecordPart> parts) =>
        _put((TRecord)record, [.. parts.Cast<TPart>().OrderBy(part => part.Number)]);

    /// <inheritdoc/>
    public override RecordPart Blank(int number) => _blank(number);
}
