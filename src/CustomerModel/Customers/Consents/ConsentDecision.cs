namespace CustomerModel.Customers;

/// <summary>Whether a customer may be reached, and why.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Entry">What was said; <see langword="null"/> where nothing was.</param>
public sealed record ConsentDecision(ConsentReason Reason, ConsentEntry? Entry)
{
    /// <summary>Whether the customer may be reached.</summary>
    public bool IsAllowed => Reason is ConsentReason.Granted or ConsentReason.NothingSaid;
}

/// <summary>Why a customer may or may not be reached.</summary>
public enum ConsentReason
{
    /// <summary>Yes: it was granted, and holds.</summary>
    Granted,

    /// <summary>Yes: nothing was said, and silence is enough.</summary>
    NothingSaid,

    /// <summary>No: it was withdrawn for this purpose.</summary>
    Withdrawn,

    /// <summary>No: the channel as such was withdrawn, or one that it needs.</summary>
    ChannelWithdrawn,

    /// <summary>No: the last grant holds no longer.</summary>
    Expired,

    /// <summary>No: nothing was said, and a grant is needed.</summary>
    NeedsGrant,
}
