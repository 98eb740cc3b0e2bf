using System.Buffers;

namespace CustomerModel.Import;

/// <summary>Keeps a spreadsheet from running text of ours as a formula, and takes the guard off again on the way back.</summary>
/// <remarks>
/// Text is guarded by an apostrophe when, behind quotes and blanks, it begins with <c>= + - @</c> (full-width forms too), a tab
/// or a carriage return. What is a number stays one. <see cref="Unguard"/> gives back exactly what <see cref="Guard"/> took.
/// </remarks>
public static class CellGuard
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,");

    /// <summary>The text as it may stand in a cell of a file that people open.</summary>
    public static string Guard(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsFormula(text) ? "'" + text : text;
    }

    /// <summary>The text that was guarded; any other text as it is.</summary>
    public static string Unguard(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 1 && text[0] == '\'' && IsFormula(text.AsSpan(1)) ? text[1..] : text;
    }

    private static bool IsFormula(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case '=' or '+' or '-' or '@' or '\t' or '\r' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20':
                    return !IsNumber(text);
                case '\'' or '"' or '\n':
                case var blank when char.IsWhiteSpace(blank):
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var digits = text[0] is '-' or '+' ? text[1..] : text;
        return !digits.IsEmpty && char.IsAsciiDigit(digits[0]) && !digits.ContainsAnyExcept(OfNumbers);
    }
}
