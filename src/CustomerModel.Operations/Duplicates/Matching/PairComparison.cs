namespace CustomerModel.Operations;

/// <summary>Two rows side by side: how each attribute agrees, and how surprising it is to agree on just this value.</summary>
/// <remarks>One object compares one pair after the other; it is not shared between threads.</remarks>
internal sealed class PairComparison
{
    private const int CommonCount = 5;
    private const int CommonShare = 20_000;
    private readonly MatchRows _rows;
    private readonly BoundAttribute[] _attributes;
    private readonly AgreementCache[] _caches;
    private readonly int _given;
    private readonly int _family;
    private readonly bool _tellsSwaps;

    public PairComparison(MatchRows rows)
    {
        (_rows, _attributes) = (rows, rows.Attributes);
        _caches = Array.ConvertAll(_attributes, _ => new AgreementCache());
        _given = Array.FindIndex(_attributes, attribute => attribute.Kind == MatchKind.GivenName);
        _family = Array.FindIndex(_attributes, attribute => attribute.Kind == MatchKind.FamilyName);
        _tellsSwaps = _given >= 0 && _family >= 0 && _attributes[_given].Told(Agreement.Swapped) == Agreement.Swapped;
        (Places, Surprises) = (new int[_attributes.Length], new float[_attributes.Length]);
    }

    /// <summary>For each attribute the place of its weight, see <see cref="WeightPlace"/>.</summary>
    public int[] Places { get; }

    /// <summary>For each attribute the bits that its value adds, if the place says that the value counts.</summary>
    public float[] Surprises { get; }

    public Agreement LevelOf(int attribute) => WeightPlace.LevelOf(Places[attribute]);

    public void Compare(int left, int right)
    {
        var mine = _rows[left];
        var theirs = _rows[right];
        for (var i = 0; i < _attributes.Length; i++)
        {
            var attribute = _attributes[i];
            var parent = attribute.Parent < 0 ? Agreement.Missing : LevelOf(attribute.Parent);
            var level = Best(i, attribute, mine, theirs, out var code);
            if (level == Agreement.Close && AreBothCommon(attribute, mine[attribute.First], theirs[attribute.First]))
            {
                level = attribute.Told(Agreement.Part);
            }

            var counts = level == Agreement.Exact && attribute.Setting.CountsFrequency && parent <= Agreement.Different;
            Surprises[i] = counts ? Bits(attribute.CountOf(code), left) : 0;
            Places[i] = WeightPlace.Of(i, parent, level, counts);
        }

        if (_tellsSwaps && IsSwapped(mine, theirs))
        {
            Swap(mine, theirs, left);
        }
    }

    /// <summary>Both names stand with the given name; the family name says nothing more.</summary>
    private void Swap(ReadOnlySpan<int> mine, ReadOnlySpan<int> theirs, int left)
    {
        var (given, family) = (_attributes[_given].First, _attributes[_family].First);
        Places[_given] = WeightPlace.Of(_given, Agreement.Missing, Agreement.Swapped, counts: true);
        Surprises[_given] = SurpriseOf(mine[given], theirs[family], left) + SurpriseOf(mine[family], theirs[given], left);
        Places[_family] = WeightPlace.Of(_family, Agreement.Missing, Agreement.Missing, counts: false);
        Surprises[_family] = 0;
    }

    private Agreement Best(int place, BoundAttribute attribute, ReadOnlySpan<int> left, ReadOnlySpan<int> right, out int code)
    {
        var (best, end) = (Agreement.Missing, attribute.First + attribute.Columns.Length);
        code = 0;
        for (var i = attribute.First; i < end; i++)
        {
            for (var j = attribute.First; j < end && left[i] != 0; j++)
            {
                var level =
                    right[j] == 0 ? Agreement.Missing
                    : left[i] == right[j] ? Agreement.Exact
                    : _caches[place].Of(attribute, left[i], right[j]);
                if (level > best)
                {
                    (best, code) = (level, left[i]);
                }
            }
        }

        return best;
    }

    /// <summary>Both names are in the other's place, perhaps misspelt or shortened.</summary>
    private bool IsSwapped(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var (given, family) = (_attributes[_given].First, _attributes[_family].First);
        var (mineGiven, mineFamily, theirGiven, theirFamily) = (left[given], left[family], right[given], right[family]);
        return LevelOf(_given) is Agreement.Different or Agreement.Part or Agreement.Close
            && LevelOf(_family) != Agreement.Exact
            && IsAlike(mineGiven, theirFamily)
            && IsAlike(mineFamily, theirGiven);
    }

    /// <summary>Two names that many people have are two names, however close: Christian and Christina.</summary>
    private bool AreBothCommon(BoundAttribute attribute, int left, int right) =>
        attribute.Kind is MatchKind.GivenName or MatchKind.FamilyName
        && Math.Min(attribute.CountOf(left), attribute.CountOf(right)) > CommonCount + (_rows.Count / CommonShare);

    private bool IsAlike(int left, int right) =>
        left == right || (left != 0 && right != 0 && _caches[_given].Of(_attributes[_given], left, right) >= Agreement.Close);

    /// <summary>The commoner of two names that stand for one; a misspelt name is rare without telling anything.</summary>
    private float SurpriseOf(int one, int other, int left) => Bits(Math.Max(CountOfName(one), CountOfName(other)), left);

    private int CountOfName(int code) => Math.Max(_attributes[_given].CountOf(code), _attributes[_family].CountOf(code));

    /// <summary>How many bits it tells that two rows have a value; the pair itself counts half, so what only they have tells most.</summary>
    private float Bits(int count, int left)
    {
        var asked = left == 0 ? 1 : 0;
        return MathF.Log2((_rows.Count + asked) / Math.Max(count + asked - 1.5f, 0.5f));
    }
}
