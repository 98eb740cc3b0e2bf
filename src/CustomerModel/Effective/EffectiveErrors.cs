namespace CustomerModel.Effective;

/// <summary>Every reason a value stated for a period can be refused.</summary>
public static class EffectiveErrors
{
    /// <summary>The last day lies before the first one.</summary>
    public static DomainError EndsBeforeItBegins(LocalDate end) =>
        new("effective.ends-before-it-begins", "The last day lies before the first one.")
        {
            Fields = ["startdate", "enddate"],
            Value = end,
        };

    /// <summary>Only what was can be stated; what will be is changed when it comes.</summary>
    public static DomainError InTheFuture(LocalDate day) =>
        new("effective.in-the-future", "The period lies in the future.") { Fields = ["startdate", "enddate"], Value = day };

    /// <summary>What was stated is not changed or removed; state something else for the same days.</summary>
    public static DomainError AppendOnly { get; } =
        new("effective.append-only", "What was stated stays; state something else for the same days.");

    /// <summary>The kind of record has no such field, or it is one that the system writes by itself.</summary>
    public static DomainError NoPlace(EffectivePlace place) =>
        new("effective.no-such-field", "The record has no such field that anybody could state.") { Fields = [$"{place}"] };

    /// <summary>The field does not hold such a value.</summary>
    public static DomainError NoValue(EffectivePlace place) =>
        new("effective.no-such-value", "The field does not hold such a value.") { Fields = [$"{place}"] };

    /// <summary>For today the record says something else; change it in the same unit of work.</summary>
    public static DomainError Contradicts(EffectivePlace place) =>
        new("effective.contradicts", "The period includes today, and the record says something else.") { Fields = [$"{place}"] };
}
