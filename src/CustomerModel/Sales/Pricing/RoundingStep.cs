namespace CustomerModel.Sales;

/// <summary>One rounding.</summary>
/// <param name="Exact">The amount before.</param>
/// <param name="Decimals">Decimals that stayed.</param>
/// <param name="Profile">Where an amount in the middle went.</param>
public readonly record struct RoundingStep(decimal Exact, int Decimals, RoundingProfile Profile);
