namespace CustomerModel.Testing;

/// <summary>Draws faults by a seed: the same seed and the same steps one after another fail alike. Safe for many threads.</summary>
/// <param name="seed">Any number; print it where a test fails.</param>
public sealed class SeededFaults(ulong seed)
{
    private const int Whole = 1_000;
    private readonly Lock _lock = new();
    private ulong _state = seed;

    /// <summary>How many faults have been drawn, delays left out.</summary>
    public int Drawn { get; private set; }

    /// <summary>Whether faults are drawn; turned off, everything goes well.</summary>
    public bool IsOn { get; set; } = true;

    /// <summary>The fault of the next step: of a hundred reads four fail, of writes eight, of deliveries thirteen, of commits twenty.</summary>
    public Fault Next(StoreStep step)
    {
        lock (_lock)
        {
            if (!IsOn)
            {
                return Fault.None;
            }

            var fault = Of(step, (int)(Draw() % Whole));
            Drawn += fault is Fault.None or Fault.Delay ? 0 : 1;
            return fault;
        }
    }

    private static Fault Of(StoreStep step, int draw) =>
        (step, draw) switch
        {
            (_, < 30) => Fault.Delay,
            (_, < 60) => Fault.Unavailable,
            (_, < 70) => Fault.Cancelled,
            (StoreStep.Write, < 110) => Fault.Conflict,
            (StoreStep.Commit, < 110) => Fault.Conflict,
            (StoreStep.Commit, < 170) => Fault.LostAnswer,
            (StoreStep.Commit, < 210) => Fault.LostRequest,
            (StoreStep.Commit, < 230) => Fault.CancelledAfter,
            (StoreStep.Deliver, < 130) => Fault.LostAnswer,
            (StoreStep.Deliver, < 160) => Fault.LostRequest,
            _ => Fault.None,
        };

    /// <summary>SplitMix64: small, well mixed, the same everywhere.</summary>
    private ulong Draw()
    {
        unchecked
        {
            var z = _state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
