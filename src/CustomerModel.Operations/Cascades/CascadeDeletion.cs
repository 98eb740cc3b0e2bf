namespace CustomerModel.Operations;

/// <summary>Deletes a record with what goes along, lets go of what only names it, and deletes nothing when a single record forbids it.</summary>
/// <remarks>What goes along is read and deleted with the rights of the caller; what he may not read still keeps the record from being deleted.</remarks>
/// <param name="model">Where the records are.</param>
/// <param name="table">What becomes of which; <see cref="CascadeTable.Default"/> when left out.</param>
public sealed class CascadeDeletion(ICustomerModel model, CascadeTable? table = null)
{
    private readonly CascadeTable _table = table ?? CascadeTable.Default;

    /// <summary>What would be deleted, let go, or in the way; changes nothing.</summary>
    /// <exception cref="RefusedException">The record is not there (<c>record.not-found</c>).</exception>
    public Task<DeletionPlan> PlanAsync(RecordRef record, CancellationToken stop = default) =>
        model.ReadAsync(async read => (await FindAsync(read, record, stop).ConfigureAwait(false)).Plan, stop);

    /// <summary>Does what the plan says, in one transaction.</summary>
    /// <exception cref="RefusedException">
    /// A record is in the way, with every one of them (<c>cascade.restricted</c>), something changed since (<c>cascade.plan-outdated</c>),
    /// or a rule or right of one of the records says no; nothing is deleted.
    /// </exception>
    public Task ApplyAsync(DeletionPlan plan, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RefusedException.ThrowIfAny(plan.Restricted.Select(one => CascadeErrors.Restricted(one.Named, one.Record, one.Place)));
        return model.RunAsync(
            async work =>
            {
                var found = await FindAsync(work, plan.Root, stop).ConfigureAwait(false);
                if (!plan.IsSame(found.Plan))
                {
                    throw new RefusedException(CascadeErrors.PlanOutdated(plan.Root));
                }

                foreach (var (reference, record, named) in found.Loose)
                {
                    reference.Repoint(record, named, null);
                }

                foreach (var record in found.Deleted)
                {
                    work.Remove(record);
                }
            },
            stop
        );
    }

    private async Task<Found> FindAsync(IReadScope read, RecordRef root, CancellationToken stop)
    {
        var search = new DeletionSearch(model.Catalogue, _table, read);
        return await search.RunAsync(root, stop).ConfigureAwait(false);
    }

    /// <summary>The plan with the records it is about.</summary>
    internal sealed record Found(
        DeletionPlan Plan,
        IReadOnlyList<Record> Deleted,
        IReadOnlyList<(RecordReference Reference, Record Record, RecordRef Named)> Loose
    );
}
