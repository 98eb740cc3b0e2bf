using CustomerModel.Access;

namespace CustomerModel.Operations;

/// <summary>Assigns, shares, unshares and reparents records with what stands below them, as the table of cascades says: first as a plan, then for good.</summary>
/// <remarks>What goes along is found and changed with the rights of the caller; a share that is inherited follows whatever he may do.</remarks>
/// <param name="model">Where the records are; a host where roles decide.</param>
/// <param name="table">What goes along with whom; <see cref="CascadeTable.Default"/> when left out, and the same that the host uses.</param>
public sealed class AccessCascade(ICustomerModel model, CascadeTable? table = null)
{
    private readonly CascadeTable _table = table ?? CascadeTable.Default;

    /// <summary>What would become of owners and shares, or be refused; changes nothing.</summary>
    /// <param name="caller">On whose account.</param>
    /// <param name="request">What is wanted.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">
    /// The record is not there or may not be read (<c>record.not-found</c>), it is not shared with whom it shall be unshared
    /// (<c>share.not-shared</c>), the rights cannot be shared (<c>share.not-shareable</c>), or the field leads to no record above
    /// (<c>cascade.not-parental</c>).
    /// </exception>
    public async Task<AccessPlan> PlanAsync(Caller caller, AccessRequest request, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var work = await model.BeginAsync(caller, stop).ConfigureAwait(false);
        await using (work.ConfigureAwait(false))
        {
            return await DraftAsync(work, request, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Does what the plan says, in one transaction.</summary>
    /// <exception cref="RefusedException">Something the plan is about changed since (<c>cascade.plan-outdated</c>), or a rule or right says no; nothing has changed.</exception>
    public Task ApplyAsync(AccessPlan plan, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        RefusedException.ThrowIfAny(plan.Broken);
        return model.RunAsync(
            async work =>
            {
                if (!plan.IsSame(await DraftAsync(work, plan.Request, stop).ConfigureAwait(false)))
                {
                    throw new RefusedException(CascadeErrors.PlanOutdated(plan.Request.Record));
                }
            },
            stop
        );
    }

    private async Task<AccessPlan> DraftAsync(IUnitOfWork work, AccessRequest request, CancellationToken stop)
    {
        var record = await KindReads.GetAsync(model.Catalogue, work, request.Record, stop).ConfigureAwait(false);
        Field? moved = null;
        switch (request)
        {
            case AccessRequest.Assign assign:
                await AssignAsync(work, record, assign.To, stop).ConfigureAwait(false);
                break;
            case AccessRequest.Share share:
                await ShareAsync(work, share, stop).ConfigureAwait(false);
                break;
            case AccessRequest.Unshare unshare:
                await UnshareAsync(work, unshare, stop).ConfigureAwait(false);
                break;
            case AccessRequest.Reparent reparent:
                moved = Reparent(record, reparent);
                break;
        }

        var preview = await work.PreviewAsync(stop).ConfigureAwait(false);
        return new(
            request,
            [
                .. preview
                    .Changes.SelectMany(change => AccessEffect.Of(change, moved))
                    .OrderBy(effect => effect.Record != request.Record)
                    .ThenBy(effect => effect is AccessEffect.Shared),
            ],
            preview.Broken
        );
    }

    /// <summary>Whose owner is the same already is not written, but what stands below it is looked at all the same.</summary>
    private async Task AssignAsync(IUnitOfWork work, Record root, OwnerId to, CancellationToken stop)
    {
        var seen = new HashSet<RecordRef> { root.Ref };
        var open = new Queue<Record>([root]);
        while (open.TryDequeue(out var above))
        {
            foreach (var reference in model.Catalogue.ReferencesTo(model.Catalogue.Of(above.GetType()).Type))
            {
                var row = _table.Of(above.Ref.Type, reference.Entry.Type.Name, reference.Place);
                if (reference.Parts is not null || row.Assign is CascadeType.None)
                {
                    continue;
                }

                var naming = await KindReads.Of(reference.Entry).NamingAsync(work, reference, above.Ref, stop).ConfigureAwait(false);
                foreach (
                    var below in naming.Where(below => model.Catalogue.GoesAlong(row.Assign, below, above.Owner) && seen.Add(below.Ref))
                )
                {
                    open.Enqueue(below);
                }
            }

            if (above.Owner != to)
            {
                above.Assign(to, work.Now);
            }
        }
    }

    private static async Task ShareAsync(IUnitOfWork work, AccessRequest.Share request, CancellationToken stop)
    {
        var own = await OwnAsync(work, request.Record, request.With, stop).ConfigureAwait(false);
        if (own is [var known, ..])
        {
            known.ChangeRights(request.Rights, work.Now);
            foreach (var twin in own.Skip(1))
            {
                work.Remove(twin);
            }
        }
        else
        {
            work.Add(RecordShare.Create(work.NewId<RecordShareId>(), request.Record, request.With, request.Rights, work.Now));
        }
    }

    private static async Task UnshareAsync(IUnitOfWork work, AccessRequest.Unshare request, CancellationToken stop)
    {
        var own = await OwnAsync(work, request.Record, request.With, stop).ConfigureAwait(false);
        if (own.Count == 0)
        {
            throw new RefusedException(ShareErrors.NotShared(request.Record, request.With));
        }

        own.ForEach(work.Remove);
    }

    private static async Task<List<RecordShare>> OwnAsync(IUnitOfWork work, RecordRef record, OwnerId with, CancellationToken stop)
    {
        var shares = await work.SharesAsync(record, stop).ConfigureAwait(false);
        return [.. shares.Where(share => share.Principal == with && share.Origin != ShareOrigin.Inherited).OrderBy(share => share.Id)];
    }

    private Field Reparent(Record record, AccessRequest.Reparent request)
    {
        var entry = model.Catalogue.Of(record.GetType());
        var field = entry.References.FirstOrDefault(field => field.Name == request.Field);
        if (field is null || request.Above is { } above && !IsParental(above.Type, entry.Type.Name, field))
        {
            throw new RefusedException(CascadeErrors.NotParental(request.Record, request.Field));
        }

        new RecordReference(entry, null, field).Repoint(record, default, request.Above);
        return field;
    }

    private bool IsParental(string above, string below, Field field) =>
        field.LeadsTo(above)
        && _table.Of(above, below, field.Name) is var row
        && (row.Share is not CascadeType.None || row.Reparent is not CascadeType.None);
}
