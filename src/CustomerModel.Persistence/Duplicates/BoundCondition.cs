using CustomerModel.Duplicates;

namespace CustomerModel.Persistence;

/// <summary>A condition of a duplicate rule with the fields it is about.</summary>
/// <param name="Base">Of the record that is looked at.</param>
/// <param name="Matching">Of the record it is compared with; holds the same type.</param>
/// <param name="Condition">How they are compared.</param>
/// <param name="IgnoresBlanks">Two blank values do not match.</param>
/// <param name="IsCaseSensitive">Upper and lower case are two.</param>
/// <param name="Zone">Whose calendar decides on which day a moment lies.</param>
internal sealed record BoundCondition(
    Field Base,
    Field Matching,
    DuplicateCondition Condition,
    bool IgnoresBlanks,
    bool IsCaseSensitive,
    DateTimeZone Zone
)
{
    /// <summary>What has to be the same in both records, or <see langword="null"/> when there is nothing.</summary>
    public string? CodeOf(Field field, Record record) =>
        field.Read(record) switch
        {
            null or "" => null,
            Instant moment when Condition.Operator == DuplicateOperator.SameDate => ValueTexts.Write(moment.InZone(Zone).Date),
            var value when Criteria.ComparesText(field) => Taken(Folded(SearchKeys.TextOf(field, value))),
            var value => ValueTexts.Write(value),
        };

    /// <summary>The records that this condition leaves, or some more: stores compare without regard to case, and not at all what has no key.</summary>
    public Criteria? CandidatesFor(Record record)
    {
        if (!Criteria.CanFind(Matching))
        {
            return null;
        }

        return Base.Read(record) switch
        {
            null or "" => Criteria.Where(Matching, Operator.Missing, []),
            Instant moment when Condition.Operator == DuplicateOperator.SameDate => OnDay(moment.InZone(Zone).Date),
            var value when Condition.Parameter is { } count && Cut(SearchKeys.TextOf(Base, value), count) is { } part => Criteria.Where(
                Matching,
                Condition.Operator == DuplicateOperator.SameFirstCharacters ? Operator.StartsWith : Operator.EndsWith,
                [part]
            ),
            var value => Criteria.Where(Matching, Operator.Equal, [value]),
        };
    }

    private Criteria OnDay(LocalDate day) =>
        Criteria.All(
            Criteria.Where(Matching, Operator.GreaterOrEqual, [Zone.AtStartOfDay(day).ToInstant()]),
            Criteria.Where(Matching, Operator.Less, [Zone.AtStartOfDay(day.PlusDays(1)).ToInstant()])
        );

    private string Folded(string text) => IsCaseSensitive ? TextKey.FormOf(text) : TextKey.Of(text);

    private string Taken(string text) => Condition.Parameter is { } count ? Cut(text, count) ?? text : text;

    /// <summary>So many characters of the text in form C, or <see langword="null"/> when it has fewer; no character is cut in half.</summary>
    private string? Cut(string text, int count)
    {
        var form = TextKey.FormOf(text);
        return Condition.Operator == DuplicateOperator.SameFirstCharacters ? First(form, count) : Last(form, count);
    }

    private static string? First(string text, int count)
    {
        var end = 0;
        for (; count > 0 && end < text.Length; count--)
        {
            end += end + 1 < text.Length && char.IsSurrogatePair(text[end], text[end + 1]) ? 2 : 1;
        }

        return count == 0 ? text[..end] : null;
    }

    private static string? Last(string text, int count)
    {
        var start = text.Length;
        for (; count > 0 && start > 0; count--)
        {
            start -= start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
        }

        return count == 0 ? text[start..] : null;
    }
}
