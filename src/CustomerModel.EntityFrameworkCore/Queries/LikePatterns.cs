using System.Text;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Patterns of the house as patterns of SQL's LIKE.</summary>
internal static class LikePatterns
{
    /// <summary>The same pattern on the folded key; a pair of brackets may hold one literal character.</summary>
    /// <exception cref="RefusedException">A pair of brackets holds more, for which SQL has no word.</exception>
    public static string ToSql(string pattern, char escape)
    {
        var sql = new StringBuilder(pattern.Length + 8);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is '%' or '_')
            {
                sql.Append(pattern[i]);
                continue;
            }

            var isBracketed = pattern[i] == '[';
            i += isBracketed ? 1 : 0;
            var width = char.IsHighSurrogate(pattern[i]) && i + 1 < pattern.Length ? 2 : 1;
            if (pattern[i] is '%' or '_' || pattern[i] == escape)
            {
                sql.Append(escape);
            }

            sql.Append(pattern, i, width);
            i += width - 1;
            if (isBracketed && (++i >= pattern.Length || pattern[i] != ']'))
            {
                throw new RefusedException(QueryErrors.NotTranslatable(pattern));
            }
        }

        return TextKey.Of(sql.ToString());
    }
}
