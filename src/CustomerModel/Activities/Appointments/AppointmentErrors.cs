namespace CustomerModel.Activities;

/// <summary>Every reason an appointment or service activity can refuse, beside those of all activities.</summary>
public static class AppointmentErrors
{
    /// <summary>What is scheduled has a start and an end.</summary>
    public static DomainError NoTime { get; } =
        new("appointment.no-time", "What is scheduled has a start and an end.") { Fields = ["scheduledstart", "scheduledend"] };
}
