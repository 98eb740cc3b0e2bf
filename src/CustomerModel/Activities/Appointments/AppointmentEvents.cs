namespace CustomerModel.Activities;

/// <summary>An appointment comes back by a rule, or no more.</summary>
/// <param name="Appointment">Which.</param>
/// <param name="Rule">The rule as RFC 5545 writes it; <see langword="null"/>: no more.</param>
/// <param name="TimeZone">The time zone on whose clock.</param>
/// <param name="At">When it was recorded.</param>
public sealed record AppointmentRepeated(ActivityId Appointment, string? Rule, string? TimeZone, Instant At) : IDomainEvent;

/// <summary>An appointment that comes back is left out on a day.</summary>
public sealed record AppointmentSkipped(ActivityId Appointment, LocalDate Day, Instant At) : IDomainEvent;
