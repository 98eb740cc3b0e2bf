using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>Writes what the cases of a unit take from their agreements, or give back, and tells the agreements.</summary>
/// <remarks>
/// An agreement that the unit changes itself is told before anything is flushed, and guarded by its version as all that the unit changes. Any
/// other is read after that, when the unit has its turn to write: many who use one agreement at once come one after the other, and none
/// of them is too late.
/// </remarks>
internal sealed class AllotmentSettlement(UnitOfWork unit, IStoreSession session, ZonedDateTime now)
{
    private static readonly Field<Case>[] Deciding =
    [
        CaseFields.State,
        CaseFields.Contract,
        CaseFields.ContractLine,
        CaseFields.Entitlement,
        CaseFields.DecrementsEntitlement,
        CaseFields.BilledServiceUnits,
        CaseFields.Origin,
    ];

    private readonly Dictionary<RecordRef, Record?> _read = [];
    private readonly HashSet<Tracked> _settled = [];

    /// <summary>Settles with agreements that the unit changes.</summary>
    public Task BeforeAsync(CancellationToken stop) =>
        unit.All.Any(tracked => tracked.Record is Contract or Entitlement && unit.IsChanged(tracked))
            ? RunAsync(isBehind: false, stop)
            : Task.CompletedTask;

    /// <summary>Settles with all others, after the flush.</summary>
    /// <returns>The entries and the agreements; they are to be flushed as well.</returns>
    public async Task<IReadOnlyCollection<Tracked>> BehindAsync(CancellationToken stop)
    {
        await RunAsync(isBehind: true, stop).ConfigureAwait(false);
        return _settled;
    }

    private async Task RunAsync(bool isBehind, CancellationToken stop)
    {
        Tracked[] concerned = [.. unit.All.Where(IsConcerned)];
        if (concerned.Length == 0)
        {
            return;
        }

        var known = await KnownAsync(concerned, stop).ConfigureAwait(false);
        foreach (var charged in concerned.Select(tracked => (Case)tracked.Record))
        {
            var contract = await FindAsync<Contract>("contract", charged.Contract?.Value, isBehind, stop).ConfigureAwait(false);
            var entitlement = await FindAsync<Entitlement>("entitlement", charged.Entitlement?.Value, isBehind, stop).ConfigureAwait(false);
            foreach (var entry in CaseCharge.Settle(charged, contract, entitlement, known[charged.Id], now))
            {
                Record? told = entry.Contract is { } id
                    ? await FindAsync<Contract>("contract", id.Value, isBehind, stop).ConfigureAwait(false)
                    : await FindAsync<Entitlement>("entitlement", entry.Entitlement?.Value, isBehind, stop).ConfigureAwait(false);
                if (told is not null && IsToldNow(told.Ref, isBehind))
                {
                    Enter(entry, told, isBehind);
                }
            }
        }
    }

    private void Enter(AllotmentEntry entry, Record agreement, bool isBehind)
    {
        var told = unit.StandIn(agreement, isBehind ? agreement : unit.Find(agreement.Ref)!.Original);
        if (told.Record is Contract contract)
        {
            contract.Count(entry, now);
        }
        else
        {
            ((Entitlement)told.Record).Count(entry, now);
        }

        _settled.Add(unit.AddDerived(entry));
        _settled.Add(told);
    }

    private bool IsToldNow(RecordRef agreement, bool isBehind) =>
        unit.Find(agreement) is var tracked && (tracked is not null && _settled.Contains(tracked) || IsChanged(tracked) != isBehind);

    private bool IsChanged(Tracked? tracked) => tracked is not null && (tracked.IsDerived || unit.IsChanged(tracked));

    private static bool IsConcerned(Tracked tracked) =>
        tracked is { IsRemoved: false, Record: Case after } && IsCharged(tracked.Original as Case, after);

    /// <summary>Whether a change decides what a case takes. One that does not leaves it as it is charged, though its agreement counts otherwise by now.</summary>
    internal static bool IsCharged(Case? before, Case after) =>
        (HasAgreement(after) || (before is not null && HasAgreement(before)))
        && (before is null || Array.Exists(Deciding, field => !field.SameIn(before, after)));

    private static bool HasAgreement(Case one) => one.Contract is not null || one.Entitlement is not null;

    private async Task<ILookup<CaseId, AllotmentEntry>> KnownAsync(IEnumerable<Tracked> concerned, CancellationToken stop)
    {
        object[] stored =
        [
            .. concerned.Where(tracked => tracked.Original is not null).Select(tracked => (object)((Case)tracked.Record).Id),
        ];
        var entries =
            stored.Length == 0
                ? []
                : await session
                    .ListAsync(Criteria.Where(AllotmentEntryFields.Case, Operator.In, stored).ToSpecification<AllotmentEntry>(), stop)
                    .ConfigureAwait(false);
        return entries.Where(entry => unit.Find(entry.Ref) is not { IsRemoved: true }).ToLookup(entry => entry.Case!.Value);
    }

    /// <summary>An agreement of the unit, or one as it is stored; one that goes takes its entries along and is not told.</summary>
    private async Task<TRecord?> FindAsync<TRecord>(string kind, Guid? id, bool isBehind, CancellationToken stop)
        where TRecord : Record
    {
        if (id is null)
        {
            return null;
        }

        var record = new RecordRef(kind, id.Value);
        if (unit.Find(record) is var tracked && (!isBehind || IsChanged(tracked)))
        {
            return tracked is null or { IsRemoved: true } ? null : (TRecord)tracked.Record;
        }

        if (!_read.TryGetValue(record, out var read))
        {
            read = await session.FindAsync<TRecord>(id.Value, stop).ConfigureAwait(false);
            _read.Add(record, read);
        }

        return (TRecord?)read;
    }
}
