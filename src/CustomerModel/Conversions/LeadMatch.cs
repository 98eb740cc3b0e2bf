namespace CustomerModel.Conversions;

/// <summary>A customer that may be the one a lead stands for.</summary>
/// <param name="Customer">The account or contact.</param>
/// <param name="Rule">The published duplicate rule by which it looks alike; <see langword="null"/>: the host found it in a way of its own.</param>
public readonly record struct LeadMatch(CustomerId Customer, DuplicateRuleId? Rule = null);
