namespace CustomerModel.Persistence;

// What looks like the records a unit is about to keep; asked before anything is written.
internal sealed partial class UnitOfWork
{
    public async Task<IReadOnlyList<DuplicateMatch>> FindDuplicatesAsync(int most = 50, CancellationToken stop = default)
    {
        var (_, writes, broken) = await PreparedAsync(null, stop).ConfigureAwait(false);
        RefusedException.ThrowIfAny(broken);
        var found = await FindDuplicatesAsync(writes, most, stop).ConfigureAwait(false);
        return [.. found.Select(one => one.Match)];
    }

    private async Task<IReadOnlyList<DomainError>> DuplicateErrorsAsync(List<Write> writes, CancellationToken stop)
    {
        const int Most = 50;
        var found = options.RefusesDuplicates ? await FindDuplicatesAsync(writes, Most, stop).ConfigureAwait(false) : [];
        return [.. found.Select(one => DuplicateErrors.Found(one.Match, one.Rule.Rule))];
    }

    private async Task<List<(DuplicateMatch Match, BoundDuplicateRule Rule)>> FindDuplicatesAsync(
        List<Write> writes,
        int most,
        CancellationToken stop
    )
    {
        RecordChange[] changes = [.. writes.Select(write => write.Change)];
        var detector = new DuplicateDetector(Untracked(), changes, most);
        var found = new List<(DuplicateMatch, BoundDuplicateRule)>();
        foreach (var ofKind in changes.Where(change => change.After is not null).GroupBy(change => change.Type.Name))
        {
            foreach (var rule in await DuplicateRulesAsync(ofKind.Key, stop).ConfigureAwait(false))
            {
                var records = ofKind.Where(change => IsConcerned(change, rule)).Select(change => change.After!);
                found.AddRange((await detector.FindAsync(rule, records, stop).ConfigureAwait(false)).Select(match => (match, rule)));
            }
        }

        return found;
    }

    /// <summary>Whether a change may make a record look like another one; who activates or closes one is not warned of what it looks like.</summary>
    private static bool IsConcerned(RecordChange change, BoundDuplicateRule rule) =>
        change.Before is null || rule.BaseFields.Any(field => field.Name is not ("statecode" or "statuscode") && change.Touches(field));
}
