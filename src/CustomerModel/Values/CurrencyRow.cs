namespace CustomerModel;

/// <summary>One active currency of ISO 4217.</summary>
/// <param name="Code">Three capital letters.</param>
/// <param name="Numeric">Three digits, as a number.</param>
/// <param name="Name">English name.</param>
/// <param name="MinorUnits">Decimals of an amount; <see langword="null"/> where ISO 4217 says "not applicable".</param>
internal sealed record CurrencyRow(string Code, int Numeric, string Name, int? MinorUnits);
