namespace CustomerModel;

/// <summary>A record that the clock changes: it comes into force, lapses, or runs out of time.</summary>
/// <remarks>What has happened is not undone by a clock that goes backwards, and asked twice for the same moment it does nothing more.</remarks>
public interface ITimed
{
    /// <summary>The next moment at which the clock changes it; <see langword="null"/>: nothing is due any more.</summary>
    Instant? AdvancesOn { get; }

    /// <summary>Does all that is due by then, in the order it was due. One big step does what many small ones do.</summary>
    /// <param name="now">The moment.</param>
    /// <returns>Whether anything was due.</returns>
    bool Advance(ZonedDateTime now);
}
