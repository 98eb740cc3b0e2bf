using System.Runtime.CompilerServices;

namespace CustomerModel.Operations;

/// <summary>Two streams in the same order as one: what is on both sides comes together.</summary>
internal static class Pairs
{
    /// <summary>Goes through both; a side that has come to its end is not asked again.</summary>
    /// <param name="source">In the order of <paramref name="compare"/>.</param>
    /// <param name="target">In the same order.</param>
    /// <param name="compare">0 for what belongs together.</param>
    /// <param name="stop">Gives up.</param>
    public static async IAsyncEnumerable<(T? Source, T? Target)> OfAsync<T>(
        IAsyncEnumerable<T> source,
        IAsyncEnumerable<T> target,
        Comparison<T> compare,
        [EnumeratorCancellation] CancellationToken stop
    )
        where T : class
    {
        var left = source.GetAsyncEnumerator(stop);
        await using var closesLeft = left.ConfigureAwait(false);
        var right = target.GetAsyncEnumerator(stop);
        await using var closesRight = right.ConfigureAwait(false);
        var (mine, theirs) = (await NextAsync(left).ConfigureAwait(false), await NextAsync(right).ConfigureAwait(false));
        while (mine is not null || theirs is not null)
        {
            var order =
                mine is null ? 1
                : theirs is null ? -1
                : compare(mine, theirs);
            yield return (order <= 0 ? mine : null, order >= 0 ? theirs : null);
            if (order <= 0)
            {
                mine = await NextAsync(left).ConfigureAwait(false);
            }

            if (order >= 0)
            {
                theirs = await NextAsync(right).ConfigureAwait(false);
            }
        }
    }

    private static async ValueTask<T?> NextAsync<T>(IAsyncEnumerator<T> items)
        where T : class => await items.MoveNextAsync().ConfigureAwait(false) ? items.Current : null;
}
