namespace CustomerModel.Persistence;

/// <summary>Gives new records the numbers they lack: without gaps in the transaction that keeps them, else out of blocks taken ahead.</summary>
internal static class Numbering
{
    public static async Task AssignAsync(
        IStoreSession session,
        IEnumerable<RecordChange> changes,
        LocalDate today,
        Func<string, int, int, Task<IReadOnlyList<long>>>? ahead,
        CancellationToken stop
    )
    {
        var missing =
            from change in changes
            from numbered in MissingIn(change)
            group (change, numbered) by (
                Sequence: numbered.Pattern.SequenceOf(change.Type, numbered.Field, today),
                Block: ahead is null ? 0 : numbered.Pattern.Block
            );

        // Blocks first: the store may have room for one writer, and a number without gaps makes the unit that writer.
        foreach (var group in missing.OrderBy(group => group.Key.Block == 0).ThenBy(group => group.Key.Sequence, StringComparer.Ordinal))
        {
            var (sequence, block, count) = (group.Key.Sequence, group.Key.Block, group.Count());
            var places =
                block > 0
                    ? await ahead!(sequence, count, block).ConfigureAwait(false)
                    : From(await session.TakeNumbersAsync(sequence, count, stop).ConfigureAwait(false), count);
            foreach (var ((change, (field, pattern)), place) in group.Zip(places))
            {
                change.Complete(field, pattern.Write(place, today));
            }
        }
    }

    /// <summary>Whether any of the changes makes a record that lacks a number.</summary>
    public static bool IsNeeded(IEnumerable<RecordChange> changes) => changes.Any(change => MissingIn(change).Any());

    private static IEnumerable<(Field Field, NumberPattern Pattern)> MissingIn(RecordChange change) =>
        change is { Before: null, After: { } made, Entry.Numbers: { Count: > 0 } numbers }
            ? numbers.Where(numbered => numbered.Field.Read(made) is null)
            : [];

    private static long[] From(long first, int count)
    {
        var places = new long[count];
        for (var i = 0; i < count; i++)
        {
            places[i] = first + i;
        }

        return places;
    }
}
