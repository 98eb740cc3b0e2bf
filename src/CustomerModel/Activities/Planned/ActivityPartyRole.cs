namespace CustomerModel.Activities;

/// <summary>As what somebody takes part in an activity, with the Dynamics codes.</summary>
public enum ActivityPartyRole
{
    /// <summary>Calls or writes.</summary>
    Sender = 1,

    /// <summary>Is called or written to.</summary>
    To = 2,

    /// <summary>Gets a copy.</summary>
    Cc = 3,

    /// <summary>Gets a copy of which the others do not know.</summary>
    Bcc = 4,

    /// <summary>Has to come.</summary>
    RequiredAttendee = 5,

    /// <summary>May come.</summary>
    OptionalAttendee = 6,

    /// <summary>Invites.</summary>
    Organizer = 7,

    /// <summary>What it is about; that is <see cref="PlannedActivity.Regarding"/>, never a party.</summary>
    Regarding = 8,

    /// <summary>Whose it is; that is <see cref="Record.Owner"/>, never a party.</summary>
    Owner = 9,

    /// <summary>Does the service.</summary>
    Resource = 10,

    /// <summary>Gets the service.</summary>
    Customer = 11,
}
