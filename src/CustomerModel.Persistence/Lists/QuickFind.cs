using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>What a search box asks: one of some fields begins with a text, or contains it.</summary>
/// <remarks>
/// A beginning is a range of each field's index, also under row-level security, where PostgreSQL lets no other index for text be used;
/// what is contained takes a look at every record of the tenant, so one has to ask for it.
/// </remarks>
internal static class QuickFind
{
    private const char Anywhere = '*';

    /// <summary>The criteria, or <see langword="null"/> when nothing is looked for.</summary>
    /// <param name="fields">Where to look; at least one.</param>
    /// <param name="search">As it was typed.</param>
    public static Criteria? Of(IEnumerable<Field> fields, string? search)
    {
        var typed = PlainText.Normalize(search) ?? "";
        var (isAnywhere, text) = (typed.StartsWith(Anywhere), typed.TrimStart(Anywhere).TrimEnd(Anywhere).Trim());
        return text.Length == 0
            ? null
            : Criteria.Any(fields.Select(field => Criteria.Where(field, isAnywhere ? Operator.Contains : Operator.StartsWith, [text])));
    }

    /// <summary>The same as a condition of a specification.</summary>
    public static Expression<Func<TRecord, bool>> Where<TRecord>(RecordType<TRecord> type, string search)
        where TRecord : Record => CriteriaExpressions.Of<TRecord>(Of(type.QuickFind, search) ?? Criteria.All());
}
