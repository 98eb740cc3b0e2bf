namespace CustomerModel.Operations;

/// <summary>An attribute of the profile as the rows at hand have it.</summary>
internal sealed class BoundAttribute
{
    private readonly Agreement[] _told = new Agreement[Enum.GetValues<Agreement>().Length];
    private int[] _counts = new int[1 << 10];

    public BoundAttribute(ComparedValue setting, int[] columns, int first, TextPool texts)
    {
        (Setting, Columns, First, Texts) = (setting, columns, first, texts);
        for (var level = Agreement.Different; level <= Agreement.Exact; level++)
        {
            var known = level == Agreement.Different || setting.Levels.Contains(level);
            _told[(int)level] = known ? level : _told[(int)level - 1];
        }
    }

    public ComparedValue Setting { get; }

    public MatchKind Kind => Setting.Kind;

    /// <summary>Columns of the caller's rows; of a house number without one, the first column of the street.</summary>
    public int[] Columns { get; }

    /// <summary>Where the numbers of its texts begin within a row; as many as there are columns.</summary>
    public int First { get; }

    public TextPool Texts { get; }

    /// <summary>Place of the attribute it follows, or -1.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>The level as the profile tells it.</summary>
    public Agreement Told(Agreement level) => _told[(int)level];

    /// <summary>How many rows have a text.</summary>
    public int CountOf(int code) => code < _counts.Length ? _counts[code] : 0;

    public void Count(int code, int change)
    {
        if (code >= _counts.Length)
        {
            Array.Resize(ref _counts, Math.Max(code + 1, _counts.Length * 2));
        }

        _counts[code] += change;
    }
}
