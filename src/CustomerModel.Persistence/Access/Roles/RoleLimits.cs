using CustomerModel.Access;

namespace CustomerModel.Persistence;

/// <summary>What one user may do: what belongs to whom his roles reach, and what is shared with him, with a team of his, or with one who reports to him.</summary>
/// <remarks>Shares are asked for only over records that nothing else gives; to be safe, whoever has no standing may do nothing.</remarks>
internal sealed class RoleLimits(RecordCatalogue catalogue, Standing? standing, UserId user, IStoreSession session, RoleKeeping keeping)
    : IAccess,
        IKeepsAccess
{
    private readonly Dictionary<Type, object> _readable = [];
    private readonly List<RecordShare> _leanedOn = [];

    public bool IsUnlimited => false;

    public bool ReachesAll(RecordType kind, AccessRight rights) =>
        standing is not null && rights.Each().All(right => standing.ReachOf(kind, right).IsEverything);

    public async ValueTask<IReadOnlyList<DomainError>> WhyNotAsync(
        IReadOnlyCollection<Record> records,
        AccessRight rights,
        CancellationToken stop = default
    )
    {
        var missing = records
            .Select(record => (Record: record, Rights: Missing(record, rights)))
            .Where(one => one.Rights != AccessRight.None);
        List<(Record Record, AccessRight Rights)> left = [.. missing];
        var shareable = left.Where(one => standing is not null && CanBeShared(one.Record, one.Rights)).ToList();
        var shares = await Shares
            .OfAsync(session, shareable.Select(one => one.Record.Ref), shareable.Count == 0 ? [] : AllPrincipals(), stop)
            .ConfigureAwait(false);
        var byRecord = shares.ToLookup(share => share.Shared);
        return
        [
            .. from one in left
            let still = StillMissing(one.Record, one.Rights, byRecord[one.Record.Ref])
            where still != AccessRight.None
            select RecordErrors.Forbidden(one.Record.Ref, still),
        ];
    }

    public async ValueTask<ISpecification<TRecord>?> ReadableAsync<TRecord>(CancellationToken stop = default)
        where TRecord : Record
    {
        if (_readable.GetValueOrDefault(typeof(TRecord)) is ISpecification<TRecord> known)
        {
            return known;
        }

        var entry = catalogue.Of<TRecord>();
        var reach = standing?.ReachOf(entry.Type, AccessRight.Read) ?? Reach.Nothing;
        if (reach.IsEverything)
        {
            return null;
        }

        var shares =
            reach.Principals.Count == 0
                ? []
                : await Shares.OfKindAsync(session, entry.Type.Name, reach.Principals, stop).ConfigureAwait(false);
        var shared = shares.Where(share => share.Rights.HasFlag(AccessRight.Read)).Select(share => share.Record).ToHashSet();
        var readable = ReachCriteria.Of<TRecord>(entry, reach, shared);
        _readable[typeof(TRecord)] = readable;
        return readable;
    }

    public async ValueTask<AccessAnswer> WhyAsync(Record record, AccessRight right, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(record);
        var type = catalogue.Of(record.GetType()).Type;
        if (standing is null)
        {
            return new(user, record.Ref, right, []);
        }

        var told = new List<(RecordShare, IReadOnlyList<RecordRef>)>();
        foreach (var share in await Shares.OfAsync(session, [record.Ref], AllPrincipals(), stop).ConfigureAwait(false))
        {
            if (share.Rights.HasFlag(right))
            {
                told.Add((share, await keeping.ChainAsync(share, stop).ConfigureAwait(false)));
            }
        }

        return new(user, record.Ref, right, standing.Why(type, right, record.Owner, UnitOf(record), told));
    }

    public Task PrepareAsync(UnitOfWork unit, CancellationToken stop) => keeping.PrepareAsync(unit, stop);

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<Write> writes, CancellationToken stop)
    {
        List<DomainError> errors = [.. keeping.Misplaced(writes), .. keeping.BeyondOwn(writes, standing)];
        foreach (
            var share in writes.Where(write => !write.Tracked.IsDerived).Select(write => write.Change).OfType<RecordChange<RecordShare>>()
        )
        {
            errors.AddRange(await ShareBeyondOwnAsync(share, stop).ConfigureAwait(false));
        }

        return errors;
    }

    public Task VerifyAsync(IReadOnlyList<Write> writes, CancellationToken stop) => keeping.VerifyAsync(writes, _leanedOn, stop);

    /// <summary>Whoever shares a record may share it, and has every right he gives.</summary>
    private async Task<IReadOnlyList<DomainError>> ShareBeyondOwnAsync(RecordChange<RecordShare> change, CancellationToken stop)
    {
        var share = (change.After ?? change.Before)!;
        if (
            catalogue.Find(share.Kind) is not { } entry
            || await KindReads.Of(entry).FindAsync(session, share.Record, stop).ConfigureAwait(false) is not { } record
        )
        {
            return [RecordErrors.NotFound(share.Record)];
        }

        if (await WhyNotAsync([record], AccessRight.Share | AccessRight.Read, stop).ConfigureAwait(false) is { Count: > 0 } forbidden)
        {
            return forbidden;
        }

        return change.After is { } after && await WhyNotAsync([record], after.Rights, stop).ConfigureAwait(false) is [var beyond]
            ? [ShareErrors.BeyondOwn(record.Ref, (AccessRight)beyond.Value!)]
            : [];
    }

    private AccessRight Missing(Record record, AccessRight rights)
    {
        var type = catalogue.Of(record.GetType()).Type;
        return rights.Each().Where(right => !Covers(type, record, right)).Aggregate(AccessRight.None, (all, right) => all | right);
    }

    private bool Covers(RecordType type, Record record, AccessRight right)
    {
        var reach = standing?.ReachOf(type, right) ?? Reach.Nothing;
        return reach.IsEverything
            || record.Owner is { } owner && reach.Owners.Contains(owner)
            || reach.Units.Count > 0 && UnitOf(record) is { } unit && reach.Units.Contains(unit);
    }

    private bool CanBeShared(Record record, AccessRight rights)
    {
        var type = catalogue.Of(record.GetType()).Type;
        return rights.Each().All(right => standing!.ReachOf(type, right).Principals.Count > 0);
    }

    private AccessRight StillMissing(Record record, AccessRight rights, IEnumerable<RecordShare> shares)
    {
        var type = catalogue.Of(record.GetType()).Type;
        foreach (var right in rights.Each())
        {
            var principals = standing?.ReachOf(type, right).Principals;
            if (
                principals is not null
                && shares.FirstOrDefault(share => share.Rights.HasFlag(right) && principals.Contains(share.Principal)) is { } share
            )
            {
                rights &= ~right;
                _leanedOn.Add(share);
            }
        }

        return rights;
    }

    /// <summary>Everybody whose shares can count for the user, whatever the right.</summary>
    private IEnumerable<OwnerId> AllPrincipals() => standing!.Everybody;

    private static BusinessUnitId? UnitOf(Record record) =>
        record switch
        {
            SystemUser one => one.BusinessUnit,
            Team one => one.BusinessUnit,
            _ => null,
        };
}
