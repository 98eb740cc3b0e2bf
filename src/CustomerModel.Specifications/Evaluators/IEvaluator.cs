namespace CustomerModel.Specifications;

/// <summary>Gives words of a specification their meaning on a query that a provider will translate.</summary>
public interface IEvaluator
{
    /// <summary>Whether it also runs when only the criteria count: for totals and for existence.</summary>
    bool IsCriteriaEvaluator { get; }

    /// <summary>The query with the words applied.</summary>
    IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class;
}

/// <summary>Applies a whole specification to a query that a provider will translate.</summary>
public interface ISpecificationEvaluator
{
    /// <summary>The query with everything applied, projected.</summary>
    IQueryable<TResult> GetQuery<T, TResult>(IQueryable<T> query, ISpecification<T, TResult> specification)
        where T : class;

    /// <summary>The query with everything applied, or with the criteria alone.</summary>
    IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification, bool evaluateCriteriaOnly = false)
        where T : class;
}
