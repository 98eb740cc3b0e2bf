namespace CustomerModel.Customers;

/// <summary>What stands behind an account.</summary>
public enum AccountKind
{
    /// <summary>A company or organisation.</summary>
    Business = 0,

    /// <summary>One person: account and contact made together, one to one.</summary>
    Person = 1,

    /// <summary>A family or other people who live together.</summary>
    Household = 2,
}
