using static CustomerModel.FieldTraits;

namespace CustomerModel.Sqlite.Tests;

/// <summary>Identifies a badge.</summary>
public readonly record struct BadgeId(Guid Value) : IEntityId<BadgeId>, IIdentifies<Badge>
{
    public static BadgeId From(Guid value) => new(value);
}

/// <summary>A record of a guest's own.</summary>
public sealed class Badge(BadgeId id) : AggregateRoot<BadgeId>(id)
{
    public static RecordType<Badge, BadgeId> Type { get; } =
        new("acme.badges/badge", id => new(id), BadgeFields.All, primaryName: BadgeFields.Colour) { Table = "acme_badges" };

    public override RecordRef Ref => new("acme.badges/badge", Id.Value);

    public string? Colour { get; internal set; }

    public AccountId? Account { get; internal set; }
}

/// <summary>Its fields.</summary>
public static class BadgeFields
{
    public static FieldList<Badge> All { get; } = [];

    public static Field<Badge, string> Colour { get; } =
        All.Text("colour", "Colour", 20, b => b.Colour, (b, v) => b.Colour = v, Indexed | Searchable);

    public static Field<Badge, AccountId> Account { get; } =
        All.Value("accountid", "Account", b => b.Account, (b, v) => b.Account = v, targets: ["account"]);
}
