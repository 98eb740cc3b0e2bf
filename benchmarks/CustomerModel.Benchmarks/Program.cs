using BenchmarkDotNet.Running;
using CustomerModel.Benchmarks;

return args is ["ratios", .. var rest] ? Ratios.Print(rest.FirstOrDefault())
    : BenchmarkSwitcher.FromAssembly(typeof(Ratios).Assembly).Run(args).Any() ? 0
    : 1;
