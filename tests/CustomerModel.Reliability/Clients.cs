using System.Diagnostics;

namespace CustomerModel.Reliability;

/// <summary>Several clients at work at once.</summary>
internal static class Clients
{
    /// <summary>Each client takes step after step until the time is over; every client has random choices of its own.</summary>
    public static async Task RunAsync(int clients, Trial trial, Func<int, Random, Task> step)
    {
        var (watch, told) = (Stopwatch.StartNew(), 0L);
        var steps = 0L;
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => WorkAsync(client))));

        async Task WorkAsync(int client)
        {
            var random = new Random(HashCode.Combine(trial.Seed, client));
            while (watch.Elapsed.TotalSeconds < trial.Seconds)
            {
                await step(client, random);
                Interlocked.Increment(ref steps);
                var second = (long)watch.Elapsed.TotalSeconds / 5;
                if (Interlocked.Exchange(ref told, second) < second)
                {
                    Console.Error.WriteLine($"  {second * 5} s: {Interlocked.Read(ref steps)} steps");
                }
            }
        }
    }

    /// <summary>Asks until the store answers: what is checked is what it says, not whether it can be reached at once.</summary>
    public static async Task<TAnswer> AskAsync<TAnswer>(Func<Task<TAnswer>> ask)
    {
        const int Most = 50;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ask();
            }
            catch (StoreException failure) when (failure.IsTransient && attempt < Most)
            {
                Console.Error.WriteLine($"  asked again: {failure.Error.Code}");
                await Task.Delay(100);
            }
        }
    }

    /// <summary>What comes of work whose store may fail: done, refused, not done, or nobody knows.</summary>
    public static async Task<Outcome> TryAsync(Func<Task> work)
    {
        try
        {
            await work();
            return Outcome.Done;
        }
        catch (RefusedException)
        {
            return Outcome.NotDone;
        }
        catch (StoreException failure)
        {
            return failure.IsCommitUnknown ? Outcome.Unknown : Outcome.NotDone;
        }
    }
}

/// <summary>What a client knows of its work.</summary>
internal enum Outcome
{
    Done,
    NotDone,
    Unknown,
}
