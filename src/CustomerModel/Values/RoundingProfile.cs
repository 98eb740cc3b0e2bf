namespace CustomerModel;

/// <summary>Where an amount goes that lies exactly between two coins; the default value is <see cref="Commercial"/>.</summary>
public readonly record struct RoundingProfile
{
    private readonly bool _isToEven;

    private RoundingProfile(bool isToEven) => _isToEven = isToEven;

    /// <summary>Half away from zero, as invoices ask: 0.125 becomes 0.13.</summary>
    public static RoundingProfile Commercial => default;

    /// <summary>Half to the even neighbour, as Dynamics does: 0.125 becomes 0.12.</summary>
    public static RoundingProfile Dynamics => new(isToEven: true);

    /// <summary>The same in terms of .NET.</summary>
    public MidpointRounding Midpoint => _isToEven ? MidpointRounding.ToEven : MidpointRounding.AwayFromZero;

    /// <summary>The nearest number with so many decimals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 decimals.</exception>
    public decimal Round(decimal amount, int decimals) => Math.Round(amount, decimals, Midpoint);

    /// <summary>The name of the profile.</summary>
    public override string ToString() => _isToEven ? nameof(Dynamics) : nameof(Commercial);
}
