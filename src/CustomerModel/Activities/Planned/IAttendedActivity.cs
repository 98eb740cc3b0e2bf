namespace CustomerModel.Activities;

/// <summary>An activity in which others take part, whatever its kind.</summary>
public interface IAttendedActivity
{
    /// <summary>Who takes part, by number.</summary>
    IReadOnlyList<ActivityParty> Parties { get; }
}
