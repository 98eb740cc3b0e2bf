using System.Runtime.CompilerServices;

namespace CustomerModel.Operations;

/// <summary>Takes the records of one tenant over, kind by kind; every step can be repeated from its beginning.</summary>
internal sealed class RecordCopying(RecordCatalogue catalogue, IStoreSession source, IStore target, TenantId tenant, CopyOptions options)
{
    private readonly IReadOnlyList<OrderedKind> _kinds = CopyOrder.Of(catalogue);
    private readonly Dictionary<OrderedKind, long> _written = [];
    private readonly Dictionary<OrderedKind, long> _removed = [];

    public async Task<List<CopiedPart>> RunAsync(CancellationToken stop)
    {
        var isEmpty = await IsEmptyAsync(stop).ConfigureAwait(false);
        if (!isEmpty)
        {
            await ClearAsync(stop).ConfigureAwait(false);
        }

        foreach (var kind in _kinds)
        {
            await StepAsync(CopyStep.Writing, kind, isEmpty, (mine, theirs) => Written(kind, mine, theirs), stop).ConfigureAwait(false);
        }

        foreach (var kind in _kinds.Where(kind => kind.Late.Count > 0))
        {
            await StepAsync(CopyStep.Linking, kind, isEmpty, (mine, theirs) => Linked(kind, mine, theirs), stop).ConfigureAwait(false);
        }

        var parts = new List<CopiedPart>(_kinds.Count);
        foreach (var kind in _kinds)
        {
            parts.Add(await ProveAsync(kind, stop).ConfigureAwait(false));
        }

        return parts;
    }

    private async Task<bool> IsEmptyAsync(CancellationToken stop)
    {
        var session = await target.OpenAsync(tenant, SessionPurpose.Read, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        foreach (var kind in _kinds)
        {
            if (await KindReads.Of(kind.Entry).ById(session, stop).AnyAsync(stop).ConfigureAwait(false))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lets go of references and unique values wherever the target differs, then of the records that it should not have.</summary>
    private async Task ClearAsync(CancellationToken stop)
    {
        foreach (var kind in _kinds)
        {
            await StepAsync(CopyStep.Clearing, kind, isEmpty: false, (mine, theirs) => Loosened(kind, mine, theirs), stop)
                .ConfigureAwait(false);
        }

        foreach (var kind in _kinds.Reverse())
        {
            await StepAsync(CopyStep.Clearing, kind, isEmpty: false, (mine, theirs) => Removed(kind, mine, theirs), stop)
                .ConfigureAwait(false);
        }
    }

    private static int ById(Record left, Record right) => left.Ref.Id.CompareTo(right.Ref.Id);

    private RecordChange? Loosened(OrderedKind kind, Record? mine, Record? theirs)
    {
        if (theirs is null || (mine is not null && kind.IsWritten(mine, theirs)))
        {
            return null;
        }

        if (mine is null && !options.Mirrors)
        {
            throw new RefusedException(CopyErrors.TargetHasOthers(kind.Name, theirs.Ref));
        }

        return kind.Loosen(theirs) is var loose && ReferenceEquals(loose, theirs) ? null : RecordChange.Changed(kind.Entry, theirs, loose);
    }

    private RecordChange? Removed(OrderedKind kind, Record? mine, Record? theirs)
    {
        if (mine is not null || theirs is null)
        {
            return null;
        }

        _removed[kind] = _removed.GetValueOrDefault(kind) + 1;
        return RecordChange.Deleted(kind.Entry, theirs);
    }

    private RecordChange? Written(OrderedKind kind, Record? mine, Record? theirs)
    {
        if (mine is null || (theirs is not null && kind.IsWritten(mine, theirs)))
        {
            return null;
        }

        _written[kind] = _written.GetValueOrDefault(kind) + 1;
        var withheld = kind.Withhold(mine);
        return theirs is null ? RecordChange.Made(kind.Entry, withheld) : RecordChange.Changed(kind.Entry, theirs, withheld);
    }

    /// <summary>In a target that was empty a record is what was written before.</summary>
    private static RecordChange? Linked(OrderedKind kind, Record? mine, Record? theirs)
    {
        if (mine is null)
        {
            return null;
        }

        var there = theirs ?? kind.Withhold(mine);
        return kind.AreSame(mine, there) ? null : RecordChange.Changed(kind.Entry, there, mine);
    }

    private async Task StepAsync(
        CopyStep step,
        OrderedKind kind,
        bool isEmpty,
        Func<Record?, Record?, RecordChange?> change,
        CancellationToken stop
    )
    {
        var changes = new List<RecordChange>(options.Batch);
        var done = 0L;
        await foreach (var (mine, theirs) in PairsAsync(kind, isEmpty, stop).ConfigureAwait(false))
        {
            done++;
            if (change(mine, theirs) is { } one)
            {
                changes.Add(one);
            }

            if (changes.Count == options.Batch)
            {
                await FlushAsync(changes, stop).ConfigureAwait(false);
                options.Progress?.Report(new(step, kind.Name, done));
            }
        }

        await FlushAsync(changes, stop).ConfigureAwait(false);
        options.Progress?.Report(new(step, kind.Name, done));
    }

    private async Task FlushAsync(List<RecordChange> changes, CancellationToken stop)
    {
        if (changes.Count > 0)
        {
            await target.WriteAsync(tenant, session => session.FlushAsync(new(changes), stop), stop).ConfigureAwait(false);
        }

        changes.Clear();
    }

    private async IAsyncEnumerable<(Record? Source, Record? Target)> PairsAsync(
        OrderedKind kind,
        bool isEmpty,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var mine = KindReads.Of(kind.Entry).ById(source, stop);
        if (isEmpty)
        {
            await foreach (var record in mine.ConfigureAwait(false))
            {
                yield return (record, null);
            }

            yield break;
        }

        var session = await target.OpenAsync(tenant, SessionPurpose.Read, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        await foreach (var pair in Pairs.OfAsync(mine, KindReads.Of(kind.Entry).ById(session, stop), ById, stop).ConfigureAwait(false))
        {
            yield return pair;
        }
    }

    private async Task<CopiedPart> ProveAsync(OrderedKind kind, CancellationToken stop)
    {
        using var mine = new ContentHash();
        using var theirs = new ContentHash();
        var done = 0L;
        await foreach (var (left, right) in PairsAsync(kind, isEmpty: false, stop).ConfigureAwait(false))
        {
            if (left is not null)
            {
                mine.Add(kind.Entry, left);
            }

            if (right is not null)
            {
                theirs.Add(kind.Entry, right);
            }

            if (++done % options.Batch == 0)
            {
                options.Progress?.Report(new(CopyStep.Proving, kind.Name, done));
            }
        }

        options.Progress?.Report(new(CopyStep.Proving, kind.Name, done));
        return new(kind.Name, _written.GetValueOrDefault(kind), _removed.GetValueOrDefault(kind), mine.Proof(), theirs.Proof());
    }
}
