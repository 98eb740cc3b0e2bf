namespace CustomerModel.Testing;

/// <summary>A clock that stands still until it is told otherwise.</summary>
/// <param name="start">The moment it shows first.</param>
public sealed class FixedClock(Instant start) : IClock
{
    private readonly Lock _lock = new();
    private Instant _now = start;

    /// <summary>A clock at <see cref="A.Now"/>.</summary>
    public FixedClock()
        : this(A.Now.ToInstant()) { }

    /// <inheritdoc/>
    public Instant GetCurrentInstant()
    {
        lock (_lock)
        {
            return _now;
        }
    }

    /// <summary>Moves the clock; a negative duration turns it back.</summary>
    public void Advance(Duration by)
    {
        lock (_lock)
        {
            _now += by;
        }
    }
}
