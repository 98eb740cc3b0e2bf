namespace CustomerModel.Conversions;

/// <summary>What a document takes when its customer does not say.</summary>
public sealed record StartDefaults
{
    /// <summary>The currency; <see langword="null"/>: there has to be one on the customer.</summary>
    public Currency? Currency { get; init; }

    /// <summary>Price lists of the user's territory; one alone is taken where the customer has none, several leave it open.</summary>
    public IReadOnlyList<PriceListId> TerritoryPriceLists { get; init; } = [];
}
