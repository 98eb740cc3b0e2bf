using NodaTime.Text;

namespace CustomerModel.Import;

/// <summary>Reads dates and moments by declared patterns.</summary>
internal sealed class TimeRules
{
    private readonly LocalDatePattern[] _dates;
    private readonly LocalDateTimePattern[] _times;
    private readonly DateTimeZone _zone;
    private readonly UnclearTime _unclear;

    /// <summary>Reads the patterns once.</summary>
    /// <exception cref="RefusedException"><c>map.pattern-invalid</c>, <c>map.zone-unknown</c>.</exception>
    public TimeRules(TextRules rules)
    {
        _dates = [.. rules.Dates.Select(text => Pattern(text, LocalDatePattern.CreateWithInvariantCulture))];
        _times = [.. rules.Times.Select(text => Pattern(text, LocalDateTimePattern.CreateWithInvariantCulture))];
        _zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(rules.Zone) ?? throw new RefusedException(MapErrors.ZoneUnknown(rules.Zone));
        _unclear = rules.UnclearTimes;
    }

    /// <summary>The date all patterns that fit agree on, or <see langword="null"/>.</summary>
    public LocalDate? Date(string text) => Only(text, _dates);

    /// <summary>The moment, to the microsecond, or why there is none.</summary>
    public Instant? Moment(Field field, string text, out DomainError? error)
    {
        error = null;
        if (InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment)
        {
            return Cut(moment.Value);
        }

        if (Only(text, _times) is not { } local)
        {
            if (Date(text) is { } day)
            {
                return day.AtStartOfDayInZone(_zone).ToInstant();
            }

            error = FieldErrors.DateInvalid(field, text);
            return null;
        }

        var mapping = _zone.MapLocal(local);
        if (mapping.Count != 1 && _unclear == UnclearTime.Refuse)
        {
            error = CellErrors.TimeAmbiguous(field, text);
            return null;
        }

        return Cut(
            mapping.Count == 0 ? _zone.AtLeniently(local).ToInstant()
            : _unclear == UnclearTime.Later ? mapping.Last().ToInstant()
            : mapping.First().ToInstant()
        );
    }

    private static Instant Cut(Instant moment) => Instant.FromUnixTimeTicks(moment.ToUnixTimeTicks() / 10 * 10);

    private static TValue? Only<TValue>(string text, IPattern<TValue>[] patterns)
        where TValue : struct
    {
        TValue? found = null;
        foreach (var pattern in patterns)
        {
            if (pattern.Parse(text) is { Success: true } read)
            {
                if (found is { } other && !other.Equals(read.Value))
                {
                    return null;
                }

                found = read.Value;
            }
        }

        return found;
    }

    private static TPattern Pattern<TPattern>(string text, Func<string, TPattern> create)
    {
        try
        {
            return create(text);
        }
        catch (InvalidPatternException)
        {
            throw new RefusedException(MapErrors.PatternInvalid(text));
        }
    }
}
