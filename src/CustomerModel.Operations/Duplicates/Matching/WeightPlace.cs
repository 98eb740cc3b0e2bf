namespace CustomerModel.Operations;

/// <summary>Where the weight of an agreement stands: by attribute, by how the attribute agrees that it follows, by level.</summary>
internal static class WeightPlace
{
    public const int PerAttribute = States * Codes;
    public const int States = 3;
    public const int Levels = 8;
    private const int Codes = 16;
    private const int Counting = 8;

    /// <summary>The place; levels whose value counts by its frequency have places of their own.</summary>
    public static int Of(int attribute, Agreement parent, Agreement level, bool counts)
    {
        var state =
            parent == Agreement.Missing ? 0
            : parent == Agreement.Different ? 1
            : 2;
        return (attribute * PerAttribute) + (state * Codes) + (counts ? Counting : 0) + (int)level;
    }

    public static int Of(int attribute, int state, int level) => (attribute * PerAttribute) + (state * Codes) + level;

    public static Agreement LevelOf(int place) => (Agreement)(place % Levels);

    public static bool Counts(int place) => (place & Counting) != 0;

    /// <summary>The place of the same level where the value does not count.</summary>
    public static int Plain(int place) => place & ~Counting;
}
