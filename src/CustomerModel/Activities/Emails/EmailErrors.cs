namespace CustomerModel.Activities;

/// <summary>Every reason an e-mail cannot be sent, beside those of all activities.</summary>
public static class EmailErrors
{
    /// <summary>What comes to us is not sent.</summary>
    public static DomainError NotOutgoing { get; } =
        new("email.not-outgoing", "An e-mail that comes to us is not sent.") { Fields = ["directioncode"] };

    /// <summary>Exactly one sender is known.</summary>
    public static DomainError SenderUnknown { get; } =
        new("email.sender-unknown", "Exactly one sender is known.") { Fields = ["activityparty.partyid"] };

    /// <summary>Somebody has to get it.</summary>
    public static DomainError NoRecipient { get; } =
        new("email.no-recipient", "Somebody has to get it.") { Fields = ["activityparty.participationtypemask"] };

    /// <summary>A user or queue takes part by an address.</summary>
    public static DomainError NoAddress(RecordRef party) =>
        new("email.no-address", "A user or queue takes part by an address.") { Fields = ["activityparty.addressused"], Value = party };

    /// <summary>It waits for its time.</summary>
    public static DomainError TooEarly(Instant before) =>
        new("email.too-early", "The e-mail is not to be sent yet.") { Fields = ["delayedemailsendtime"], Value = before };
}
