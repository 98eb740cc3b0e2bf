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

    /// <summary>One call takes seconds: three calls tell enough.</summary>
    public bool IsLong { get; init; }
}
