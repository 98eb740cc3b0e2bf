namespace CustomerModel.Activities;

/// <summary>Somebody who takes part in an activity.</summary>
public sealed record ActivityParty : RecordPart
{
    internal ActivityParty(int number)
        : base(number) { }

    /// <summary>As what.</summary>
    public ActivityPartyRole Role { get; internal set; } = ActivityPartyRole.To;

    /// <summary>An account, contact, lead, user, queue or facility; <see langword="null"/>: an address that is nobody's yet.</summary>
    public RecordRef? Party { get; internal set; }

    /// <summary>The e-mail address or number that was used.</summary>
    public string? AddressUsed { get; internal set; }
}
