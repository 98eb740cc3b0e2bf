using System.Security.Cryptography;

namespace CustomerModel.Persistence;

/// <summary>Tries work again when somebody else was faster or the store hiccupped, a bounded number of times.</summary>
internal static class Attempts
{
    private const int LongestPause = 200;

    public static async Task<TResult> RunAsync<TResult>(int most, Func<Task<TResult>> work, CancellationToken stop)
    {
        var attempt = 1;
        while (true)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (StoreException failure) when (attempt < most && (failure.IsConflict || failure.IsTransient))
            {
                var pause = Math.Min(LongestPause, 5 << attempt);
                attempt++;
                await Task.Delay(RandomNumberGenerator.GetInt32(1, pause + 1), stop).ConfigureAwait(false);
            }
        }
    }
}
