namespace CustomerModel;

/// <summary>What happens when a customer on hold, or beyond its credit limit, is sold to.</summary>
public enum CreditPolicy
{
    /// <summary>Nothing, as in Dynamics: limit and hold are for reference only.</summary>
    Ignore,

    /// <summary>The commit goes through and a warning is logged with code and document.</summary>
    Warn,

    /// <summary>The commit is refused.</summary>
    Block,
}
