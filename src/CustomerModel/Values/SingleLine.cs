using System.Diagnostics.CodeAnalysis;

namespace CustomerModel;

/// <summary>Takes a short text from outside before anything parses it.</summary>
internal static class SingleLine
{
    /// <summary>The text without blanks around it, if it is clean, of one line, not empty and not too long.</summary>
    /// <remarks>Line ends and tabs are refused at the ends too: there they are the rest of something else, not of this value.</remarks>
    public static bool TryTake(string? text, int longest, [NotNullWhen(true)] out string? line)
    {
        var (start, end) = (0, text?.Length ?? 0);
        while (start < end && IsBlank(text![start]))
        {
            start++;
        }

        while (end > start && IsBlank(text![end - 1]))
        {
            end--;
        }

        var length = end - start;
        line = length > 0 && length <= longest && IsLine(text.AsSpan(start, length)) ? text!.Substring(start, length) : null;
        return line is not null;
    }

    private static bool IsBlank(char character) => char.IsWhiteSpace(character) && !IsLineEnd(character) && !char.IsControl(character);

    private static bool IsLine(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character) || IsLineEnd(character))
            {
                return false;
            }
        }

        return PlainText.IsClean(text);
    }

    private static bool IsLineEnd(char character) => character is '\u2028' or '\u2029';
}
