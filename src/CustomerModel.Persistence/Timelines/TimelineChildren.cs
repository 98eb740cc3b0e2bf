using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>The records right under another one: those to which everything goes that is done to it.</summary>
internal static class TimelineChildren
{
    /// <summary>Their names, one question for each reference; of kinds that stand in timelines themselves there are none.</summary>
    public static async Task<List<RecordRef>> OfAsync(
        IReadScope read,
        RecordCatalogue catalogue,
        CascadeTable table,
        RecordRef root,
        CancellationToken stop
    )
    {
        var children = new List<RecordRef>();
        foreach (var reference in catalogue.ReferencesTo(catalogue.Find(root.Type)!.Type))
        {
            var kind = reference.Entry.Type;
            if (reference.Parts is null && table.Of(root.Type, kind.Name, reference.Place).IsParental && !TimelineSources.Has(kind.Name))
            {
                var reads = (IChildren)Activator.CreateInstance(typeof(Children<,>).MakeGenericType(kind.ClrType, kind.IdType))!;
                children.AddRange(
                    (await reads.IdsAsync(read, reference, root, stop).ConfigureAwait(false)).Select(id => new RecordRef(kind.Name, id))
                );
            }
        }

        return [.. children.Distinct()];
    }

    private interface IChildren
    {
        Task<IEnumerable<Guid>> IdsAsync(IReadScope read, RecordReference reference, RecordRef named, CancellationToken stop);
    }

    private sealed class Children<TRecord, TId> : IChildren
        where TRecord : Record
        where TId : struct, IEntityId<TId>
    {
        public async Task<IEnumerable<Guid>> IdsAsync(IReadScope read, RecordReference reference, RecordRef named, CancellationToken stop)
        {
            var ids = new Specification<TRecord, TId>();
            var criteria = Criteria.Where(reference.Field, Operator.Equal, [reference.ValueFor(named)]);
            ids.Query.Where(CriteriaExpressions.Of<TRecord>(criteria)).Select((Expression<Func<TRecord, TId>>)IdentityKey.Of<TRecord>());
            return (await read.ListAsync(ids, stop).ConfigureAwait(false)).Select(id => id.Value);
        }
    }
}
