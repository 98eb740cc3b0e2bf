using System.Linq.Expressions;
using System.Reflection;
using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel;

/// <summary>Asks for LIKE: terms of one group are alternatives, groups must all hold.</summary>
/// <remarks>
/// In a host's own context, where there is no stored key: the database's collation decides about case, and a pattern with a
/// set is refused. Records of the house are searched by their keys instead, when they are read through a unit of work.
/// </remarks>
public sealed class SearchEvaluator : IEvaluator
{
    private static readonly MethodInfo Like = typeof(DbFunctionsExtensions).GetMethod(
        nameof(DbFunctionsExtensions.Like),
        [typeof(DbFunctions), typeof(string), typeof(string), typeof(string)]
    )!;

    private SearchEvaluator() { }

    /// <summary>The only one.</summary>
    public static SearchEvaluator Instance { get; } = new();

    /// <inheritdoc/>
    public bool IsCriteriaEvaluator => true;

    /// <inheritdoc/>
    /// <exception cref="RefusedException">A pattern has a set, for which SQL has no word.</exception>
    public IQueryable<T> GetQuery<T>(IQueryable<T> query, ISpecification<T> specification)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification
            .SearchCriterias.GroupBy(search => search.SearchGroup)
            .Aggregate(query, (rows, group) => rows.Where(AnyOf(group)));
    }

    private static Expression<Func<T, bool>> AnyOf<T>(IEnumerable<SearchExpressionInfo<T>> terms)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(terms.Select(Expression (term) => Asked(term, row)).Aggregate(Expression.OrElse), row);
    }

    private static MethodCallExpression Asked<T>(SearchExpressionInfo<T> term, ParameterExpression row) =>
        Expression.Call(
            Like,
            Expression.Constant(EF.Functions),
            ParameterSwap.In(term.Selector.Body, term.Selector.Parameters[0], row),
            Held.Of(LikePatterns.Escaped(term.SearchTerm)),
            Expression.Constant(LikePatterns.Escape.ToString())
        );
}
