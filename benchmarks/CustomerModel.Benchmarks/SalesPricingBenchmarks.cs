using CustomerModel.Sales;

namespace CustomerModel.Benchmarks;

/// <summary>An order of a thousand lines is priced: gross, line discount, tax, each rounded, header discount shared out.</summary>
[Goal("price an order of 1,000 lines", 0.4, NoAllocation = true)]
public class SalesPricingBenchmarks
{
    private readonly PricingLine[] _lines = Orders.Lines(1_000);
    private readonly PricedLine[] _priced = new PricedLine[1_000];

    [Benchmark(Baseline = true)]
    public decimal PlainDecimals() => Orders.Price(_lines, Orders.Header, _priced);

    [Benchmark]
    public decimal Engine()
    {
        PricingEngine.Default.Price(_lines, Orders.Header, Orders.Options, _priced, out var totals);
        return totals.TotalAmount;
    }
}

/// <summary>Someone changes one of a thousand lines and looks at the total.</summary>
[Goal("change one line of 1,000 and read the total", 0.02)]
public class SalesChangeBenchmarks
{
    private readonly PricingLine[] _lines = Orders.Lines(1_000);
    private readonly PricedLine[] _priced = new PricedLine[1_000];
    private readonly PriceSheet _sheet = new(Orders.Lines(1_000), Orders.Header, Orders.Options);
    private int _next;

    [Benchmark(Baseline = true)]
    public decimal PriceAll()
    {
        var line = _next++ % 1_000;
        _lines[line] = _lines[line] with { Quantity = _next % 9 };
        PricingEngine.Default.Price(_lines, Orders.Header, Orders.Options, _priced, out var totals);
        return totals.TotalAmount;
    }

    [Benchmark]
    public decimal Change()
    {
        var line = _next++ % 1_000;
        _sheet.Change(line, _sheet.Lines[line] with { Quantity = _next % 9 });
        return _sheet.Totals.TotalAmount;
    }
}

/// <summary>An amount is shared out over a thousand lines.</summary>
[Goal("allocate over 1,000 lines", 0.15, NoAllocation = true)]
public class SalesAllocationBenchmarks
{
    private readonly decimal[] _weights = [.. Orders.Lines(1_000).Select(line => line.PricePerUnit * line.Quantity)];
    private readonly decimal[] _parts = new decimal[1_000];

    [GlobalSetup]
    public void Compare()
    {
        Allocation.ByLargestRemainder(1_234.57m, _weights, 2, _parts);
        if (!_parts.SequenceEqual(SortByRemainder()))
        {
            throw new InvalidOperationException("The parts differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal[] SortByRemainder() => Orders.Share(1_234.57m, _weights);

    [Benchmark]
    public decimal BySelection()
    {
        Allocation.ByLargestRemainder(1_234.57m, _weights, 2, _parts);
        return _parts[^1];
    }
}
