namespace CustomerModel.Persistence;

/// <summary>Gives new records the numbers they lack, in the transaction that keeps them, so that none is lost.</summary>
internal static class Numbering
{
    public static async Task AssignAsync(IStoreSession session, IEnumerable<RecordChange> changes, LocalDate today, CancellationToken stop)
    {
        var missing =
            from change in changes
            where change is { Before: null, After: not null }
            from numbered in change.Entry.Numbers
            where numbered.Field.Read(change.After!) is null
            group (change, numbered) by numbered.Pattern.SequenceOf(change.Type, numbered.Field, today);
        foreach (var sequence in missing.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var place = await session.TakeNumbersAsync(sequence.Key, sequence.Count(), stop).ConfigureAwait(false);
            foreach (var (change, (field, pattern)) in sequence)
            {
                change.Complete(field, pattern.Write(place++, today));
            }
        }
    }
}
