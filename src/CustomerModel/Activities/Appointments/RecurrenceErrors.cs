namespace CustomerModel.Activities;

/// <summary>Every reason a recurrence can be refused.</summary>
public static class RecurrenceErrors
{
    /// <summary>The text is no rule, or a part of it has no such value.</summary>
    public static DomainError Unreadable(string text) =>
        new("recurrence.unreadable", "The text is no recurrence rule.") { Fields = ["rule"], Value = text };

    /// <summary>The rule has a part, or a form of a part, that is not supported.</summary>
    /// <param name="part">The name of the part, as <c>BYSETPOS</c>.</param>
    public static DomainError PartNotSupported(string part) =>
        new("recurrence.part-not-supported", $"The part {part} is not supported.") { Fields = ["rule"], Value = part };

    /// <summary>The appointment does not begin on a day of the rule.</summary>
    public static DomainError StartsOutside(LocalDate day) =>
        new("recurrence.starts-outside", "The appointment does not begin on a day of the rule.")
        {
            Fields = ["scheduledstart", "rule"],
            Value = day,
        };

    /// <summary>There is no such time zone.</summary>
    public static DomainError ZoneUnknown(string zone) =>
        new("recurrence.zone-unknown", "There is no such time zone.") { Fields = ["timezone"], Value = zone };

    /// <summary>The appointment was taken out of another one that comes back.</summary>
    public static DomainError PartOfSeries { get; } =
        new("recurrence.part-of-series", "The appointment was taken out of another one that comes back.") { Fields = ["seriesid"] };

    /// <summary>The appointment does not come back.</summary>
    public static DomainError NotRecurring { get; } =
        new("recurrence.not-recurring", "The appointment does not come back.") { Fields = ["rule"] };

    /// <summary>The appointment does not take place on that day.</summary>
    public static DomainError NoOccurrence(LocalDate day) =>
        new("recurrence.no-occurrence", "The appointment does not take place on that day.") { Fields = ["rule"], Value = day };
}
