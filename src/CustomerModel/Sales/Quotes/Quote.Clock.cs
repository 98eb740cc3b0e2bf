namespace CustomerModel.Sales;

// What the clock does to a quote.
public sealed partial class Quote : ITimed
{
    /// <inheritdoc/>
    /// <remarks>
    /// Active, the end of its last day. A quote has no time zone: whoever looks at the clock brings one. So this is where on earth the day
    /// ends first, until somebody looked whose day has not ended, and then where they are.
    /// </remarks>
    public Instant? AdvancesOn { get; internal set; }

    /// <summary>Lapses once its last day has passed.</summary>
    /// <remarks>Asked again, or by a clock that went backwards, it does nothing.</remarks>
    /// <param name="now">The moment, in the time zone whose calendar decides.</param>
    /// <returns>Whether that was due.</returns>
    public bool Advance(ZonedDateTime now)
    {
        if (!(AdvancesOn <= now.ToInstant()))
        {
            return false;
        }

        if (WhyNotExpire(now) is null)
        {
            Expire(now);
            return true;
        }

        Plan(now.Zone);
        return false;
    }

    private void Plan(DateTimeZone zone) =>
        AdvancesOn = State == QuoteState.Active && EffectiveTo is { } last ? DayStart.After(last, zone) : null;
}
