using System.Collections.Concurrent;

namespace CustomerModel.Persistence;

/// <summary>Numbers that a host took ahead, so that units do not wait for each other; one for each store of a host.</summary>
/// <remarks>What a host does not use up is a gap. Safe for many threads.</remarks>
/// <param name="store">Where the sequences are.</param>
public sealed class NumberBlocks(IStore store)
{
    private const int MostAttempts = 5;
    private readonly ConcurrentDictionary<(TenantId Tenant, string Sequence), Block> _blocks = new();

    /// <summary>Takes places of a sequence, out of the block at hand and of new ones.</summary>
    /// <returns>So many places, rising, not always one after another.</returns>
    internal async Task<IReadOnlyList<long>> TakeAsync(TenantId tenant, string sequence, int count, int size, CancellationToken stop)
    {
        var block = _blocks.GetOrAdd((tenant, sequence), static _ => new());
        await block.Gate.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            List<long> places = [.. block.Take(count)];
            if (places.Count < count)
            {
                var more = Math.Max(size, count - places.Count);
                var first = await Attempts
                    .RunAsync(MostAttempts, () => FreshAsync(tenant, sequence, more, stop), stop)
                    .ConfigureAwait(false);
                block.Fill(first, more);
                places.AddRange(block.Take(count - places.Count));
            }

            return places;
        }
        finally
        {
            block.Gate.Release();
        }
    }

    /// <summary>A block in a transaction of its own. One whose answer is lost is a gap, so it is taken anew.</summary>
    private Task<long> FreshAsync(TenantId tenant, string sequence, int count, CancellationToken stop) =>
        store.AskAsync(
            tenant,
            SessionPurpose.Write,
            async session =>
            {
                var first = await session.TakeNumbersAsync(sequence, count, stop).ConfigureAwait(false);
                try
                {
                    await session.CommitAsync([], null, stop).ConfigureAwait(false);
                }
                catch (StoreException lost) when (lost.IsCommitUnknown)
                {
                    throw new StoreException(StoreErrors.Unavailable(lost.Error.Code), isTransient: true, lost);
                }

                return first;
            },
            stop
        );

    private sealed class Block
    {
        private long _next;
        private long _end;

        public SemaphoreSlim Gate { get; } = new(1, 1);

        public void Fill(long first, int count) => (_next, _end) = (first, first + count);

        public IEnumerable<long> Take(int count)
        {
            for (; count > 0 && _next < _end; count--)
            {
                yield return _next++;
            }
        }
    }
}
