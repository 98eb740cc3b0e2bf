using System.Globalization;

namespace CustomerModel.Activities;

/// <summary>Recurrence rules as text (RFC 5545, 3.3.10).</summary>
internal static class RecurrenceTexts
{
    public const int Most = 9_999;

    private static readonly (string Name, RecurrenceDays Day)[] Days =
    [
        ("MO", RecurrenceDays.Monday),
        ("TU", RecurrenceDays.Tuesday),
        ("WE", RecurrenceDays.Wednesday),
        ("TH", RecurrenceDays.Thursday),
        ("FR", RecurrenceDays.Friday),
        ("SA", RecurrenceDays.Saturday),
        ("SU", RecurrenceDays.Sunday),
    ];

    private static readonly string[] Others =
    [
        "BYSECOND",
        "BYMINUTE",
        "BYHOUR",
        "BYMONTHDAY",
        "BYYEARDAY",
        "BYWEEKNO",
        "BYMONTH",
        "BYSETPOS",
        "RSCALE",
        "SKIP",
    ];

    public static string Write(RecurrenceRule rule)
    {
        var text = $"FREQ={rule.Frequency.ToString().ToUpperInvariant()}";
        text += rule.Interval == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $";INTERVAL={rule.Interval}");
        text += rule.Count is { } count ? string.Create(CultureInfo.InvariantCulture, $";COUNT={count}") : "";
        text += rule.UntilText is { } until ? $";UNTIL={until}" : "";
        return rule.Days == RecurrenceDays.None
            ? text
            : $"{text};BYDAY={string.Join(',', Days.Where(day => rule.Days.HasFlag(day.Day)).Select(day => day.Name))}";
    }

    /// <summary>Why a text is no rule; else the rule.</summary>
    public static DomainError? Read(string text, out RecurrenceRule? rule)
    {
        ArgumentNullException.ThrowIfNull(text);
        rule = null;
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in Bare(text).ToUpperInvariant().Split(';'))
        {
            if (part.Split('=') is not [{ Length: > 0 } name, { Length: > 0 } value] || !parts.TryAdd(name, value))
            {
                return RecurrenceErrors.Unreadable(text);
            }
        }

        return WhyNotTake(text, parts) ?? Take(text, parts, out rule);
    }

    /// <summary>Without the name of the property, which calendars write in front.</summary>
    private static string Bare(string text) =>
        text.Trim() is var trimmed && trimmed.StartsWith("RRULE:", StringComparison.OrdinalIgnoreCase) ? trimmed[6..] : trimmed;

    /// <summary>What the standard knows and this does not is told apart from what is no rule at all.</summary>
    private static DomainError? WhyNotTake(string text, Dictionary<string, string> parts)
    {
        if (Array.Find(Others, parts.ContainsKey) is { } other)
        {
            return RecurrenceErrors.PartNotSupported(other);
        }

        if (parts.TryGetValue("WKST", out var week) && week != "MO")
        {
            return Array.Exists(Days, day => day.Name == week)
                ? RecurrenceErrors.PartNotSupported("WKST")
                : RecurrenceErrors.Unreadable(text);
        }

        return
            parts.Keys.All(name => name is "FREQ" or "INTERVAL" or "COUNT" or "UNTIL" or "BYDAY" or "WKST")
            && !(parts.ContainsKey("COUNT") && parts.ContainsKey("UNTIL"))
            ? null
            : RecurrenceErrors.Unreadable(text);
    }

    private static DomainError? Take(string text, Dictionary<string, string> parts, out RecurrenceRule? rule)
    {
        rule = null;
        switch (parts.GetValueOrDefault("FREQ"))
        {
            case "SECONDLY" or "MINUTELY" or "HOURLY":
                return RecurrenceErrors.PartNotSupported("FREQ");
            case "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY":
                break;
            default:
                return RecurrenceErrors.Unreadable(text);
        }

        var (isRead, days) = (true, RecurrenceDays.None);
        foreach (var name in parts.GetValueOrDefault("BYDAY")?.Split(',') ?? [])
        {
            var day = Array.Find(Days, day => name.EndsWith(day.Name, StringComparison.Ordinal));
            if (
                day.Name is not null
                && name.Length > 2
                && int.TryParse(name[..^2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            )
            {
                return RecurrenceErrors.PartNotSupported("BYDAY");
            }

            isRead &= day.Name == name;
            days |= day.Day;
        }

        var (interval, count, until) = (Number("INTERVAL") ?? 1, Number("COUNT"), parts.GetValueOrDefault("UNTIL"));
        LocalDate? untilDay = until is not null && RecurrenceRule.TryDay(until, out var last) ? last : null;
        Instant? untilMoment = until is not null && RecurrenceRule.TryMoment(until, out var moment) ? moment : null;
        if (!isRead || (until is not null && untilDay is null && untilMoment is null))
        {
            return RecurrenceErrors.Unreadable(text);
        }

        rule = new()
        {
            Frequency = Enum.Parse<RecurrenceFrequency>(parts["FREQ"], ignoreCase: true),
            Interval = interval,
            Count = count,
            UntilDay = untilDay,
            UntilMoment = untilMoment,
            Days = days,
        };
        return null;

        int? Number(string name)
        {
            if (!parts.TryGetValue(name, out var written))
            {
                return null;
            }

            isRead &= int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= Most;
            return number;
        }
    }
}
