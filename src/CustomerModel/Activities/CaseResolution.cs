namespace CustomerModel.Activities;

/// <summary>Records that a case was resolved. A case that is taken up again keeps it, and gets another one the next time.</summary>
public sealed class CaseResolution : CloseActivity
{
    private CaseResolution(ActivityId id)
        : base(id) { }

    /// <summary>What there is to know about these activities.</summary>
    public static RecordType<CaseResolution, ActivityId> Type { get; } =
        new("incidentresolution", id => new(id), CaseResolutionFields.All, primaryName: CaseResolutionFields.Subject)
        {
            ObjectTypeCode = 4206,
            Table = "caseresolutions",
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("incidentresolution", Id.Value);

    /// <summary>What was resolved.</summary>
    public CaseId? Case { get; internal set; }

    /// <summary>The minutes that are billed.</summary>
    public int TimeSpent { get; internal set; }

    /// <summary>The minutes that were worked.</summary>
    public int ActualDurationMinutes { get; internal set; }

    /// <summary>Whether it is on a bill already.</summary>
    public bool IsBilled { get; internal set; }

    /// <summary>Since when it was worked on.</summary>
    public Instant? ActualStart { get; internal set; }

    internal static CaseResolution Of(CaseId resolved, (int Billed, int Worked) minutes, bool isBilled, Instant? start, in Closing closing)
    {
        var resolution = new CaseResolution(ActivityId.New(closing.Now.ToInstant()))
        {
            Case = resolved,
            TimeSpent = minutes.Billed,
            ActualDurationMinutes = minutes.Worked,
            IsBilled = isBilled,
            ActualStart = start,
        };
        resolution.Fill(closing);
        return resolution;
    }
}
