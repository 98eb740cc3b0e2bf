using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of an entry in the ledger of consents.</summary>
public static class ConsentEntryFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<ConsentEntry> All { get; } = [];

    /// <inheritdoc cref="ConsentEntry.Customer"/>
    public static Field<ConsentEntry, CustomerId> Customer { get; } =
        All.Always(
            "customerid",
            "Customer",
            c => c.Customer,
            (c, v) => c.Customer = v,
            ByCommand | Indexed,
            targets: ["account", "contact"]
        );

    /// <inheritdoc cref="ConsentEntry.Channel"/>
    public static Field<ConsentEntry, ConsentChannel> Channel { get; } =
        All.Choice("channel", "Channel", c => c.Channel, (c, v) => c.Channel = v, ByCommand);

    /// <inheritdoc cref="ConsentEntry.Purpose"/>
    public static Field<ConsentEntry, ConsentPurpose> Purpose { get; } =
        All.Choice("purpose", "Purpose", c => c.Purpose, (c, v) => c.Purpose = v, ByCommand);

    /// <inheritdoc cref="ConsentEntry.Kind"/>
    public static Field<ConsentEntry, ConsentKind> Kind { get; } = All.Always("kind", "Kind", c => c.Kind, (c, v) => c.Kind = v, ByCommand);

    /// <inheritdoc cref="ConsentEntry.EffectiveOn"/>
    public static Field<ConsentEntry, Instant> EffectiveOn { get; } =
        All.Always("effectiveon", "Effective On", c => c.EffectiveOn, (c, v) => c.EffectiveOn = v, ByCommand | Indexed);

    /// <inheritdoc cref="ConsentEntry.ExpiresOn"/>
    public static Field<ConsentEntry, Instant> ExpiresOn { get; } =
        All.Value("expireson", "Expires On", c => c.ExpiresOn, (c, v) => c.ExpiresOn = v, traits: ByCommand);

    /// <inheritdoc cref="ConsentEntry.Source"/>
    public static Field<ConsentEntry, ConsentSource> Source { get; } =
        All.Option("source", "Source", c => c.Source, (c, v) => c.Source = v, ByCommand);

    /// <inheritdoc cref="ConsentEntry.Evidence"/>
    public static Field<ConsentEntry, string> Evidence { get; } =
        All.Text("evidence", "Evidence", 2000, c => c.Evidence, (c, v) => c.Evidence = v, ByCommand | Personal);
}
