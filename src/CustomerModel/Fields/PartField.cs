using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>A field of the part with one number, seen as a field of its record: <c>address1_city</c> is the city of address 1.</summary>
internal sealed class PartField<TRecord, TValue> : Field<TRecord, TValue>
    where TRecord : Record
    where TValue : notnull
{
    private readonly PartList<TRecord> _parts;
    private readonly Field _inner;
    private readonly int _number;
    private readonly Lazy<LambdaExpression> _path;

    public PartField(string name, PartList<TRecord> parts, int number, Field inner)
        : base(name, FieldTraits.None)
    {
        (_parts, _number, _inner) = (parts, number, inner);
        (Label, Class, Write, MaxLength) = ($"{parts.Label} {number}: {inner.Label}", inner.Class, inner.Write, inner.MaxLength);
        (Scale, Options, Searchable) = (inner.Scale, inner.Options, inner.Searchable);
        _path = new(() => PartPath.Of(parts.Path, number, inner.Path));
    }

    public override LambdaExpression Path => _path.Value;

    public override object? Read(object owner) => _parts.Find((TRecord)owner, _number) is { } part ? _inner.Read(part) : null;

    public override void Restore(object owner, object? value) =>
        _parts.Change((TRecord)owner, _number, part => _inner.Restore(part, value), onlyIfThere: value is null);

    public override bool SameIn(object left, object right) => Equals(Read(left), Read(right));
}
