namespace CustomerModel.Catalog;

/// <summary>What a host decides about catalogue prices.</summary>
public sealed record PricePolicy
{
    /// <summary>Two decimals, half away from zero, price lists mandatory.</summary>
    public static PricePolicy Default { get; } = new();

    /// <summary>Decimals of a price, from 0 to 4: the pricing decimal precision of the organisation.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Where a price between two goes.</summary>
    public RoundingProfile Profile { get; init; }

    /// <summary>Whether a document may do without price list: the default list of the product is asked then, and no price is zero.</summary>
    public bool PriceListsAreOptional { get; init; }

    /// <summary>Whether the rounding policy of an item touches a currency amount too; sources disagree about Dynamics.</summary>
    public bool RoundsCurrencyAmounts { get; init; }
}
