namespace CustomerModel.Sales;

/// <summary>What is done to an opportunity.</summary>
public enum OpportunityAction
{
    /// <summary>Lets it wait.</summary>
    Hold,

    /// <summary>Goes on with it.</summary>
    Resume,

    /// <summary>The customer bought.</summary>
    Win,

    /// <summary>The customer did not buy from us.</summary>
    Lose,

    /// <summary>Takes it up again.</summary>
    Reopen,
}
