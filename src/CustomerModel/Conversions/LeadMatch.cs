namespace CustomerModel.Conversions;

/// <summary>A customer that may be the one a lead stands for.</summary>
/// <param name="Customer">The account or contact.</param>
/// <param name="By">What is alike.</param>
public readonly record struct LeadMatch(CustomerId Customer, LeadMatchReason By);

/// <summary>What makes a customer look like the one a lead stands for.</summary>
public enum LeadMatchReason
{
    /// <summary>The first e-mail address.</summary>
    Email,

    /// <summary>The name: of the company, or the full name of the person.</summary>
    Name,

    /// <summary>A rule of the host.</summary>
    Rule,
}
