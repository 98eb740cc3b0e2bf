namespace CustomerModel.Operations;

/// <summary>How a name sounds, as one number: its first letter and up to three groups of consonants behind it (Soundex, 1918).</summary>
internal static class SoundKey
{
    private const string Groups = "01230120022455012623010202"; // a to z; 0 for what is not heard as a consonant.
    private const int Longest = 4;

    /// <summary>0 for a text without letters from a to z, which has its own characters as its sound.</summary>
    public static ulong Of(ReadOnlySpan<char> name)
    {
        var (sound, count, last) = (0UL, 0, '0');
        foreach (var character in name)
        {
            if (!char.IsAsciiLetterLower(character))
            {
                continue;
            }

            var group = Groups[character - 'a'];
            if (count == 0)
            {
                (sound, count) = (character, 1);
            }
            else if (group != '0' && group != last)
            {
                (sound, count) = ((sound << 8) | group, count + 1);
            }

            last = character is 'h' or 'w' ? last : group;
            if (count == Longest)
            {
                break;
            }
        }

        return sound;
    }
}
