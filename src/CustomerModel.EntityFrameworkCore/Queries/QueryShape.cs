using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The words of a specification as a query: criteria, cursor, order, paging.</summary>
internal static class QueryShape
{
    /// <summary>Whether the last rows in front of a cursor are wanted: they are read backwards.</summary>
    public static bool IsBackwards<TRecord>(ISpecification<TRecord> specification) =>
        specification is IKeysetSpecification<TRecord> { KeysetDirection: KeysetDirection.Before };

    public static IQueryable<TRecord> Criteria<TRecord>(
        IQueryable<TRecord> query,
        ISpecification<TRecord> specification,
        QueryRewriter rewriter
    )
    {
        query = specification.WhereExpressions.Aggregate(query, (rows, where) => rows.Where(rewriter.Condition(where.Filter)));
        foreach (var group in specification.SearchCriterias.GroupBy(search => search.SearchGroup))
        {
            query = query.Where(rewriter.Condition(AnyOf(group)));
        }

        return query;
    }

    /// <summary>Whether all rows are wanted in the order of their ids: cheaper to sort when they are here than to ask for.</summary>
    public static bool IsByIdAlone<TRecord>(ISpecification<TRecord> specification) =>
        !specification.OrderExpressions.Any()
        && specification is { Skip: <= 0, Take: < 0 } and not IKeysetSpecification<TRecord> { KeysetDirection: not KeysetDirection.None };

    /// <summary>Everything, or everything but the order.</summary>
    public static IQueryable<TRecord> Whole<TRecord>(
        IQueryable<TRecord> query,
        ISpecification<TRecord> specification,
        QueryRewriter rewriter,
        bool ordered = true
    )
        where TRecord : Record
    {
        var keyset = specification as IKeysetSpecification<TRecord>;
        var order = keyset is { Cursor: not null } or { TieBreak: not null } ? KeysetOrder<TRecord>.Of(specification) : null;
        var keys = keyset?.TieBreak is null ? Said(specification) : order!.Keys;
        query = Criteria(query, specification, rewriter);
        if (keyset?.Cursor is { } cursor)
        {
            query = query.Where(rewriter.Rewrite(order!.Predicate(order.Read(cursor), keyset.KeysetDirection)));
        }

        query = ordered ? Ordered(query, keys, rewriter, IsBackwards(specification)) : query;
        query = specification.Skip > 0 ? query.Skip(specification.Skip) : query;
        return specification.Take >= 0 ? query.Take(specification.Take) : query;
    }

    private static OrderExpressionInfo<TRecord>[] Said<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record
    {
        OrderExpressionInfo<TRecord>[] said = [.. specification.OrderExpressions.SkipWhile(key => !key.IsHead)];
        return said.Skip(1).Any(key => key.IsHead) ? throw new DuplicateOrderChainException() : said;
    }

    private static IQueryable<TRecord> Ordered<TRecord>(
        IQueryable<TRecord> query,
        IReadOnlyList<OrderExpressionInfo<TRecord>> keys,
        QueryRewriter rewriter,
        bool backwards
    )
    {
        var isFirst = true;
        foreach (var key in keys)
        {
            foreach (var selector in rewriter.Order(key.TypedKeySelector))
            {
                By(selector, key.IsDescending);
            }
        }

        By(IdOf<TRecord>(), keys is [.., { IsDescending: true }]);
        return query;

        void By(LambdaExpression selector, bool descending)
        {
            if (backwards && CanBeNull(selector.ReturnType))
            {
                Add(IsNull(selector), descending: true);
            }

            Add(selector, descending != backwards);
        }

        void Add(LambdaExpression selector, bool descending)
        {
            var method = (isFirst ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy)) + (descending ? "Descending" : "");
            Type[] types = [typeof(TRecord), selector.ReturnType];
            query = query.Provider.CreateQuery<TRecord>(
                Expression.Call(typeof(Queryable), method, types, query.Expression, Expression.Quote(selector))
            );
            isFirst = false;
        }
    }

    private static LambdaExpression IdOf<TRecord>()
    {
        var row = Expression.Parameter(typeof(TRecord), "row");
        return Expression.Lambda(Expression.Property(row, "Id"), row);
    }

    private static LambdaExpression IsNull(LambdaExpression selector) =>
        Expression.Lambda(Expression.Equal(selector.Body, Expression.Constant(null, selector.ReturnType)), selector.Parameters);

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static Expression<Func<TRecord, bool>> AnyOf<TRecord>(IEnumerable<SearchExpressionInfo<TRecord>> terms)
    {
        var row = Expression.Parameter(typeof(TRecord), "row");
        return Expression.Lambda<Func<TRecord, bool>>(terms.Select(Expression (term) => Like(term, row)).Aggregate(Expression.OrElse), row);
    }

    private static MethodCallExpression Like<TRecord>(SearchExpressionInfo<TRecord> term, ParameterExpression row)
    {
        var method = term.Options.HasFlag(SearchOptions.CaseSensitive)
            ? nameof(Specifications.Like.MatchesCase)
            : nameof(Specifications.Like.Matches);
        var text = ParameterSwap.In(term.Selector.Body, term.Selector.Parameters[0], row);
        return Expression.Call(typeof(Like), method, null, text, Expression.Constant(term.SearchTerm));
    }
}
