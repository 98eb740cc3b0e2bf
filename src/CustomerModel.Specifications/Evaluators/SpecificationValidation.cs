namespace CustomerModel.Specifications;

/// <summary>Finds without data what an evaluation would refuse.</summary>
public static class SpecificationValidation
{
    /// <summary>Throws what an evaluation would throw before its first row; meant for a unit test.</summary>
    /// <exception cref="DuplicateOrderChainException">The chain has two heads.</exception>
    /// <exception cref="InvalidSearchPatternException">A search pattern is malformed.</exception>
    /// <exception cref="InvalidCursorException">The cursor is damaged, or it belongs to another chain.</exception>
    /// <exception cref="SelectorNotFoundException">It is a projection without selector.</exception>
    /// <exception cref="ConcurrentSelectorsException">It is a projection with both selectors.</exception>
    public static void Validate<T>(this ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        SpecificationCheck.Criteria(specification);
        _ = KeysetEvaluator.Instance.Evaluate([], specification);
        if (specification is IProjection projection)
        {
            SpecificationCheck.Selectors(projection.Selector, projection.SelectorMany);
        }
    }

    /// <inheritdoc cref="Validate{T}(ISpecification{T})"/>
    public static void Validate<T, TResult>(this ISpecification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        ((ISpecification<T>)specification).Validate();
        SpecificationCheck.Selectors(specification.Selector, specification.SelectorMany);
    }
}
