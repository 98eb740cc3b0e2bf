namespace CustomerModel.Activities;

/// <summary>Every reason an activity can refuse.</summary>
public static class ActivityErrors
{
    /// <summary>What is done or called off is read-only until it is taken up again.</summary>
    public static DomainError ReadOnly { get; } = new("activity.read-only", "A completed or canceled activity is read-only.");

    /// <summary>The life cycle does not allow the action in this status, or not to that one.</summary>
    public static DomainError NotNow<TStatus>(string kind, ActivityAction action, TStatus status)
        where TStatus : struct, Enum =>
        new("activity.not-now", $"A {kind} that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>The end lies before the start.</summary>
    /// <param name="start">Logical name of the field of the start.</param>
    /// <param name="end">Logical name of the field of the end.</param>
    /// <param name="at">The end.</param>
    public static DomainError EndsBeforeItBegins(string start, string end, Instant at) =>
        new("activity.ends-before-it-begins", "The end lies before the start.") { Fields = [start, end], Value = at };

    /// <summary>The duration is not the time between start and end.</summary>
    public static DomainError DurationMismatch(int minutes) =>
        new("activity.duration-mismatch", "The duration is not the time between start and end.")
        {
            Fields = ["actualstart", "actualend", "actualdurationminutes"],
            Value = minutes,
        };

    /// <summary>Nobody takes part in activities of this kind in that role.</summary>
    public static DomainError RoleNotTaken(ActivityPartyRole role) =>
        new("activity.role-not-taken", "Nobody takes part in such an activity in this role.")
        {
            Fields = ["activityparty.participationtypemask"],
            Value = role,
        };

    /// <summary>A record of this kind does not take part in that role.</summary>
    public static DomainError PartyKind(ActivityPartyRole role, RecordRef party) =>
        new("activity.party-kind", $"A {party.Type} does not take part as {role}.") { Fields = ["activityparty.partyid"], Value = party };

    /// <summary>Who takes part is a record, an address, or both.</summary>
    public static DomainError NobodyNamed { get; } =
        new("activity.nobody-named", "Who takes part is a record, an address, or both.")
        {
            Fields = ["activityparty.partyid", "activityparty.addressused"],
        };

    /// <summary>There is one sender and one organizer at most.</summary>
    public static DomainError OneOnly(ActivityPartyRole role) =>
        new("activity.one-only", $"There is one {role} at most.") { Fields = ["activityparty.participationtypemask"], Value = role };

    /// <summary>The record takes part in that role already.</summary>
    public static DomainError PartyNamed(RecordRef party) =>
        new("activity.party-named", "The record takes part in this role already.") { Fields = ["activityparty.partyid"], Value = party };

    /// <summary>Nobody takes part under this number.</summary>
    public static DomainError PartyMissing(int number) =>
        new("activity.party-missing", "Nobody takes part under this number.") { Value = number };

    /// <summary>An activity has so many parties at most.</summary>
    public static DomainError TooManyParties(int most) =>
        new("activity.too-many-parties", $"An activity has {most} parties at most.") { Value = most };

    /// <summary>The recipient does not want to be reached this way.</summary>
    public static DomainError RecipientRefuses(RecordRef party) =>
        new("activity.recipient-refuses", "The recipient does not want to be reached this way.")
        {
            Fields = ["activityparty.partyid"],
            Value = party,
        };
}
