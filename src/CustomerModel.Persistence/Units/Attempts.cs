using System.Security.Cryptography;

namespace CustomerModel.Persistence;

/// <summary>Tries work again when somebody else was faster or the store hiccupped, a bounded number of times.</summary>
internal static class Attempts
{
    private const int LongestPause = 200;

    /// <summary>A commit whose answer was lost may have taken place.</summary>
    private static bool MayBeRepeated(StoreException failure) => !failure.IsCommitUnknown && (failure.IsConflict || failure.IsTransient);

    public static async Task<TResult> RunAsync<TResult>(int most, Func<Task<TResult>> work, CancellationToken stop)
    {
        var attempt = 1;
        while (true)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (StoreException failure) when (attempt < most && MayBeRepeated(failure))
            {
                var pause = Math.Min(LongestPause, 5 << attempt);
                attempt++;
                await Task.Delay(RandomNumberGenerator.GetInt32(1, pause + 1), stop).ConfigureAwait(false);
            }
        }
    }
}
