using System.Collections.Concurrent;

namespace CustomerModel.Reliability;

/// <summary>Counts what many clients do and keeps what they find wrong.</summary>
internal sealed class Tally
{
    private readonly ConcurrentDictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _faults = new();

    public void Count(string what, long by = 1) => _counts.AddOrUpdate(what, by, (_, count) => count + by);

    public void Fault(string what) => _faults.Enqueue(what);

    public bool HasFaults => !_faults.IsEmpty;

    public void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            Fault(otherwise);
        }
    }

    public Verdict Verdict() =>
        new(_counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToDictionary(pair => pair.Key, pair => pair.Value), [.. _faults]);
}
