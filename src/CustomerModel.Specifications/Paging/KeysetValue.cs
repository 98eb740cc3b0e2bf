namespace CustomerModel.Specifications;

/// <summary>Holds a value of a cursor inside a predicate: providers make a parameter of a member, but a literal of a constant.</summary>
internal sealed class KeysetValue<TKey>(TKey value)
{
    public TKey Value { get; } = value;
}
