namespace CustomerModel.Service;

/// <summary>What is billed on one day of a contract.</summary>
/// <param name="On">The day, the first of its period.</param>
/// <param name="Until">The last day of its period.</param>
/// <param name="Amount">In the currency of the contract.</param>
public sealed record BillingInstalment(LocalDate On, LocalDate Until, decimal Amount);
