namespace CustomerModel.Persistence;

/// <summary>Any specification as one of ours, which can be refined without being changed.</summary>
internal static class Own
{
    public static Specification<TRecord> Of<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record => specification as Specification<TRecord> ?? Fill(new(), specification);

    public static Specification<TRecord, TResult> Of<TRecord, TResult>(ISpecification<TRecord, TResult> specification)
        where TRecord : Record
    {
        if (specification is Specification<TRecord, TResult> own)
        {
            return own;
        }

        var copy = new Specification<TRecord, TResult>();
        Fill(copy, specification);
        if (specification.Selector is { } one)
        {
            copy.Query.Select(one);
        }

        if (specification.SelectorMany is { } many)
        {
            copy.Query.SelectMany(many);
        }

        if (specification.PostProcessingAction is { } finish)
        {
            copy.Query.PostProcessingAction(finish);
        }

        return copy;
    }

    /// <summary>The same specification within what a caller may read.</summary>
    public static Specification<TRecord> Within<TRecord>(this Specification<TRecord> specification, ISpecification<TRecord>? readable)
        where TRecord : Record => readable is null ? specification : specification.WithCriteriaOf(readable);

    /// <inheritdoc cref="Within{TRecord}(Specification{TRecord}, ISpecification{TRecord})"/>
    public static Specification<TRecord, TResult> Within<TRecord, TResult>(
        this Specification<TRecord, TResult> specification,
        ISpecification<TRecord>? readable
    )
        where TRecord : Record => readable is null ? specification : specification.WithCriteriaOf(readable);

    /// <summary>Gives the order of one specification to another that has none.</summary>
    public static void CopyOrder<TRecord>(ISpecification<TRecord> specification, Specification<TRecord> copy)
    {
        IOrderedSpecificationBuilder<TRecord>? chain = null;
        foreach (var order in specification.OrderExpressions)
        {
            chain = order.OrderType switch
            {
                OrderTypeEnum.OrderBy => copy.Query.OrderBy(order.KeySelector),
                OrderTypeEnum.OrderByDescending => copy.Query.OrderByDescending(order.KeySelector),
                OrderTypeEnum.ThenBy => chain?.ThenBy(order.KeySelector),
                _ => chain?.ThenByDescending(order.KeySelector),
            };
        }
    }

    private static Specification<TRecord> Fill<TRecord>(Specification<TRecord> copy, ISpecification<TRecord> specification)
        where TRecord : Record
    {
        foreach (var where in specification.WhereExpressions)
        {
            copy.Query.Where(where.Filter);
        }

        foreach (var search in specification.SearchCriterias)
        {
            copy.Query.Search(search.Selector, search.SearchTerm, search.SearchGroup);
        }

        CopyOrder(specification, copy);
        copy.Query.Skip(specification.Skip, specification.Skip >= 0).Take(specification.Take, specification.Take >= 0);
        if (specification.PostProcessingAction is { } finish)
        {
            copy.Query.PostProcessingAction(finish);
        }

        return copy;
    }
}
