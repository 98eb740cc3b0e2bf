namespace CustomerModel.Activities;

/// <summary>Which part of a timeline is asked for.</summary>
public sealed record TimelineQuery
{
    /// <summary>Most entries of a page.</summary>
    public const int LongestPage = 10_000;

    /// <summary>How many entries at most, 1 to <see cref="LongestPage"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public int Take
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LongestPage);
            field = value;
        }
    } = 50;

    /// <summary>The <see cref="Page{T}.Next"/> of the page before; <see langword="null"/> begins at the beginning.</summary>
    public string? After { get; init; }

    /// <summary>Whether what is about the records under it belongs to it, too; Dynamics calls that the extended rollup.</summary>
    public bool WithChildren { get; init; } = true;

    /// <summary>Activities alone that are still to be done.</summary>
    public bool OpenOnly { get; init; }

    /// <summary>The earliest first, as for what is to be done; else the latest.</summary>
    public bool EarliestFirst { get; init; }

    /// <summary>Logical names of the kinds of activity that are asked for, <c>annotation</c> for notes; <see langword="null"/>: all of them.</summary>
    public IReadOnlySet<string>? Kinds { get; init; }
}
