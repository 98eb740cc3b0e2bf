using System.Text;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Patterns of the house as patterns of SQL's LIKE.</summary>
internal static class LikePatterns
{
    public const char Escape = '\\';

    /// <summary>The same pattern for the folded key.</summary>
    public static string Folded(string pattern) => TextKey.Of(Escaped(pattern));

    /// <summary>The same pattern; a pair of brackets may hold one literal character.</summary>
    /// <exception cref="RefusedException">A pair of brackets holds more, for which SQL has no word.</exception>
    public static string Escaped(string pattern)
    {
        var sql = new StringBuilder(pattern.Length + 8);
        var rest = pattern.AsSpan();
        while (rest.Length > 0)
        {
            var isLiteral = rest[0] is not ('%' or '_');
            var isBracketed = rest[0] == '[';
            var letter = FirstOf(isBracketed ? rest[1..] : rest);
            var isClosed = !isBracketed || (rest.Length > letter.Length + 1 && rest[letter.Length + 1] == ']');
            if (!isClosed)
            {
                throw new RefusedException(QueryErrors.NotTranslatable(pattern));
            }

            _ = isLiteral && letter is ['%' or '_' or Escape] ? sql.Append(Escape) : sql;
            sql.Append(letter);
            rest = rest[(letter.Length + (isBracketed ? 2 : 0))..];
        }

        return sql.ToString();
    }

    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> text) => text[..(text is [>= '\uD800' and <= '\uDBFF', _, ..] ? 2 : 1)];
}
