namespace CustomerModel.Specifications;

/// <summary>Korean syllables, whose parts are computed (Unicode 3.12).</summary>
internal static class Hangul
{
    private const int Syllables = 0xAC00;
    private const int Leads = 0x1100;
    private const int Vowels = 0x1161;
    private const int Tails = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    internal static bool IsSyllable(int point) => point is >= Syllables and < Syllables + SyllableCount;

    internal static bool IsVowelOrTail(int point) => point is >= Vowels and < Vowels + VowelCount or > Tails and < Tails + TailCount;

    internal static void Decompose(int point, List<int> into)
    {
        var index = point - Syllables;
        into.Add(Leads + (index / (VowelCount * TailCount)));
        into.Add(Vowels + (index / TailCount % VowelCount));
        if (index % TailCount > 0)
        {
            into.Add(Tails + (index % TailCount));
        }
    }

    /// <summary>0 if the two make no syllable.</summary>
    internal static int Compose(int first, int second)
    {
        if (first is >= Leads and < Leads + LeadCount && second is >= Vowels and < Vowels + VowelCount)
        {
            return Syllables + ((((first - Leads) * VowelCount) + second - Vowels) * TailCount);
        }

        return IsSyllable(first) && (first - Syllables) % TailCount == 0 && second is > Tails and < Tails + TailCount
            ? first + second - Tails
            : 0;
    }
}
