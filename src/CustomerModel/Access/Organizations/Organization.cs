namespace CustomerModel.Access;

/// <summary>What a tenant decided about access; there is one, whose id is that of the tenant.</summary>
public sealed class Organization : AggregateRoot<OrganizationId>
{
    private Organization(OrganizationId id)
        : base(id) { }

    /// <summary>What there is to know about it.</summary>
    public static RecordType<Organization, OrganizationId> Type { get; } =
        new("organization", id => new(id), OrganizationFields.All, primaryName: OrganizationFields.Name)
        {
            ObjectTypeCode = 1019,
            Table = "organizations",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("organization", Id.Value);

    /// <summary>What it is called.</summary>
    public string? Name { get; internal set; }

    /// <summary>Whether the former owner of a record that was assigned keeps access by a share with every right.</summary>
    public bool SharesWithFormerOwner { get; internal set; }

    /// <summary>Whether managers may work with the records of those who report to them.</summary>
    public bool IsHierarchical { get; internal set; }

    /// <summary>How many levels below a manager are seen by him, 1 to 100.</summary>
    public int HierarchyDepth { get; internal set; } = 3;

    /// <summary>Raised with each change of users, teams, roles and business units, so that everyone knows when what he remembers of them is old.</summary>
    public long AccessVersion { get; internal set; }

    /// <summary>The settings of a tenant.</summary>
    public static Organization Create(TenantId tenant) => new(OrganizationId.From(tenant.Value));

    internal void Touch() => AccessVersion++;
}
