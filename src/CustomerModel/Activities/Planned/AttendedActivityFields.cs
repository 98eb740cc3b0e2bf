namespace CustomerModel.Activities;

/// <summary>The fields that all activities share in which others take part.</summary>
/// <typeparam name="TActivity">The kind of activity.</typeparam>
/// <typeparam name="TStatus">Its status reasons.</typeparam>
public abstract class AttendedActivityFields<TActivity, TStatus> : PlannedActivityFields<TActivity, TStatus>
    where TActivity : AttendedActivity<TStatus>
    where TStatus : struct, Enum
{
    private protected AttendedActivityFields() { }

    /// <summary>Who takes part.</summary>
    public static PartList<TActivity, ActivityParty> Parties { get; } =
        new("activityparty", a => a.Parties, (a, parties) => a.PutParties(parties), number => new(number), ActivityPartyFields.All)
        {
            Label = "Party",
        };
}
