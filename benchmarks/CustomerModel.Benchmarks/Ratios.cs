using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CustomerModel.Benchmarks;

/// <summary>Runs every benchmark with a goal and prints <c>workload | ours | baseline | ratio | goal</c> from the medians.</summary>
internal static class Ratios
{
    public static int Print(string? only)
    {
        Type[] types =
        [
            .. typeof(Ratios)
                .Assembly.GetTypes()
                .Where(type => type.IsDefined(typeof(GoalAttribute)))
                .Where(type => only is null || type.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
                .OrderBy(type => type.Name, StringComparer.Ordinal),
        ];
        List<(GoalAttribute Goal, BenchmarkReport Ours, BenchmarkReport Baseline)> results = [];
        foreach (var type in types)
        {
            var goal = type.GetCustomAttribute<GoalAttribute>()!;
            var summary = BenchmarkRunner.Run(type, Config(goal));
            foreach (var report in summary.Reports.Where(report => !report.BenchmarkCase.Descriptor.Baseline))
            {
                results.Add((goal, report, Beside(report, other => other.BenchmarkCase.Descriptor.Baseline)!));
                foreach (var also in MethodOf(report).GetCustomAttributes<AlsoAttribute>())
                {
                    var other = Beside(report, other => MethodOf(other).Name == also.Baseline)!;
                    results.Add((new(goal.Workload, also.Ratio), report, other));
                }
            }

            BenchmarkReport? Beside(BenchmarkReport report, Func<BenchmarkReport, bool> isOther) =>
                summary.Reports.FirstOrDefault(other => isOther(other) && ParametersOf(other) == ParametersOf(report));
        }

        Console.WriteLine("workload | ours | baseline | ratio | goal");
        foreach (var (goal, ours, baseline) in results)
        {
            Console.WriteLine(Line(goal, ours, baseline));
        }

        return results.Count > 0 && results.All(result => result is { Ours.Success: true, Baseline.Success: true }) ? 0 : 1;
    }

    private static ManualConfig Config(GoalAttribute goal) =>
        ManualConfig
            .CreateEmpty()
            .AddJob(
                (
                    goal.Calls > 0 ? Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(0).WithIterationCount(goal.Calls)
                    : goal.IsLong ? Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(3)
                    : Job.ShortRun.WithIterationCount(7).WithGcForce(false)
                ).WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: true))
            )
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddLogger(new ProgressLogger());

    private static string Line(GoalAttribute goal, BenchmarkReport ours, BenchmarkReport baseline)
    {
        if (ours.ResultStatistics is null || baseline.ResultStatistics is null)
        {
            return $"{goal.Workload}: {ours.BenchmarkCase.Descriptor.WorkloadMethod.Name} | failed";
        }

        var (mine, theirs) = (ours.ResultStatistics.Median, baseline.ResultStatistics.Median);
        var bytes = ours.GcStats.GetBytesAllocatedPerOperation(ours.BenchmarkCase);
        var limit =
            IsBeside(ours) || double.IsInfinity(goal.Ratio) ? "-" : string.Create(CultureInfo.InvariantCulture, $"<= {goal.Ratio:0.####}");
        var allocation = goal.NoAllocation ? $", {bytes} B (goal 0 B)" : "";
        var longest = goal.MostMilliseconds > 0 ? string.Create(CultureInfo.InvariantCulture, $", <= {goal.MostMilliseconds} ms") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{goal.Workload.Replace("{0}", ParametersOf(ours), StringComparison.Ordinal)}: {ours.BenchmarkCase.Descriptor.WorkloadMethod.Name} | {Time(mine)} | {Time(theirs)} ({baseline.BenchmarkCase.Descriptor.WorkloadMethod.Name}) | {mine / theirs:0.####} | {limit}{longest}{allocation}"
        );
    }

    /// <summary>A figure that only stands beside the others, without a goal.</summary>
    private static bool IsBeside(BenchmarkReport report) =>
        report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.TrimStart('\'').StartsWith("beside", StringComparison.Ordinal);

    private static string ParametersOf(BenchmarkReport report) =>
        string.Join(", ", report.BenchmarkCase.Parameters.Items.Select(parameter => parameter.Value));

    private static MethodInfo MethodOf(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethod;

    private static string Time(double nanoseconds) =>
        nanoseconds switch
        {
            < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
            < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.0} us"),
            < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.0} ms"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:0.00} s"),
        };

    /// <summary>One line for each benchmark that begins; all else would drown the table.</summary>
    private sealed class ProgressLogger : ILogger
    {
        public string Id => nameof(ProgressLogger);

        public int Priority => 0;

        public void Write(LogKind logKind, string text) { }

        public void WriteLine() { }

        public void WriteLine(LogKind logKind, string text)
        {
            if (
                text.StartsWith("// Benchmark:", StringComparison.Ordinal)
                || logKind == LogKind.Error
                || text.Contains("Exception", StringComparison.Ordinal)
            )
            {
                Console.Error.WriteLine(text);
            }
        }

        public void Flush() { }
    }
}
