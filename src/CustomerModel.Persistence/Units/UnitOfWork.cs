using CustomerModel.Sales;
using CustomerModel.Storage;

namespace CustomerModel.Persistence;

/// <summary>Keeps what was loaded and added, finds what changed, and commits it through one session of a store.</summary>
/// <remarks>
/// A serializable unit may be the only writer from its first read on, so it takes numbers with gaps in its own transaction, too.
/// </remarks>
internal sealed partial class UnitOfWork(IStoreSession session, UnitServices services, Caller caller, ZonedDateTime now, RunOptions options)
    : ReadScope(session, services, caller, now),
        IUnitOfWork
{
    private readonly Dictionary<RecordRef, Tracked> _records = [];
    private bool _ended;

    public TId NewId<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(Now.ToInstant());

    public void Add(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        Services.Catalogue.Of(record.GetType());
        if (!_records.TryAdd(record.Ref, new(record, null)))
        {
            throw new InvalidOperationException($"The unit of work has {record.Ref} already.");
        }

        if (Services.Options.Pricing is { } pricing && record is IPricedDocument document && document.Pricing != pricing)
        {
            Price(document, pricing);
        }

        AddMade(record);
    }

    public void Remove(Record record) => Find(record).IsRemoved = true;

    internal bool Has(Record record) => _records.TryGetValue(record.Ref, out var tracked) && ReferenceEquals(tracked.Record, record);

    /// <summary>Lets a record read elsewhere take the place of the one just loaded with the same version.</summary>
    internal void Replace(Record loaded, Record record) => _records[record.Ref] = new(record, _records[loaded.Ref].Original);

    /// <summary>Takes in records as if this unit had just loaded them, those that may be read; that nobody has changed one since is asked when it is written.</summary>
    internal async Task<IReadOnlyList<TRecord>> TakeAsync<TRecord>(IReadOnlyList<TRecord> read, CancellationToken stop)
        where TRecord : Record
    {
        var access = await AccessAsync(stop).ConfigureAwait(false);
        var errors = await access.WhyNotAsync(read, AccessRight.Read, stop).ConfigureAwait(false);
        var hidden = errors.Select(error => error.Record).ToHashSet();
        return [.. read.Where(record => !hidden.Contains(record.Ref)).Select(Hold)];
    }

    public void Forget(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        _records.Remove(record.Ref);
    }

    public IRepository<TRecord> Repository<TRecord>()
        where TRecord : Record => new StagedRepository<TRecord>(this);

    public Task CommitAsync(CancellationToken stop = default) => CommitAsync(null, stop);

    public async Task<CommitPreview> PreviewAsync(CancellationToken stop = default)
    {
        var (commit, writes, broken) = await PreparedAsync(null, stop).ConfigureAwait(false);
        RecordChange[] changes = [.. writes.Select(write => write.Change)];
        if (broken.Count > 0)
        {
            DropDerived();
            return new(changes, broken);
        }

        try
        {
            broken = await DuplicateErrorsAsync(writes, stop).ConfigureAwait(false);
            _ended = true;
            await Session.FlushAsync(new(changes), stop).ConfigureAwait(false);
            await SettleAsync(commit, writes, stop).ConfigureAwait(false);
            changes = [.. writes.Select(write => write.Change)];
            await commit.DemandCommitRulesAsync(Session, writes, stop).ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            broken = [.. broken, .. refusal.Errors];
        }

        await Session.RollbackAsync().ConfigureAwait(false);
        _ended = false;
        DropDerived();
        return new(changes, broken);
    }

    public async Task CommitAsync(OperationRecord? operation, CancellationToken stop)
    {
        var (commit, writes, broken) = await PreparedAsync(operation, stop).ConfigureAwait(false);
        RefusedException.ThrowIfAny(broken);
        RefusedException.ThrowIfAny(await DuplicateErrorsAsync(writes, stop).ConfigureAwait(false));
        _ended = true;
        try
        {
            await WriteAsync(commit, writes, operation, stop).ConfigureAwait(false);
        }
        catch (RefusedException)
        {
            await Session.RollbackAsync().ConfigureAwait(false);
            _ended = false;
            DropDerived();
            throw;
        }

        Commit.Accept(writes);
        foreach (var tracked in _records.Values)
        {
            RecordStorage.TakeMade(tracked.Record);
        }
    }

    private async Task WriteAsync(Commit commit, List<Write> writes, OperationRecord? operation, CancellationToken stop)
    {
        RecordChange[] changes = [.. writes.Select(write => write.Change)];
        var turn = TurnAsync();
        if (Numbering.IsNeeded(changes))
        {
            await turn.ConfigureAwait(false);
            var ahead = options.Isolation == Isolation.Serializable ? null : Ahead(stop);
            await Numbering.AssignAsync(Session, changes, Now.Date, ahead, stop).ConfigureAwait(false);
        }

        await Session.FlushAsync(new(changes) { Behind = turn }, stop).ConfigureAwait(false);
        await SettleAsync(commit, writes, stop).ConfigureAwait(false);
        await commit.DemandCommitRulesAsync(Session, writes, stop).ConfigureAwait(false);
        if (await AccessAsync(stop).ConfigureAwait(false) is IKeepsAccess keeping)
        {
            await keeping.VerifyAsync(writes, stop).ConfigureAwait(false);
        }

        await Session.AddAuditAsync(options.IsAudited ? commit.Audit(writes) : [], stop).ConfigureAwait(false);
        await Session.CommitAsync(options.LeavesMessages ? commit.Messages(writes) : [], operation, stop).ConfigureAwait(false);
    }

    /// <summary>What follows from the flushed records and is decided by what others have written until now.</summary>
    private async Task SettleAsync(Commit commit, List<Write> writes, CancellationToken stop)
    {
        var settled = await new AllotmentSettlement(this, Session, Now).BehindAsync(stop).ConfigureAwait(false);
        if (settled.Count > 0)
        {
            var more = commit.Prepare(settled);
            await Session.FlushAsync(new([.. more.Select(write => write.Change)]), stop).ConfigureAwait(false);
            writes.AddRange(more);
        }
    }

    /// <summary>Leaves the thread of the work in front: whoever waits for that as well goes on beside this one.</summary>
    private async Task TurnAsync()
    {
        if (!options.Behind.IsCompleted)
        {
            await options.Behind.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Yield();
        }

        if (!options.Behind.IsCompletedSuccessfully)
        {
            throw new OperationCanceledException("What was to be written in front of this failed.");
        }
    }

    private Func<string, int, int, Task<IReadOnlyList<long>>> Ahead(CancellationToken stop) =>
        (sequence, count, block) => Services.Blocks.TakeAsync(Caller.Tenant, sequence, count, block, stop);

    public ValueTask DisposeAsync()
    {
        _ended = true;
        return Session.DisposeAsync();
    }

    protected override TRecord? Held<TRecord>(Guid id)
        where TRecord : class => _records.GetValueOrDefault(new(Services.Catalogue.Of<TRecord>().Type.Name, id))?.Record as TRecord;

    protected override TRecord Hold<TRecord>(TRecord record)
    {
        if (_records.TryGetValue(record.Ref, out var tracked))
        {
            return (TRecord)tracked.Record;
        }

        _records.Add(record.Ref, new(base.Hold(record), RecordStorage.Copy(record)));
        return record;
    }

    /// <summary>What was priced before it came here is priced as the host wants it, unless its totals were stated or it is closed.</summary>
    private void Price(IPricedDocument document, DocumentPricing pricing)
    {
        document.PriceBy(pricing);
        if (!document.AreTotalsStated && document.WhyNotPrice(Now) is null)
        {
            document.Price(Now);
        }
    }

    private Tracked Find(Record record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _records.TryGetValue(record.Ref, out var tracked) && ReferenceEquals(tracked.Record, record)
            ? tracked
            : throw new InvalidOperationException($"The unit of work has not loaded {record.Ref}.");
    }
}
