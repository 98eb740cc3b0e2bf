using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of an entry in the ledger of allotments.</summary>
public static class AllotmentEntryFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<AllotmentEntry> All { get; } = [];

    /// <inheritdoc cref="AllotmentEntry.Case"/>
    public static Field<AllotmentEntry, CaseId> Case { get; } =
        All.Value("incidentid", "Case", e => e.Case, (e, v) => e.Case = v, traits: ByCommand | Indexed, targets: ["incident"]);

    /// <inheritdoc cref="AllotmentEntry.Resolution"/>
    public static Field<AllotmentEntry, ActivityId> Resolution { get; } =
        All.Value(
            "resolutionid",
            "Case Resolution",
            e => e.Resolution,
            (e, v) => e.Resolution = v,
            traits: ByCommand,
            targets: ["incidentresolution"]
        );

    /// <inheritdoc cref="AllotmentEntry.Contract"/>
    public static Field<AllotmentEntry, ContractId> Contract { get; } =
        All.Value("contractid", "Contract", e => e.Contract, (e, v) => e.Contract = v, traits: ByCommand | Indexed, targets: ["contract"]);

    /// <inheritdoc cref="AllotmentEntry.ContractLine"/>
    public static Field<AllotmentEntry, ContractLineId> ContractLine { get; } =
        All.Value("contractdetailid", "Contract Line", e => e.ContractLine, (e, v) => e.ContractLine = v, traits: ByCommand);

    /// <inheritdoc cref="AllotmentEntry.Entitlement"/>
    public static Field<AllotmentEntry, EntitlementId> Entitlement { get; } =
        All.Value(
            "entitlementid",
            "Entitlement",
            e => e.Entitlement,
            (e, v) => e.Entitlement = v,
            traits: ByCommand | Indexed,
            targets: ["entitlement"]
        );

    /// <inheritdoc cref="AllotmentEntry.Channel"/>
    public static Field<AllotmentEntry, CaseOrigin> Channel { get; } =
        All.Option("channel", "Channel", e => e.Channel, (e, v) => e.Channel = v, ByCommand);

    /// <inheritdoc cref="AllotmentEntry.Amount"/>
    public static Field<AllotmentEntry, int> Amount { get; } =
        All.Always("amount", "Amount", e => e.Amount, (e, v) => e.Amount = v, ByCommand);

    /// <inheritdoc cref="AllotmentEntry.OccurredOn"/>
    public static Field<AllotmentEntry, Instant> OccurredOn { get; } =
        All.Always("occurredon", "Occurred On", e => e.OccurredOn, (e, v) => e.OccurredOn = v, ByCommand);
}
