using CustomerModel.Access;

namespace CustomerModel.Persistence;

/// <summary>Questions about shares, in the session of a scope.</summary>
internal static class Shares
{
    /// <summary>The shares of records, whoever has them.</summary>
    public static Task<List<RecordShare>> OfAsync(IStoreSession session, IEnumerable<RecordRef> records, CancellationToken stop)
    {
        List<Guid> ids = [.. records.Select(record => record.Id).Distinct()];
        return ids.Count == 0 ? None() : session.ListAsync(That(query => query.Where(share => ids.Contains(share.Record))), stop);
    }

    /// <summary>The shares of records that some users and teams have.</summary>
    public static Task<List<RecordShare>> OfAsync(
        IStoreSession session,
        IEnumerable<RecordRef> records,
        IEnumerable<OwnerId> principals,
        CancellationToken stop
    )
    {
        List<Guid> ids = [.. records.Select(record => record.Id).Distinct()];
        List<OwnerId> whose = [.. principals];
        return ids.Count == 0
            ? None()
            : session.ListAsync(
                That(query => query.Where(share => ids.Contains(share.Record)).Where(share => whose.Contains(share.Principal))),
                stop
            );
    }

    /// <summary>The shares of all records of a kind that some users and teams have.</summary>
    public static Task<List<RecordShare>> OfKindAsync(
        IStoreSession session,
        string kind,
        IEnumerable<OwnerId> principals,
        CancellationToken stop
    )
    {
        List<OwnerId> whose = [.. principals];
        return session.ListAsync(
            That(query => query.Where(share => whose.Contains(share.Principal)).Where(share => share.Kind == kind)),
            stop
        );
    }

    private static Specification<RecordShare> That(Action<ISpecificationBuilder<RecordShare>> query)
    {
        var specification = new Specification<RecordShare>();
        query(specification.Query);
        return specification;
    }

    private static Task<List<RecordShare>> None() => Task.FromResult<List<RecordShare>>([]);
}
