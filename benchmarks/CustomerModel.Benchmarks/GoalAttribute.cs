namespace CustomerModel.Benchmarks;

/// <summary>What a user waits for, and how much of the baseline's time it may take.</summary>
/// <param name="workload">In the words of a user.</param>
/// <param name="ratio">Largest median of ours divided by that of the baseline in the same run.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class GoalAttribute(string workload, double ratio) : Attribute
{
    public string Workload => workload;

    public double Ratio => ratio;

    /// <summary>The benchmark may not allocate either.</summary>
    public bool NoAllocation { get; init; }

    /// <summary>The longest that one call may take by itself, or 0 when only the ratio counts.</summary>
    public double MostMilliseconds { get; init; }

    /// <summary>One call takes seconds: three calls tell enough.</summary>
    public bool IsLong { get; init; }

    /// <summary>One call takes minutes: so many of them are measured, none before them.</summary>
    public int Calls { get; init; }
}

/// <summary>A second thing to compare a benchmark with: another method of its class.</summary>
/// <param name="baseline">The method.</param>
/// <param name="ratio">Largest median of ours divided by that of the other in the same run; left out, there is no goal.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class AlsoAttribute(string baseline, double ratio = double.PositiveInfinity) : Attribute
{
    public string Baseline => baseline;

    public double Ratio => ratio;
}
