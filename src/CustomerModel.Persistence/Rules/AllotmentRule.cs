using CustomerModel.Service;

namespace CustomerModel.Persistence;

/// <summary>
/// The ledger of allotments is exact: it only grows, the entries of a case are what it is charged for, and what an agreement says is used
/// moves by what is entered.
/// </summary>
/// <remarks>An entry goes with its agreement. One whose case or resolution is deleted stays without it: what was used stays used.</remarks>
internal sealed class AllotmentRule : ICommitRule
{
    public string Code => "allotment.not-the-charge";

    public IReadOnlyList<string> Fields => ["amount", "allotmentsused"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var entries = changes.OfType<RecordChange<AllotmentEntry>>().ToList();
        return
        [
            .. NotAppended(entries, changes.Where(change => change.After is null).Select(change => change.Ref).ToHashSet()),
            .. NotEntered(entries, changes),
            .. await NotChargedAsync(entries, changes, read, stop).ConfigureAwait(false),
        ];
    }

    private static IEnumerable<DomainError> NotAppended(List<RecordChange<AllotmentEntry>> entries, HashSet<RecordRef> deleted)
    {
        return from entry in entries
            where entry.Before is { } before && !(entry.After is { } after ? IsLetGo(before, after) : Goes(before))
            select AllotmentErrors.AppendOnly with
            {
                Record = entry.Ref,
            };

        bool IsLetGo(AllotmentEntry before, AllotmentEntry after) =>
            (after.Case == before.Case || (after.Case is null && deleted.Contains(new("incident", before.Case!.Value.Value))))
            && (
                after.Resolution == before.Resolution
                || (after.Resolution is null && deleted.Contains(new("incidentresolution", before.Resolution!.Value.Value)))
            )
            && AllotmentEntryFields
                .All.Except<Field>([AllotmentEntryFields.Case, AllotmentEntryFields.Resolution])
                .All(field => field.SameIn(before, after));

        bool Goes(AllotmentEntry before) =>
            deleted.Contains(
                before.Contract is { } contract ? new("contract", contract.Value) : new("entitlement", before.Entitlement!.Value.Value)
            );
    }

    private static IEnumerable<DomainError> NotEntered(List<RecordChange<AllotmentEntry>> entries, IReadOnlyList<RecordChange> changes)
    {
        var entered = entries
            .Where(entry => entry.Before is null)
            .GroupBy(entry => entry.After!.Source, entry => (long)entry.After!.Amount)
            .ToDictionary(source => source.Key, source => source.Sum());
        return from moved in Lines(changes).Concat(Terms(changes))
            let sum = entered.Where(source => moved.Covers(source.Key)).Sum(source => source.Value)
            where moved.By != sum
            select AllotmentErrors.NotTheSum(sum) with
            {
                Record = moved.Agreement,
            };
    }

    private static IEnumerable<(RecordRef Agreement, Func<AllotmentSource, bool> Covers, long By)> Lines(
        IReadOnlyList<RecordChange> changes
    ) =>
        from change in changes.OfType<RecordChange<Contract>>()
        where change.After is not null
        from line in change.After!.Lines
        select (
            change.Ref,
            (Func<AllotmentSource, bool>)(source => source.ContractLine == line.LineId),
            line.AllotmentsUsed - (long)(change.Before?.Line(line.Number)?.AllotmentsUsed ?? 0)
        );

    private static IEnumerable<(RecordRef Agreement, Func<AllotmentSource, bool> Covers, long By)> Terms(
        IReadOnlyList<RecordChange> changes
    ) =>
        from change in changes.OfType<RecordChange<Entitlement>>()
        where change.After is not null
        from part in change.After!.Channels.Select(channel => (CaseOrigin?)channel.Channel).Prepend(null)
        select (
            change.Ref,
            (Func<AllotmentSource, bool>)(source => source.Entitlement == change.After!.Id && (part is null || source.Channel == part)),
            Used(change.After, part) - Used(change.Before, part)
        );

    private static long Used(Entitlement? entitlement, CaseOrigin? channel) =>
        (channel is { } one ? entitlement?.Channel(one)?.UsedTerms : entitlement?.UsedTerms) ?? 0;

    private static async Task<IEnumerable<DomainError>> NotChargedAsync(
        List<RecordChange<AllotmentEntry>> entries,
        IReadOnlyList<RecordChange> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var cases = changes
            .OfType<RecordChange<Case>>()
            .Where(change => change.After is not null && AllotmentSettlement.IsCharged(change.Before, change.After))
            .Select(change => change.After!)
            .ToDictionary(one => one.Id);
        var others = entries.Select(entry => entry.After?.Case).OfType<CaseId>().Where(id => !cases.ContainsKey(id)).Distinct();
        foreach (var one in (await read.FindManyAsync<Case>([.. others.Select(id => id.Value)], stop).ConfigureAwait(false)).Values)
        {
            cases.Add(one.Id, one);
        }

        var known = (await read.ListAsync(AllotmentEntryFields.Case, cases.Keys, stop).ConfigureAwait(false)).ToLookup(entry => entry.Case);
        var contracts = await read.FindManyAsync<Contract>(
                [.. cases.Values.Select(one => one.Contract?.Value).OfType<Guid>().Distinct()],
                stop
            )
            .ConfigureAwait(false);
        var entitlements = await read.FindManyAsync<Entitlement>(
                [.. cases.Values.Select(one => one.Entitlement?.Value).OfType<Guid>().Distinct()],
                stop
            )
            .ConfigureAwait(false);
        return from one in cases.Values
            let contract = one.Contract is { } id ? contracts.GetValueOrDefault(id.Value) : null
            let entitlement = one.Entitlement is { } id ? entitlements.GetValueOrDefault(id.Value) : null
            let missing = CaseCharge.Settle(one, contract, entitlement, known[one.Id], read.Now)
            where missing.Count > 0
            select AllotmentErrors.NotTheCharge(known[one.Id].Sum(entry => (long)entry.Amount)) with
            {
                Record = one.Ref,
            };
    }
}
