namespace CustomerModel.Effective;

/// <summary>Something that was said of one value: what it was, for which days, and since when that is known.</summary>
/// <param name="Value">Canonical text; <see langword="null"/>: there was none.</param>
/// <param name="Start">The first day; <see langword="null"/>: ever since.</param>
/// <param name="End">The last day; <see langword="null"/>: from then on.</param>
/// <param name="KnownSince">When it was said.</param>
public sealed record EffectiveAssertion(string? Value, LocalDate? Start, LocalDate? End, Instant KnownSince)
{
    /// <summary>The value was kept out of the audit, or erased.</summary>
    public bool IsWithheld { get; init; }

    internal bool Covers(LocalDate day) => !(day < Start) && !(day > End);
}

/// <summary>A value for some days in a row.</summary>
/// <param name="Start">The first day; <see langword="null"/>: ever since.</param>
/// <param name="End">The last day; <see langword="null"/>: from then on.</param>
/// <param name="Said">What is known of it.</param>
public sealed record EffectivePeriod(LocalDate? Start, LocalDate? End, EffectiveAssertion Said);

/// <summary>Everything that was ever said of one value, in two times: the days for which it holds, and when it was known.</summary>
/// <remarks>For a day the last word counts, as far as it had been said at the moment one asks about.</remarks>
/// <param name="assertions">In the order in which they were said: of two of the same moment the later one counts.</param>
public sealed class EffectiveTimeline(IEnumerable<EffectiveAssertion> assertions)
{
    private readonly EffectiveAssertion[] _assertions = [.. assertions.OrderBy(one => one.KnownSince)];

    /// <summary>What was known at a moment of a day; <see langword="null"/>: nothing.</summary>
    /// <param name="validOn">The day.</param>
    /// <param name="knownAt">The moment.</param>
    public EffectiveAssertion? At(LocalDate validOn, Instant knownAt) =>
        Array.FindLast(_assertions, one => one.KnownSince <= knownAt && one.Covers(validOn));

    /// <summary>What was known at a moment of all days, in their order; days of which nothing was known are left out.</summary>
    /// <param name="knownAt">The moment.</param>
    public IReadOnlyList<EffectivePeriod> Periods(Instant knownAt)
    {
        EffectiveAssertion[] known = [.. _assertions.Where(one => one.KnownSince <= knownAt)];
        LocalDate?[] starts =
        [
            null,
            .. known
                .SelectMany(one => new[] { one.Start, one.End is { } end && end < LocalDate.MaxIsoValue ? end.PlusDays(1) : null })
                .OfType<LocalDate>()
                .Distinct()
                .Order()
                .Cast<LocalDate?>(),
        ];
        var periods = new List<EffectivePeriod>();
        for (var i = 0; i < starts.Length; i++)
        {
            var end = i + 1 < starts.Length ? starts[i + 1]!.Value.PlusDays(-1) : (LocalDate?)null;
            var day = starts[i] ?? end ?? LocalDate.MinIsoValue;
            if (Array.FindLast(known, one => one.Covers(day)) is not { } said)
            {
                continue;
            }

            if (periods is [.., var last] && last.Said == said && last.End?.PlusDays(1) == starts[i])
            {
                periods[^1] = last with { End = end };
            }
            else
            {
                periods.Add(new(starts[i], end, said));
            }
        }

        return periods;
    }
}
