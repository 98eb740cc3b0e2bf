using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>And, Or, Not. They combine criteria only: the result has no order, paging, include or projection.</summary>
public static class SpecificationCombination
{
    /// <summary>What satisfies both.</summary>
    public static Specification<T> And<T>(this ISpecification<T> left, ISpecification<T> right) => Of(left, right, Expression.AndAlso);

    /// <summary>What satisfies at least one.</summary>
    public static Specification<T> Or<T>(this ISpecification<T> left, ISpecification<T> right) => Of(left, right, Expression.OrElse);

    /// <summary>What does not satisfy it.</summary>
    public static Specification<T> Not<T>(this ISpecification<T> specification)
    {
        var criteria = specification.ToExpression();
        return Of<T>(Expression.Not(criteria.Body), criteria.Parameters[0]);
    }

    /// <summary>
    /// The criteria as one condition: searches become calls of <see cref="Like"/>, nothing is invoked, so a provider that
    /// knows <see cref="Like"/> can translate it. Without criteria it is true.
    /// </summary>
    public static Expression<Func<T, bool>> ToExpression<T>(this ISpecification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        Expression<Func<T, bool>>[] parts =
        [
            .. specification.WhereExpressions.Select(where => where.Filter),
            .. specification.SearchCriterias.GroupBy(search => search.SearchGroup).Select(AnyOf),
        ];
        if (parts is [var only])
        {
            return only;
        }

        var subject = parts is [] ? Expression.Parameter(typeof(T), "it") : parts[0].Parameters[0];
        return Expression.Lambda<Func<T, bool>>(
            parts is [] ? Expression.Constant(true) : parts.Select(part => ParameterSwap.In(part, subject)).Aggregate(Expression.AndAlso),
            subject
        );
    }

    /// <summary>The order, paging, includes and all else of the first, and the criteria of both.</summary>
    public static Specification<T> WithCriteriaOf<T>(this Specification<T> specification, ISpecification<T> other) =>
        specification.Copy().AddCriteriaOf(other);

    /// <summary>The projection, order, paging, includes and all else of the first, and the criteria of both.</summary>
    public static Specification<T, TResult> WithCriteriaOf<T, TResult>(
        this Specification<T, TResult> specification,
        ISpecification<T> other
    ) => specification.Copy().AddCriteriaOf(other);

    /// <summary>All of the first, projected and finished as the second says; neither changes.</summary>
    public static Specification<T, TResult> WithProjectionOf<T, TResult>(
        this Specification<T> specification,
        Specification<T, TResult> projection
    )
    {
        ArgumentNullException.ThrowIfNull(projection);
        var copy = new Specification<T, TResult>();
        copy.CopyFrom(specification);
        ((Specification<T>)copy).PostProcessingAction = null;
        copy.CopyProjectionFrom(projection);
        return copy;
    }

    private static Expression<Func<T, bool>> AnyOf<T>(IEnumerable<SearchExpressionInfo<T>> group)
    {
        var searches = group.ToArray();
        var subject = searches[0].Selector.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(
            searches
                .Select(search => LikeCalls.Of(ParameterSwap.In(search.Selector, subject), search.SearchTerm, search.Options))
                .Aggregate(Expression.OrElse),
            subject
        );
    }

    private static Specification<T> Of<T>(ISpecification<T> left, ISpecification<T> right, Func<Expression, Expression, Expression> joined)
    {
        var first = left.ToExpression();
        return Of<T>(joined(first.Body, ParameterSwap.In(right.ToExpression(), first.Parameters[0])), first.Parameters[0]);
    }

    private static Specification<T> Of<T>(Expression body, ParameterExpression subject)
    {
        var combined = new Specification<T>();
        combined.Add(new WhereExpressionInfo<T>(Expression.Lambda<Func<T, bool>>(body, subject)));
        return combined;
    }

    /// <summary>Groups of the other get numbers of their own: equal numbers would make alternatives of them.</summary>
    private static TSpecification AddCriteriaOf<T, TSpecification>(this TSpecification copy, ISpecification<T> other)
        where TSpecification : Specification<T>
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var where in other.WhereExpressions)
        {
            copy.Add(where);
        }

        var next = copy.Searches is [] ? int.MinValue : copy.Searches[^1].SearchGroup + 1;
        foreach (var group in other.SearchCriterias.GroupBy(search => search.SearchGroup).ToArray())
        {
            var number = Math.Max(next, group.Key);
            foreach (var search in group)
            {
                copy.Add(number == group.Key ? search : new(search.Selector, search.SearchTerm, search.Options, number));
            }

            next = number + 1;
        }

        return copy;
    }
}
