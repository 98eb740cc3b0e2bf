namespace CustomerModel.EntityFrameworkCore;

/// <summary>Text as databases with the C collation see it: a sequence of code points.</summary>
internal static class CodePoints
{
    /// <summary>The least text above every text that begins with the prefix; <see langword="null"/> when there is none.</summary>
    public static string? Successor(string prefix)
    {
        var end = prefix.Length;
        while (end > 0)
        {
            var width = end > 1 && char.IsSurrogatePair(prefix[end - 2], prefix[end - 1]) ? 2 : 1;
            var last = width == 2 ? char.ConvertToUtf32(prefix[end - 2], prefix[end - 1]) : prefix[end - 1];
            end -= width;
            if (last < 0x10FFFF)
            {
                return prefix[..end] + char.ConvertFromUtf32(last == 0xD7FF ? 0xE000 : last + 1);
            }
        }

        return null;
    }

    /// <summary>How many there are.</summary>
    public static int Count(string text) => text.EnumerateRunes().Count();
}
