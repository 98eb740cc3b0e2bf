using CustomerModel.Customers;

namespace CustomerModel.Operations;

/// <summary>Merges one account, contact, lead or case into another, and takes a merge back.</summary>
/// <remarks>
/// Everything that names the subordinate names the master from then on, in closed records too, as the table of cascades says. The
/// subordinate goes out of use and names its master. What the merge did is kept, value by value, as a <see cref="Merge"/>.
/// </remarks>
/// <param name="model">Where the records are.</param>
/// <param name="table">What is re-pointed; <see cref="CascadeTable.Default"/> when left out.</param>
public sealed class RecordMerging(ICustomerModel model, CascadeTable? table = null)
{
    /// <summary>Nobody may come to name the subordinate while those that do are being read.</summary>
    private static readonly RunOptions Alone = new() { Isolation = Isolation.Serializable };

    private readonly CascadeTable _table = table ?? CascadeTable.Default;

    /// <summary>What would change, be lost or be refused; changes nothing.</summary>
    /// <param name="caller">On whose account.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">The two cannot be merged at all: see <see cref="MergeErrors"/>.</exception>
    public async Task<MergePlan> PlanAsync(Caller caller, MergeRequest request, CancellationToken stop = default)
    {
        var work = await model.BeginAsync(caller, stop).ConfigureAwait(false);
        await using (work.ConfigureAwait(false))
        {
            var draft = await DraftAsync(work, request, stop).ConfigureAwait(false);
            var plan = draft.Plan([]);
            work.Add(draft.Written());
            return plan with { Broken = await work.WhyNotCommitAsync(stop).ConfigureAwait(false) };
        }
    }

    /// <summary>Does what the plan says, in one transaction.</summary>
    /// <returns>By which the merge can be taken back.</returns>
    /// <exception cref="RefusedException">
    /// Something changed since (<c>merge.plan-outdated</c>), or a rule or right says no; nothing has changed.
    /// </exception>
    public Task<MergeId> ApplyAsync(MergePlan plan, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RefusedException.ThrowIfAny(plan.Broken);
        return model.RunAsync(
            Alone,
            async work =>
            {
                var draft = await DraftAsync(work, plan.Request, stop).ConfigureAwait(false);
                if (!plan.IsSame(draft.Plan([])))
                {
                    throw new RefusedException(MergeErrors.PlanOutdated(plan.Request.Subordinate));
                }

                var merge = draft.Written();
                work.Add(merge);
                return merge.Id;
            },
            stop
        );
    }

    /// <summary>Takes a merge back: what it changed and nobody has changed since is as it was, and what it removed is there again.</summary>
    /// <returns>What was restored, and what changed since and stays as it is.</returns>
    /// <exception cref="RefusedException">It was taken back already (<c>merge.undone</c>), or a rule says no; nothing has changed.</exception>
    public Task<UnmergeReport> UnmergeAsync(MergeId merge, CancellationToken stop = default) =>
        model.RunAsync(Alone, work => UnmergeAsync(work, merge, stop), stop);

    private async Task<MergeDraft> DraftAsync(IUnitOfWork work, MergeRequest request, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        var draft = new MergeDraft(model.Catalogue, _table, work, request);
        await draft.RunAsync(stop).ConfigureAwait(false);
        return draft;
    }

    private async Task<UnmergeReport> UnmergeAsync(IUnitOfWork work, MergeId id, CancellationToken stop)
    {
        var merge = await work.GetAsync(id, stop).ConfigureAwait(false);
        merge.Undo(work.Now);
        var (restored, conflicts) = (new List<RecordRef>(), new List<UnmergeConflict>());
        foreach (var kept in merge.Records.Reverse())
        {
            var before = conflicts.Count;
            await PutBackAsync(work, kept, conflicts, stop).ConfigureAwait(false);
            if (conflicts.Count == before)
            {
                restored.Add(kept.Record);
            }
        }

        await RemoveWrittenAsync(work, merge, stop).ConfigureAwait(false);
        return new(restored, conflicts);
    }

    /// <summary>What the merge withdrew for a master, of a person account for its person too, was never said.</summary>
    private static async Task RemoveWrittenAsync(IUnitOfWork work, Merge merge, CancellationToken stop)
    {
        Record? master = merge.Master.Type switch
        {
            "account" => await work.FindAsync<Account>(merge.Master.Id, stop).ConfigureAwait(false),
            "contact" => await work.FindAsync<Contact>(merge.Master.Id, stop).ConfigureAwait(false),
            _ => null,
        };
        if (master is not ICustomer { AsCustomer: var customer })
        {
            return;
        }

        CustomerId[] masters = [customer, .. master is Account { PrimaryContact: { } person } ? [person] : (CustomerId[])[]];
        var written = Criteria
            .All(
                Criteria.Where(ConsentEntryFields.Customer, Operator.In, [.. masters]),
                Criteria.Where(ConsentEntryFields.Source, Operator.Equal, ConsentSource.Merge)
            )
            .ToSpecification<ConsentEntry>();
        foreach (var entry in await work.ListAsync(written, stop).ConfigureAwait(false))
        {
            if (entry.Evidence == $"{merge.Id}")
            {
                work.Remove(entry);
            }
        }
    }

    private async Task PutBackAsync(IUnitOfWork work, MergedRecord kept, List<UnmergeConflict> conflicts, CancellationToken stop)
    {
        if (kept.Values is not { } values || model.Catalogue.Find(kept.Record.Type) is not { } entry)
        {
            conflicts.Add(new(kept.Record, null, UnmergeReason.Unknown));
            return;
        }

        var record = await KindReads.Of(entry).FindAsync(work, kept.Record.Id, stop).ConfigureAwait(false);
        if (kept.IsRemoved == (record is not null))
        {
            conflicts.Add(new(kept.Record, null, kept.IsRemoved ? UnmergeReason.Changed : UnmergeReason.Gone));
            return;
        }

        var isNew = record is null;
        record ??= entry.Type.Blank(kept.Record.Id);
        foreach (var told in AuditTexts.Read(values))
        {
            var place = told.Parts is null ? told.Name : $"{told.Parts}.{told.Name}";
            if (!isNew && Differences.Now(entry, record, told) != told.After)
            {
                conflicts.Add(new(kept.Record, place, UnmergeReason.Changed));
            }
            else if (!Differences.PutBack(entry, record, told))
            {
                conflicts.Add(new(kept.Record, place, UnmergeReason.Unknown));
            }
        }

        if (isNew)
        {
            work.Add(record);
        }
    }
}
