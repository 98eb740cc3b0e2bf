namespace CustomerModel.Reliability;

/// <summary>One promise of a store, tried for a while, and a control that shows that a broken promise is seen.</summary>
internal interface IScenario
{
    string Name { get; }

    /// <summary>What holds, in a sentence.</summary>
    string Promise { get; }

    /// <summary>The stores it can be tried on.</summary>
    IReadOnlyList<string> Adapters { get; }

    /// <summary>Tries the store as it is.</summary>
    Task<Verdict> RunAsync(Trial trial);

    /// <summary>The same load and the same check on a store that is broken on purpose.</summary>
    Task<Verdict> ControlAsync(Trial trial);
}

/// <summary>How a scenario is tried.</summary>
/// <param name="Adapter">memory, sqlite or postgres.</param>
/// <param name="Seed">Where random choices come from; threads still meet as they will.</param>
/// <param name="Seconds">For how long.</param>
internal sealed record Trial(string Adapter, int Seed, int Seconds)
{
    private const int ShortestControl = 4;
    private const int LongestControl = 5;

    public static IReadOnlyList<string> AnyAdapter { get; } = ["memory", "sqlite", "postgres"];

    public Trial OfControl() => this with { Seconds = Math.Clamp(Seconds, ShortestControl, LongestControl) };
}

/// <summary>What came of it.</summary>
/// <param name="Counts">How much was done.</param>
/// <param name="Faults">Promises that were broken, in words.</param>
internal sealed record Verdict(IReadOnlyDictionary<string, long> Counts, IReadOnlyList<string> Faults);
