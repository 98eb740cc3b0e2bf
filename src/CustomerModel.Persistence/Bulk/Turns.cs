using System.Runtime.CompilerServices;

namespace CustomerModel.Persistence;

/// <summary>Lets others of the thread pool go on amid long work that never waits: the answer of a database may be among them.</summary>
internal static class Turns
{
    private const int Every = 128;

    /// <summary>Waits for the next turn now and then.</summary>
    public static ValueTask PassAsync(int step) => step % Every == Every - 1 ? YieldAsync() : ValueTask.CompletedTask;

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    private static async ValueTask YieldAsync() => await Task.Yield();
}
