namespace CustomerModel;

/// <summary>One condition on one field.</summary>
public sealed record Condition : Criteria
{
    internal Condition(Field field, Operator op, IReadOnlyList<object> values)
    {
        ArgumentNullException.ThrowIfNull(field);
        (Field, Operator, Values) = (field, op, [.. values]);
    }

    /// <summary>What is compared.</summary>
    public Field Field { get; }

    /// <summary>How.</summary>
    public Operator Operator { get; }

    /// <summary>With what; of the field's type, but text for text operators and a number for months.</summary>
    public IReadOnlyList<object> Values { get; }

    /// <summary>The field holds text, plain or of a kind.</summary>
    public bool IsText => CriteriaTypes.IsText(Field.ValueType);

    /// <inheritdoc/>
    public bool Equals(Condition? other) =>
        other is not null && ReferenceEquals(Field, other.Field) && Operator == other.Operator && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field.Name, Operator, Values.Count);

    internal DomainError? WhyNot()
    {
        var (least, most, type) = CriteriaTypes.Shape(Operator, Field.ValueType);
        return !CriteriaTypes.Allows(Operator, Field) ? CriteriaErrors.OperatorNotForField(Field, Operator)
            : Values.Count < least || Values.Count > most ? CriteriaErrors.ValueCount(Field, Operator)
            : !Values.All(type.IsInstanceOfType) ? CriteriaErrors.ValueType(Field, Operator)
            : Operator == Operator.InMonth && Values[0] is not (>= 1 and <= 12) ? CriteriaErrors.ValueType(Field, Operator)
            : null;
    }
}
