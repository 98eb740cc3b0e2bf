namespace CustomerModel;

/// <summary>A field of one kind of record, or of one kind of numbered part.</summary>
/// <typeparam name="TOwner">The record or the part.</typeparam>
public abstract class Field<TOwner> : Field
    where TOwner : class
{
    private protected Field(string name, Type valueType, FieldTraits traits)
        : base(name, typeof(TOwner), valueType, traits) { }

    /// <summary>The same field of the part with one number, seen as a field of the part's record.</summary>
    internal abstract Field<TRecord> OfPart<TRecord>(string name, PartList<TRecord> parts, int number)
        where TRecord : Record;
}

/// <summary>A field whose values have one type; a value of another type does not compile.</summary>
/// <typeparam name="TOwner">The record or the part.</typeparam>
/// <typeparam name="TValue">The type of a value that is there.</typeparam>
public abstract class Field<TOwner, TValue> : Field<TOwner>
    where TOwner : class
    where TValue : notnull
{
    private protected Field(string name, FieldTraits traits)
        : base(name, typeof(TValue), traits) { }

    /// <summary>Smallest and largest value, both allowed.</summary>
    public (TValue Least, TValue Most)? Range { get; init; }

    /// <summary>A rule of its own: the code of the error, or <see langword="null"/>.</summary>
    public Func<TValue, string?>? Rule { get; init; }

    /// <inheritdoc/>
    public sealed override DomainError? WhyNot(object? value) =>
        value switch
        {
            null when Required => FieldErrors.Required(this),
            null => null,
            TValue typed => FieldChecks.WhyNot(this, typed),
            _ => throw new ArgumentException($"{Name} holds {typeof(TValue).Name}, not {value.GetType().Name}.", nameof(value)),
        };

    internal sealed override Field<TRecord> OfPart<TRecord>(string name, PartList<TRecord> parts, int number) =>
        new PartField<TRecord, TValue>(name, parts, number, this) { Range = Range, Rule = Rule };
}
