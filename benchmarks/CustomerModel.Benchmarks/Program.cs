using BenchmarkDotNet.Running;
using CustomerModel.Benchmarks;

if (args is ["first-query", var what, var file])
{
    await StoresFirstQueryBenchmarks.AskAsync(what, file);
    return 0;
}

return args is ["ratios", .. var rest] ? Ratios.Print(rest.FirstOrDefault())
    : BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args).Any() ? 0
    : 1;
