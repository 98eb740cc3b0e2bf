namespace CustomerModel.Persistence;

/// <summary>Asks whether the caller of a unit may do what it does to each record, and let each name those it names.</summary>
/// <remarks>
/// To make a record needs Create and Read, to change it Write, to give it to another owner Assign, Write and Read, to delete it Delete.
/// A record that comes to name another needs Append and Read, the other AppendTo and Read. What a unit brings in by itself, a twin or
/// an inherited share, is nobody's right to refuse.
/// </remarks>
internal sealed class AccessDemand(RecordCatalogue catalogue, IAccess access, UnitOfWork unit, IStoreSession session)
{
    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<Write> writes, CancellationToken stop)
    {
        if (access.IsUnlimited)
        {
            return [];
        }

        var errors = new List<DomainError>();
        RecordChange[] changes =
        [
            .. writes
                .Where(write => write is { Tracked.IsDerived: false, Change: not RecordChange<Access.RecordShare> })
                .Select(write => write.Change),
        ];
        foreach (var alike in changes.GroupBy(RightsFor))
        {
            errors.AddRange(
                await access
                    .WhyNotAsync([.. alike.Select(change => (change.Before ?? change.After)!)], alike.Key, stop)
                    .ConfigureAwait(false)
            );
        }

        var naming = changes.Select(change => (Change: change, Named: Named(change).ToList())).Where(one => one.Named.Count > 0).ToList();
        errors.AddRange(
            await access
                .WhyNotAsync(
                    [.. naming.Select(one => (one.Change.Before ?? one.Change.After)!)],
                    AccessRight.Append | AccessRight.Read,
                    stop
                )
                .ConfigureAwait(false)
        );
        errors.AddRange(await WhyNotNameAsync([.. naming.SelectMany(one => one.Named).Distinct()], stop).ConfigureAwait(false));
        return errors;
    }

    private static AccessRight RightsFor(RecordChange change) =>
        change switch
        {
            { Before: null } => AccessRight.Create | AccessRight.Read,
            { After: null } => AccessRight.Delete,
            { Before.Owner: var before, After.Owner: var after } when before != after => AccessRight.Assign
                | AccessRight.Write
                | AccessRight.Read,
            _ => AccessRight.Write,
        };

    private async Task<IReadOnlyList<DomainError>> WhyNotNameAsync(IReadOnlyList<RecordRef> named, CancellationToken stop)
    {
        const AccessRight rights = AccessRight.AppendTo | AccessRight.Read;
        var records = new List<Record>();
        foreach (var kind in named.GroupBy(record => record.Type))
        {
            if (catalogue.Find(kind.Key) is not { } entry || access.ReachesAll(entry.Type, rights))
            {
                continue;
            }

            var tracked = kind.Select(unit.Find).OfType<Tracked>().ToDictionary(one => one.Record.Ref);
            records.AddRange(tracked.Values.Where(one => !one.IsRemoved).Select(one => one.Original ?? one.Record));
            Guid[] others = [.. kind.Where(record => !tracked.ContainsKey(record)).Select(record => record.Id)];
            records.AddRange(await KindReads.Of(entry).FindManyAsync(session, others, stop).ConfigureAwait(false));
        }

        return await access.WhyNotAsync(records, rights, stop).ConfigureAwait(false);
    }

    /// <summary>The records that this one names and did not name before; what the system writes by itself is left out.</summary>
    private static IEnumerable<RecordRef> Named(RecordChange change)
    {
        if (change.After is not { } after)
        {
            yield break;
        }

        foreach (var field in change.Entry.References.Where(IsWritten))
        {
            if (change.Touches(field) && field.Read(after) is { } value && RecordReference.TargetOf(field, value) is var (type, id))
            {
                yield return new(type, id);
            }
        }

        foreach (
            var (list, field) in change.Parts.SelectMany(list =>
                list.Fields.Where(field => field.Targets.Count > 0).Select(field => (list, field))
            )
        )
        {
            var before = change.Before is { } old ? list.Read(old).Select(field.Read).ToHashSet() : [];
            foreach (var value in list.Read(after).Select(field.Read).Where(value => value is not null && !before.Contains(value)))
            {
                var (type, id) = RecordReference.TargetOf(field, value!);
                yield return new(type, id);
            }
        }
    }

    private static bool IsWritten(Field field) => field.Write is FieldWrite.Edit or FieldWrite.Command;
}
