using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel;

/// <summary>What a host can decide about units of work.</summary>
public sealed record CustomerModelOptions
{
    /// <summary>How often work is tried before a conflict is given to the caller; 5.</summary>
    public int MostAttempts { get; init; } = 5;

    /// <summary>Largest canonical text of the custom values of one record, in UTF-16 units; 64 Ki.</summary>
    public int MostCustomText { get; init; } = 65_536;

    /// <summary>What is kept of who changed what; everything.</summary>
    public AuditOptions Audit { get; init; } = new();

    /// <summary>How documents are priced that are loaded or added; <see langword="null"/>: as each was told, by default <see cref="DocumentPricing.Default"/>.</summary>
    public DocumentPricing? Pricing { get; init; }

    /// <summary>How cases are closed and billed; as in Dynamics where nothing is set.</summary>
    public CasePolicy Cases { get; init; } = new();

    /// <summary>The time zone whose calendar decides what today is; UTC.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;
}
