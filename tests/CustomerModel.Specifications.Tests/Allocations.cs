namespace CustomerModel.Specifications.Tests;

internal static class Allocations
{
    /// <summary>Bytes a hundred calls allocate once the runtime has optimised them; its first code boxes here and there.</summary>
    internal static long OnceWarm(Action call)
    {
        var least = long.MaxValue;
        for (var round = 0; round < 400 && least > 0; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
            {
                call();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Thread.Sleep(25);
        }

        return least;
    }
}
