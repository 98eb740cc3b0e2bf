namespace CustomerModel.Sales;

/// <summary>Status reasons of orders, with the Dynamics codes.</summary>
public enum OrderStatus
{
    /// <summary>New.</summary>
    New = 1,

    /// <summary>Waiting for something.</summary>
    Pending = 2,

    /// <summary>Handed to the back office.</summary>
    InProgress = 3,

    /// <summary>Called off.</summary>
    NoMoney = 4,

    /// <summary>Everything was shipped that was not cancelled.</summary>
    Complete = 100001,

    /// <summary>Some of it was shipped.</summary>
    Partial = 100002,

    /// <summary>Billed.</summary>
    Invoiced = 100003,
}

/// <summary>States of orders, with the Dynamics codes.</summary>
public enum OrderState
{
    /// <summary>Worked on.</summary>
    Active = 0,

    /// <summary>With the back office and read-only.</summary>
    Submitted = 1,

    /// <summary>Called off and read-only.</summary>
    Canceled = 2,

    /// <summary>Fulfilled, if only in part, and read-only.</summary>
    Fulfilled = 3,

    /// <summary>Billed and read-only.</summary>
    Invoiced = 4,
}
