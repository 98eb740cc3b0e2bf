namespace CustomerModel;

/// <summary>Which kind of record a customer is, by its Dynamics object type code.</summary>
public enum CustomerKind
{
    /// <summary>No customer: the default of <see cref="CustomerId"/>.</summary>
    None = 0,

    /// <summary>An account.</summary>
    Account = 1,

    /// <summary>A contact.</summary>
    Contact = 2,
}
