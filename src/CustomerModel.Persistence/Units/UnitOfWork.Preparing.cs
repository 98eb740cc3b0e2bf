using CustomerModel.Storage;

namespace CustomerModel.Persistence;

// What comes to a unit before it commits, beside what was loaded and added: what records made, their twins, what flags say of consents,
// what cases take from their agreements.
internal sealed partial class UnitOfWork
{
    /// <summary>What was loaded, added, or brought in by the unit itself.</summary>
    internal IReadOnlyCollection<Tracked> All => _records.Values;

    internal Tracked? Find(RecordRef record) => _records.GetValueOrDefault(record);

    internal bool IsChanged(Tracked tracked) => Commit.IsChanged(Services.Catalogue, tracked);

    /// <summary>Adds what follows from the rest; it is found anew before each commit.</summary>
    internal Tracked AddDerived(Record record) => _records[record.Ref] = new(record, null) { IsDerived = true };

    /// <summary>
    /// Takes in a record to be changed or removed because of the rest: what the work changed itself as it is, of what it only looked at a
    /// copy, since that change is not its own.
    /// </summary>
    internal Tracked Keep(Record read)
    {
        var known = _records.GetValueOrDefault(read.Ref);
        if (known is { IsDerived: true } || (known is not null && IsChanged(known)))
        {
            return known;
        }

        var original = known?.Original ?? RecordStorage.Copy(read);
        var tracked = new Tracked(known is null ? read : RecordStorage.Copy(original), original) { IsDerived = true, LookedAt = known };
        _records[read.Ref] = tracked;
        return tracked;
    }

    /// <summary>
    /// Takes in a record to be moved on because of the rest: always a copy, also of what the work changed itself, so that a commit that was
    /// refused has moved nothing.
    /// </summary>
    /// <param name="current">From where it is moved on: as the work has it, or as it was read after the flush.</param>
    /// <param name="original">As it is stored; <see langword="null"/>: not yet.</param>
    internal Tracked StandIn(Record current, Record? original)
    {
        var known = _records.GetValueOrDefault(current.Ref);
        if (known is { IsDerived: true })
        {
            return known;
        }

        var tracked = new Tracked(RecordStorage.Copy(current), original) { IsDerived = true, LookedAt = known };
        _records[current.Ref] = tracked;
        return tracked;
    }

    /// <summary>Forgets what was brought in before; it is found anew.</summary>
    private void DropDerived()
    {
        foreach (var (record, derived) in _records.Where(pair => pair.Value.IsDerived).ToArray())
        {
            if (derived.LookedAt is { } lookedAt)
            {
                _records[record] = lookedAt;
            }
            else
            {
                _records.Remove(record);
            }
        }
    }

    private async Task<(Commit Commit, List<Write> Writes, IReadOnlyList<DomainError> Broken)> PreparedAsync(
        OperationRecord? operation,
        CancellationToken stop
    )
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        DropDerived();
        foreach (var record in _records.Values.Select(tracked => tracked.Record).ToArray())
        {
            AddMade(record);
        }

        await RemoveTwinsAsync(stop).ConfigureAwait(false);
        await ProjectConsentsAsync(stop).ConfigureAwait(false);
        await new AllotmentSettlement(this, Session, Now).BeforeAsync(stop).ConfigureAwait(false);
        var access = await AccessAsync(stop).ConfigureAwait(false);
        if (access is IKeepsAccess keeping)
        {
            await keeping.PrepareAsync(this, stop).ConfigureAwait(false);
        }

        var commit = new Commit(Services, Caller, Now, operation?.Id);
        var writes = commit.Prepare(_records.Values);
        var demand = new AccessDemand(Services.Catalogue, access, this, Session);
        IReadOnlyList<DomainError> broken =
        [
            .. commit.BrokenRecordRules(writes),
            .. await demand.CheckAsync(writes, stop).ConfigureAwait(false),
            .. access is IKeepsAccess checking ? await checking.CheckAsync(writes, stop).ConfigureAwait(false) : [],
        ];
        return (commit, writes, broken);
    }

    /// <summary>A record keeps what it made until that is committed: the work may have to be done again.</summary>
    private void AddMade(Record record)
    {
        foreach (var made in record.Made)
        {
            if (!_records.ContainsKey(made.Ref))
            {
                Add(made);
            }
        }
    }

    /// <summary>Whoever removes one of two records that tell of the same thing removes both.</summary>
    private async Task RemoveTwinsAsync(CancellationToken stop)
    {
        foreach (var removed in _records.Values.Where(tracked => tracked.IsRemoved).ToArray())
        {
            if (TwinOf(removed.Record) is not { } twin)
            {
                continue;
            }

            var other =
                Find(twin)?.Record
                ?? await KindReads.Of(Services.Catalogue.Find(twin.Type)!).FindAsync(Session, twin.Id, stop).ConfigureAwait(false);
            if (other is not null)
            {
                Keep(other).IsRemoved = true;
            }
        }
    }

    /// <summary>An edited flag is recorded in the ledger of the customer, and what is recorded there shows in its flags.</summary>
    private async Task ProjectConsentsAsync(CancellationToken stop)
    {
        var projection = new ConsentProjection(Services.Catalogue, Now);
        var concerned = ConsentProjection.Concerned(_records.Values);
        projection.OfEdits(_records.Values).ForEach(entry => AddDerived(entry));

        foreach (var customer in concerned)
        {
            var known = await Session.ListAsync(ConsentReading.Of(customer), stop).ConfigureAwait(false);
            Record? record = customer.Account is { } account
                ? await this.FindAsync(account, stop).ConfigureAwait(false)
                : await this.FindAsync(customer.Contact!.Value, stop).ConfigureAwait(false);
            if (record is not null)
            {
                var news = ConsentProjection.New(_records.Values).Where(entry => entry.Customer == customer);
                projection.Project(record, [.. known, .. news], _records.Values);
            }
        }
    }

    private RecordRef? TwinOf(Record record) =>
        Services.Catalogue.Of(record.GetType()).Type.Twin is { } field && field.Read(record) is { } value
            ? RecordReference.TargetOf(field, value) is var (type, id)
                ? new(type, id)
                : null
            : null;
}
