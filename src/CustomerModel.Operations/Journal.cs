using System.Runtime.CompilerServices;

namespace CustomerModel.Operations;

/// <summary>One kind of what a tenant has beside its records: how it is read in order, and what of it counts.</summary>
/// <param name="Name">As reports call it.</param>
/// <param name="Page">The next page behind an item, or the first.</param>
/// <param name="Hash">Adds everything that makes two items equal.</param>
internal sealed record Journal<T>(
    string Name,
    Func<IStoreSession, T?, int, CancellationToken, Task<List<T>>> Page,
    Action<ContentHash, T> Hash
)
    where T : class
{
    private const int Most = 1_000;

    public async IAsyncEnumerable<T> StreamAsync(IStoreSession session, [EnumeratorCancellation] CancellationToken stop)
    {
        List<T> page;
        T? last = null;
        do
        {
            page = await Page(session, last, Most, stop).ConfigureAwait(false);
            foreach (var item in page)
            {
                yield return last = item;
            }
        } while (page.Count == Most);
    }

    public async Task<ContentProof> ProofAsync(IStoreSession session, CancellationToken stop)
    {
        using var hash = new ContentHash();
        await foreach (var item in StreamAsync(session, stop).ConfigureAwait(false))
        {
            Hash(hash, item);
        }

        return hash.Proof();
    }

    public bool AreSame(T left, T right)
    {
        using var mine = new ContentHash();
        using var theirs = new ContentHash();
        Hash(mine, left);
        Hash(theirs, right);
        return mine.Proof() == theirs.Proof();
    }
}

/// <summary>What there is beside the records.</summary>
internal static class Journals
{
    public static Journal<OperationRecord> Operations { get; } =
        new(
            "operations",
            (session, last, most, stop) => session.OperationsAsync(last?.Id, most, stop),
            (hash, operation) => hash.Add(operation.Id.Value, operation.Result, operation.At)
        );

    public static Journal<AuditEntry> Audit { get; } =
        new(
            "audit",
            (session, last, most, stop) => session.AuditTrailAsync(last?.Sequence ?? 0, most, stop),
            (hash, entry) =>
                hash.Add(
                    entry.Record.Type,
                    entry.Record.Id,
                    entry.Version,
                    entry.Kind,
                    entry.At,
                    entry.By,
                    entry.OnBehalfOf,
                    entry.Operation?.Value,
                    AuditTexts.Write(entry.Fields)
                )
        );

    public static Journal<QueuedMessage> Outbox { get; } =
        new(
            "outbox",
            (session, last, most, stop) => session.QueueAsync(last?.Message.Id, most, stop),
            (hash, queued) =>
                hash.Add(
                    queued.Message.Id,
                    queued.Message.Record.Type,
                    queued.Message.Record.Id,
                    queued.Message.Version,
                    queued.Message.Type,
                    queued.Message.Body,
                    queued.Message.At,
                    queued.Failure?.Attempts,
                    queued.Failure?.At,
                    queued.Failure?.Reason,
                    queued.Failure?.IsParked
                )
        );

    public static Journal<TakenNumbers> Numbers { get; } =
        new(
            "numbers",
            async (session, last, _, stop) =>
                last is not null
                    ? []
                    :
                    [
                        .. (await session.NumbersAsync(stop).ConfigureAwait(false))
                            .OrderBy(taken => taken.Key, StringComparer.Ordinal)
                            .Select(taken => new TakenNumbers(taken.Key, taken.Value)),
                    ],
            (hash, taken) => hash.Add(taken.Sequence, taken.Last)
        );
}

/// <summary>The last number taken of a sequence.</summary>
internal sealed record TakenNumbers(string Sequence, long Last);
