namespace CustomerModel.Specifications;

/// <summary>All conditions must hold.</summary>
public sealed class WhereValidator : IValidator
{
    private WhereValidator() { }

    /// <summary>The only one.</summary>
    public static WhereValidator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsValid<T>(T entity, ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification is Specification<T> own
            ? own.Criteria.ConditionsHoldFor(entity)
            : specification.WhereExpressions.All(where => where.FilterFunc(entity));
    }
}
