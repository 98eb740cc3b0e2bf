namespace CustomerModel.Import;

/// <summary>How values are written in a file; declared, never guessed.</summary>
public sealed record TextRules
{
    /// <summary>Culture of the numbers, e.g. <c>de-DE</c>; the invariant one, <c>1,234.56</c>, when empty.</summary>
    public string Culture { get; init; } = "";

    /// <summary>Patterns of dates (NodaTime), e.g. <c>dd.MM.uuuu</c>; two that read one text as different dates refuse it.</summary>
    public IReadOnlyList<string> Dates { get; init; } = ["uuuu-MM-dd"];

    /// <summary>Patterns of local date and time (NodaTime), e.g. <c>uuuu-MM-dd HH:mm</c>; moments with <c>Z</c> are always read.</summary>
    public IReadOnlyList<string> Times { get; init; } = [];

    /// <summary>Time zone (TZDB) of local times.</summary>
    public string Zone { get; init; } = "Etc/UTC";

    /// <summary>What a local time means that the clocks of the zone skip or show twice.</summary>
    public UnclearTime UnclearTimes { get; init; }

    /// <summary>Words for true.</summary>
    public IReadOnlyList<string> True { get; init; } = ["true", "1", "yes"];

    /// <summary>Words for false.</summary>
    public IReadOnlyList<string> False { get; init; } = ["false", "0", "no"];

    /// <summary>Where phone numbers without country code were written (ISO 3166 alpha-2); <see langword="null"/>: unknown.</summary>
    public string? Region { get; init; }
}

/// <summary>What a local time means that the clocks of a zone skip or show twice.</summary>
public enum UnclearTime
{
    /// <summary>It is refused with <c>field.time-ambiguous</c>.</summary>
    Refuse,

    /// <summary>The earlier of the two moments; one that is skipped is moved forward by the gap.</summary>
    Earlier,

    /// <summary>The later of the two moments; one that is skipped is moved forward by the gap.</summary>
    Later,
}
