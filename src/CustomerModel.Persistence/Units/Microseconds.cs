namespace CustomerModel.Persistence;

/// <summary>Stores keep moments to the microsecond; what is finer is cut when it comes in.</summary>
public static class Microseconds
{
    /// <summary>The moment without what is finer than a microsecond.</summary>
    public static Instant Floor(Instant moment)
    {
        var ticks = moment.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks - (((ticks % 10) + 10) % 10));
    }
}
