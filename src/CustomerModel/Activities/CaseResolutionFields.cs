using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of an activity that resolved a case.</summary>
public static class CaseResolutionFields
{
    private const int LongestDescription = 100_000;
    private static readonly (int, int) Minutes = (0, 1_000_000_000);

    /// <summary>All of them, in order.</summary>
    public static FieldList<CaseResolution> All { get; } = CloseActivityFields.Of<CaseResolution>(LongestDescription);

    /// <inheritdoc cref="CloseActivity.Subject"/>
    public static Field<CaseResolution, string> Subject { get; } =
        (Field<CaseResolution, string>)All.First(field => field.Name == "subject");

    /// <inheritdoc cref="CloseActivity.Description"/>
    public static Field<CaseResolution, string> Description { get; } =
        (Field<CaseResolution, string>)All.First(field => field.Name == "description");

    /// <inheritdoc cref="CaseResolution.Case"/>
    public static Field<CaseResolution, CaseId> Case { get; } =
        All.Value("incidentid", "Case", c => c.Case, (c, v) => c.Case = v, traits: ByCommand | Indexed, targets: ["incident"]);

    /// <inheritdoc cref="CaseResolution.TimeSpent"/>
    public static Field<CaseResolution, int> TimeSpent { get; } =
        All.Always("timespent", "Time Spent", c => c.TimeSpent, (c, v) => c.TimeSpent = v, ByCommand, Minutes);

    /// <inheritdoc cref="CaseResolution.ActualDurationMinutes"/>
    public static Field<CaseResolution, int> ActualDurationMinutes { get; } =
        All.Always(
            "actualdurationminutes",
            "Actual Duration",
            c => c.ActualDurationMinutes,
            (c, v) => c.ActualDurationMinutes = v,
            ByCommand,
            Minutes
        );

    /// <inheritdoc cref="CaseResolution.IsBilled"/>
    public static Field<CaseResolution, bool> IsBilled { get; } =
        All.Always("isbilled", "Is Billed", c => c.IsBilled, (c, v) => c.IsBilled = v, ByCommand);

    /// <inheritdoc cref="CaseResolution.ActualStart"/>
    public static Field<CaseResolution, Instant> ActualStart { get; } =
        All.Value("actualstart", "Actual Start", c => c.ActualStart, (c, v) => c.ActualStart = v, traits: ByCommand);
}
