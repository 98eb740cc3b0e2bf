namespace CustomerModel.Activities;

/// <summary>How often something comes back.</summary>
public enum RecurrenceFrequency
{
    /// <summary>Every so many days.</summary>
    Daily,

    /// <summary>Every so many weeks; a week begins on Monday.</summary>
    Weekly,

    /// <summary>Every so many months.</summary>
    Monthly,

    /// <summary>Every so many years.</summary>
    Yearly,
}
