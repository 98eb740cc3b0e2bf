namespace CustomerModel.Activities;

/// <summary>A day on which an appointment that comes back does not take place.</summary>
public sealed record SkippedDay : RecordPart
{
    internal SkippedDay(int number)
        : base(number) { }

    /// <summary>The day, in the time zone of the appointment.</summary>
    public LocalDate Day { get; internal set; }
}
