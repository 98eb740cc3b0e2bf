namespace CustomerModel.Service;

/// <summary>What contracts of one kind begin with; every contract is made from one.</summary>
/// <remarks>A contract copies what its template says, so a change of the template leaves contracts alone. The abbreviation is unique within a tenant.</remarks>
public sealed class ContractTemplate : AggregateRoot<ContractTemplateId>
{
    private ContractTemplate(ContractTemplateId id)
        : base(id) { }

    /// <summary>What there is to know about contract templates.</summary>
    public static RecordType<ContractTemplate, ContractTemplateId> Type { get; } =
        new("contracttemplate", id => new(id), ContractTemplateFields.All, primaryName: ContractTemplateFields.Name)
        {
            ObjectTypeCode = 2011,
            Table = "contracttemplates",
            Ownership = OwnershipType.Organization,
            Keys =
            [
                [ContractTemplateFields.Abbreviation],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("contracttemplate", Id.Value);

    /// <summary>What the template is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Its short name.</summary>
    public string Abbreviation { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>What its contracts are used up by.</summary>
    public AllotmentType? AllotmentType { get; internal set; }

    /// <summary>How often its contracts are billed.</summary>
    public BillingFrequency? BillingFrequency { get; internal set; }

    /// <summary>How much service its contracts give.</summary>
    public ServiceLevel? ServiceLevel { get; internal set; }

    /// <summary>Whether discounts are percentages and not amounts.</summary>
    public bool UsesDiscountPercentage { get; internal set; }

    /// <summary>The hours of a week in which there is support; <see langword="null"/>: always.</summary>
    public SupportCalendar? Calendar { get; internal set; }

    /// <summary>The wording of its contracts.</summary>
    public string? Language { get; internal set; }

    /// <summary>A template that says nothing but its names.</summary>
    /// <exception cref="RefusedException">Name or abbreviation is empty, too long or unclean.</exception>
    public static ContractTemplate Create(ContractTemplateId id, string name, string abbreviation, ZonedDateTime now)
    {
        var template = new ContractTemplate(id);
        template.Begin(edit => edit.Set(ContractTemplateFields.Name, name).Set(ContractTemplateFields.Abbreviation, abbreviation));
        template.Raise(new ContractTemplateCreated(id, now.ToInstant()));
        return template;
    }
}
