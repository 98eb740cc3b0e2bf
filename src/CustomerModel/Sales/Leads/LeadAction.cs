namespace CustomerModel.Sales;

/// <summary>What is done to a lead.</summary>
public enum LeadAction
{
    /// <summary>Somebody talked to the person.</summary>
    Contact,

    /// <summary>Makes account, contact and opportunity of it.</summary>
    Qualify,

    /// <summary>Gives it up.</summary>
    Disqualify,

    /// <summary>Takes it up again; what was made of it stays.</summary>
    Reactivate,

    /// <summary>Gives it back to marketing.</summary>
    Recycle,

    /// <summary>Takes qualification back, with what was made.</summary>
    Unqualify,
}
