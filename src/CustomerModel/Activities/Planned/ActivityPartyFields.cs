using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of somebody who takes part in an activity.</summary>
public static class ActivityPartyFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<ActivityParty> All { get; } = [];

    /// <inheritdoc cref="ActivityParty.Role"/>
    public static Field<ActivityParty, ActivityPartyRole> Role { get; } =
        All.Always("participationtypemask", "Participation Type", p => p.Role, (p, v) => p.Role = v, ByCommand);

    /// <inheritdoc cref="ActivityParty.Party"/>
    public static Field<ActivityParty, RecordRef> Party { get; } =
        All.Value(
            "partyid",
            "Party",
            p => p.Party,
            (p, v) => p.Party = v,
            traits: ByCommand | Indexed,
            targets: ["account", "contact", "lead", "systemuser", "queue", "equipment"]
        );

    /// <inheritdoc cref="ActivityParty.AddressUsed"/>
    public static Field<ActivityParty, string> AddressUsed { get; } =
        All.Text("addressused", "Address", 200, p => p.AddressUsed, (p, v) => p.AddressUsed = v, ByCommand | Personal);
}
