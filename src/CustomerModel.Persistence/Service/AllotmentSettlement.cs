using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>
/// Writes what the cases of a unit take from their agreements, or give back, and tells the agreements. The agreement is read and written in
/// the transaction of the case, so of two who use the same one at once the second finds it changed and does its work again.
/// </summary>
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
    ];

    private readonly Dictionary<RecordRef, Record?> _read = [];

    public async Task RunAsync(CancellationToken stop)
    {
        Tracked[] concerned = [.. unit.All.Where(IsConcerned)];
        if (concerned.Length == 0)
        {
            return;
        }

        var known = await KnownAsync(concerned, stop).ConfigureAwait(false);
        foreach (var charged in concerned.Select(tracked => (Case)tracked.Record))
        {
            var contract = await FindAsync<Contract>("contract", charged.Contract?.Value, stop).ConfigureAwait(false);
            foreach (var entry in CaseCharge.Settle(charged, contract, known[charged.Id], now))
            {
                await EnterAsync(entry, stop).ConfigureAwait(false);
            }
        }
    }

    /// <summary>An agreement that goes takes its entries along.</summary>
    private async Task EnterAsync(AllotmentEntry entry, CancellationToken stop)
    {
        if (await FindAsync<Contract>("contract", entry.Contract?.Value, stop).ConfigureAwait(false) is { } contract)
        {
            unit.AddDerived(entry);
            ((Contract)unit.StandIn(contract).Record).Count(entry, now);
        }
    }

    private static bool IsConcerned(Tracked tracked) =>
        tracked is { IsRemoved: false, Record: Case after }
        && (tracked.Original as Case) is var before
        && (HasAgreement(after) || (before is not null && HasAgreement(before)))
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

    private async Task<TRecord?> FindAsync<TRecord>(string kind, Guid? id, CancellationToken stop)
        where TRecord : Record
    {
        if (id is null)
        {
            return null;
        }

        var record = new RecordRef(kind, id.Value);
        if (unit.Find(record) is { } tracked)
        {
            return tracked.IsRemoved ? null : (TRecord)tracked.Record;
        }

        if (!_read.TryGetValue(record, out var read))
        {
            read = await session.FindAsync<TRecord>(id.Value, stop).ConfigureAwait(false);
            _read.Add(record, read);
        }

        return (TRecord?)read;
    }
}
