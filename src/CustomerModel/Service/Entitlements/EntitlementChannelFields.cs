using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a channel of an entitlement.</summary>
public static class EntitlementChannelFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<EntitlementChannel> All { get; } = [];

    /// <inheritdoc cref="EntitlementChannel.Channel"/>
    public static Field<EntitlementChannel, CaseOrigin> Channel { get; } =
        All.Choice("channel", "Channel", c => c.Channel, (c, v) => c.Channel = v, ByCommand);

    /// <inheritdoc cref="EntitlementChannel.TotalTerms"/>
    public static Field<EntitlementChannel, decimal> TotalTerms { get; } =
        All.Always(
            "totalterms",
            "Total Terms",
            c => c.TotalTerms,
            (c, v) => c.TotalTerms = v,
            ByCommand,
            EntitlementTerms.Total,
            scale: EntitlementTerms.Scale
        );

    /// <inheritdoc cref="EntitlementChannel.UsedTerms"/>
    public static Field<EntitlementChannel, int> UsedTerms { get; } =
        All.Always("usedterms", "Used Terms", c => c.UsedTerms, (c, v) => c.UsedTerms = v, ByCommand, EntitlementTerms.Used);

    /// <inheritdoc cref="EntitlementChannel.RemainingTerms"/>
    public static Field<EntitlementChannel, decimal> RemainingTerms { get; } =
        All.Always(
            "remainingterms",
            "Remaining Terms",
            c => c.RemainingTerms,
            (c, v) => c.RemainingTerms = v,
            Derived,
            EntitlementTerms.Remaining,
            scale: EntitlementTerms.Scale
        );
}
