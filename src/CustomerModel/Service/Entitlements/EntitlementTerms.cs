namespace CustomerModel.Service;

/// <summary>Terms of entitlements and their channels: agreed in cases or hours, used by the case or the minute.</summary>
internal static class EntitlementTerms
{
    private const decimal MinutesOfHour = 60;

    /// <summary>Most decimals of hours.</summary>
    public const int Scale = 10;

    public static readonly (decimal, decimal) Total = (0m, 100_000_000_000m);
    public static readonly (decimal, decimal) Remaining = (-100_000_000_000m, 100_000_000_000m);
    public static readonly (int, int) Used = (0, Entitlement.MostUsed);

    /// <summary>Cases as they are, minutes as hours.</summary>
    public static decimal Of(int used, AllocationType allocation) =>
        allocation == AllocationType.NumberOfHours ? decimal.Round(used / MinutesOfHour, Scale, MidpointRounding.AwayFromZero) : used;
}
