namespace CustomerModel.Customers;

/// <summary>What a customer has owed for too long, in its own currency; none is negative.</summary>
/// <param name="UpTo30">Overdue for 1 to 30 days: Aging 30.</param>
/// <param name="UpTo60">Overdue for 31 to 60 days: Aging 60.</param>
/// <param name="Beyond60">Overdue for longer: Aging 90, the last there is.</param>
public readonly record struct OverdueAmounts(decimal UpTo30, decimal UpTo60, decimal Beyond60);
