namespace CustomerModel.Benchmarks;

/// <summary>Chance that a seed decides, the same everywhere (SplitMix64).</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var value = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>From 0 to below.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public bool Happens(double probability) => (Next() >> 11) * (1.0 / (1UL << 53)) < probability;

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>The first are the most frequent, by the inverse of their place (Zipf's law), flattened by an offset.</summary>
    public T Frequent<T>(IReadOnlyList<T> values, double offset)
    {
        var share = (Next() >> 11) * (1.0 / (1UL << 53));
        var place = (int)((offset * Math.Pow((values.Count + offset) / offset, share)) - offset);
        return values[Math.Min(place, values.Count - 1)];
    }
}
