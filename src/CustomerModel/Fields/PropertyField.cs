using System.Linq.Expressions;

namespace CustomerModel;

/// <summary>A field behind a property.</summary>
/// <typeparam name="TOwner">The record or the part.</typeparam>
/// <typeparam name="TValue">The type of a value that is there.</typeparam>
/// <typeparam name="TProperty">The type of the property: the value's own, or its nullable form.</typeparam>
internal sealed class PropertyField<TOwner, TValue, TProperty> : Field<TOwner, TValue>
    where TOwner : class
    where TValue : notnull
{
    private readonly Expression<Func<TOwner, TProperty>> _path;
    private readonly Func<TOwner, TProperty> _get;
    private readonly Action<TOwner, TProperty> _put;

    public PropertyField(string name, Expression<Func<TOwner, TProperty>> path, Action<TOwner, TProperty> put, FieldTraits traits)
        : base(name, traits)
    {
        ArgumentNullException.ThrowIfNull(put);
        ((_path, _get), _put) = (PropertyPath.Of(path), put);
    }

    public override LambdaExpression Path => _path;

    public override bool IsColumn => true;

    public override object? Read(object owner) => _get((TOwner)owner);

    public override void Restore(object owner, object? value) => _put((TOwner)owner, value is null ? default! : (TProperty)value);

    public override bool SameIn(object left, object right) =>
        EqualityComparer<TProperty>.Default.Equals(_get((TOwner)left), _get((TOwner)right));
}
