namespace CustomerModel.Catalog;

// What the clock does to a price list.
public sealed partial class PriceList : ITimed
{
    /// <inheritdoc/>
    /// <remarks>
    /// Active, the end of its last day. A price list has no time zone: whoever looks at the clock brings one. So this is where on earth the
    /// day ends first, until somebody looked whose day has not ended, and then where they are.
    /// </remarks>
    public Instant? AdvancesOn { get; internal set; }

    /// <summary>Goes out of use once its last day has passed, also if it was taken back into use after that.</summary>
    /// <remarks>Asked again, or by a clock that went backwards, it does nothing. A list that is a default stays in use: asked at commit.</remarks>
    /// <param name="now">The moment, in the time zone whose calendar decides.</param>
    /// <returns>Whether that was due.</returns>
    public bool Advance(ZonedDateTime now)
    {
        if (!(AdvancesOn <= now.ToInstant()))
        {
            return false;
        }

        if (End is { } last && DayStart.IsOver(last, now))
        {
            Deactivate(now);
            return true;
        }

        Plan(now.Zone);
        return false;
    }

    /// <inheritdoc/>
    protected override void OnEdited() => Plan(DayStart.Earliest);

    private void Plan(DateTimeZone zone) =>
        AdvancesOn = Status == PriceListStatus.Active && End is { } last ? DayStart.After(last, zone) : null;
}
