using CustomerModel.Customers;
using CustomerModel.Storage;

namespace CustomerModel.Operations;

/// <summary>Erases a person: from every record of theirs, and from the audit, the outbox and the results of operations.</summary>
/// <remarks>
/// Records are emptied, not deleted, so that what names them holds; documents under a legal hold stay and are listed. No rule is
/// asked: none may keep what somebody has a right to have erased. Copies of the store are the host's to look after: keep the report
/// and erase again when a backup was restored.
/// </remarks>
/// <param name="store">Where the person is.</param>
/// <param name="catalogue">Everything the host knows of its records.</param>
/// <param name="clock">Stamps what is changed.</param>
/// <param name="options">What the host decided.</param>
public sealed class PersonErasure(IStore store, RecordCatalogue catalogue, IClock clock, PersonOptions? options = null)
{
    private readonly PersonOptions _options = options ?? new();

    /// <summary>What would be erased, kept and left; changes nothing.</summary>
    /// <param name="caller">On whose account; has to have the right to delete each record.</param>
    /// <param name="person">A contact, a lead, or an account that stands for one person.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">The record is not there or no person, or the caller may not.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task<ErasurePlan> PlanAsync(Caller caller, RecordRef person, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var session = await store.OpenAsync(caller.Tenant, SessionPurpose.Read, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var scope = await FindAsync(session, caller, person, stop).ConfigureAwait(false);
        return Plan(person, scope, Emptied(scope), Now());
    }

    /// <summary>Does what the plan says, in one transaction.</summary>
    /// <exception cref="RefusedException">Something of the person changed since (<c>person.plan-outdated</c>), or the caller may not.</exception>
    /// <exception cref="StoreException">The store failed; nothing is erased, unless the code is <c>store.commit-unknown</c>: another plan tells.</exception>
    public async Task<ErasureReport> ApplyAsync(Caller caller, ErasurePlan plan, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(plan);
        var session = await store.OpenAsync(caller.Tenant, SessionPurpose.WriteSerializable, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var now = Now();
        var scope = await FindAsync(session, caller, plan.Person, stop).ConfigureAwait(false);
        var emptied = Emptied(scope);
        if (!plan.IsSame(Plan(plan.Person, scope, emptied, now)))
        {
            throw new RefusedException(PersonErrors.PlanOutdated(plan.Person));
        }

        HashSet<RecordRef> held = [.. plan.Held.Select(record => record.Record)];
        Record[] own = [.. scope.Own];
        var traces = await new PersonTraces(session, catalogue, own, [.. scope.Attended], held).FindAsync(stop).ConfigureAwait(false);
        var suppressions = await SuppressionsAsync(session, own, now, stop).ConfigureAwait(false);
        HashSet<RecordRef> erased = [.. plan.Erased.Select(record => record.Record)];
        RecordChange[] changes =
        [
            .. emptied.Where(pair => erased.Contains(pair.Before.Ref)).Select(pair => Changed(pair.Before, pair.After, caller, now)),
        ];
        await session.FlushAsync(new([.. changes, .. suppressions.Select(one => Made(one, caller, now))]), stop).ConfigureAwait(false);
        await session.RedactAsync(traces, stop).ConfigureAwait(false);
        await session.AddAuditAsync([.. changes.Select(change => Entry(change, caller, now))], stop).ConfigureAwait(false);
        await session
            .CommitAsync(
                [
                    .. changes.Select(change =>
                        OutboxMessage.Of(change.Ref, change.After!.Version, new PersonErased(change.Ref, now.ToInstant()))
                    ),
                ],
                operation: null,
                stop
            )
            .ConfigureAwait(false);
        return new(plan, traces.Audit.Count, traces.Messages.Count, traces.Operations.Count, suppressions.Count);
    }

    private ZonedDateTime Now() => clock.GetCurrentInstant().InZone(_options.Zone);

    private async Task<PersonScope> FindAsync(IStoreSession session, Caller caller, RecordRef person, CancellationToken stop)
    {
        var access = await _options.Access.OpenAsync(caller, session, stop).ConfigureAwait(false);
        var scope = await PersonScope.FindAsync(session, catalogue, person, access, stop).ConfigureAwait(false);
        RefusedException.ThrowIfAny(await access.WhyNotAsync([.. scope.Own], AccessRight.Delete, stop).ConfigureAwait(false));
        return scope;
    }

    private List<(Record Before, Record After)> Emptied(PersonScope scope)
    {
        HashSet<RecordRef> people = [.. scope.Own.Select(record => record.Ref)];
        List<(Record Before, Record After)> pairs =
        [
            .. scope.Own.Select(record => (record, Emptying.Of(catalogue.Of(record.GetType()), record))),
            .. scope.Attended.Select(record => (record, Emptying.WithoutReach(catalogue.Of(record.GetType()), record, people))),
        ];
        NameFormatting.Apply(catalogue.NameFormat, [.. pairs.Select(pair => pair.After)]);
        return pairs;
    }

    private ErasurePlan Plan(RecordRef person, PersonScope scope, List<(Record Before, Record After)> emptied, ZonedDateTime now)
    {
        HeldRecord[] held = [.. scope.Own.Select(record => Held(record, now)).OfType<HeldRecord>()];
        ErasedRecord[] erased =
        [
            .. from pair in emptied
            where Held(pair.Before, now) is null
            let fields = Emptying.Differences(catalogue.Of(pair.Before.GetType()), pair.Before, pair.After)
            where fields.Count > 0
            select new ErasedRecord(pair.Before.Ref, pair.Before.Version, fields),
        ];
        return new(person, erased, held, [.. scope.Naming]);
    }

    private HeldRecord? Held(Record record, ZonedDateTime now) =>
        (
            from hold in _options.Holds
            let until = hold.HeldUntil(record, now)
            where until is not null
            orderby until descending
            select new HeldRecord(record.Ref, hold.Reason, until.Value)
        ).FirstOrDefault();

    private RecordChange Changed(Record before, Record after, Caller caller, ZonedDateTime now)
    {
        RecordStorage.Stamp(after, now.ToInstant(), caller.User, caller.OnBehalfOf);
        return RecordChange.Changed(catalogue.Of(before.GetType()), before, after);
    }

    private RecordChange Made(Suppression suppression, Caller caller, ZonedDateTime now)
    {
        RecordStorage.Stamp(suppression, now.ToInstant(), caller.User, caller.OnBehalfOf);
        return RecordChange.Made(catalogue.Of<Suppression>(), suppression);
    }

    /// <summary>That something was erased is told, by hosts without an audit too; what it was is not.</summary>
    private AuditEntry Entry(RecordChange change, Caller caller, ZonedDateTime now) =>
        new(
            change.Ref,
            change.After!.Version,
            ChangeKind.Changed,
            now.ToInstant(),
            caller.User,
            caller.OnBehalfOf,
            null,
            [
                .. Emptying
                    .Differences(change.Entry, change.Before!, change.After)
                    .Where(name => change.Entry.Find(name)?.Write != FieldWrite.System)
                    .Select(name => new AuditedField(name, null, null) { IsWithheld = true }),
            ]
        );

    private async Task<List<Suppression>> SuppressionsAsync(IStoreSession session, Record[] own, ZonedDateTime now, CancellationToken stop)
    {
        SuppressionId[] ids =
        [
            .. own.Where(PersonScope.IsPerson)
                .SelectMany(record => _options.Key?.In(catalogue.Of(record.GetType()), record).Select(value => value.Id) ?? [])
                .Distinct(),
        ];
        var there = await session.FindManyAsync<Suppression>([.. ids.Select(id => id.Value)], stop).ConfigureAwait(false);
        return [.. ids.Except(there.Select(one => one.Id)).Select(id => Suppression.Create(id, now))];
    }
}
