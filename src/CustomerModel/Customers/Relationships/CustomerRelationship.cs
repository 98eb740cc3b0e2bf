namespace CustomerModel.Customers;

/// <summary>How one customer stands to another, seen from the first: an account that supplies another, a contact married to another.</summary>
/// <remarks>
/// Two records tell of one relationship, one from each side, and are made, restated and removed together (R1). Rules that span
/// records hold at commit: the two mirror each other, roles are active and for such a pair when they are given (R4), and
/// two parties have the same pair of roles once (R2).
/// </remarks>
public sealed class CustomerRelationship : AggregateRoot<CustomerRelationshipId>, ITwin
{
    private CustomerRelationship(CustomerRelationshipId id)
        : base(id) { }

    /// <summary>What there is to know about customer relationships.</summary>
    public static RecordType<CustomerRelationship, CustomerRelationshipId> Type { get; } =
        new("customerrelationship", id => new(id), CustomerRelationshipFields.All)
        {
            ObjectTypeCode = 4502,
            Table = "customerrelationships",
            Keys =
            [
                [CustomerRelationshipFields.Key],
            ],
            Twin = CustomerRelationshipFields.Converse,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("customerrelationship", Id.Value);

    /// <summary>Whose relationship it is.</summary>
    public CustomerId Customer { get; internal set; }

    /// <summary>What the customer is to the partner.</summary>
    public RelationshipRoleId? CustomerRole { get; internal set; }

    /// <summary>More of what the customer is to the partner.</summary>
    public string? CustomerRoleDescription { get; internal set; }

    /// <summary>To whom.</summary>
    public CustomerId Partner { get; internal set; }

    /// <summary>What the partner is to the customer.</summary>
    public RelationshipRoleId? PartnerRole { get; internal set; }

    /// <summary>More of what the partner is to the customer.</summary>
    public string? PartnerRoleDescription { get; internal set; }

    /// <summary>The same relationship seen from the partner; a stored one always has it.</summary>
    public CustomerRelationshipId? Converse { get; internal set; }

    /// <summary>Parties and roles as one text, unique within the tenant.</summary>
    public string Key { get; internal set; } = "";

    /// <summary>Relates two customers; the relationship as the partner sees it is among <see cref="Record.Made"/> and commits with this one.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="converse">The identity of the same relationship seen from the partner.</param>
    /// <param name="customer">Whose relationship it is.</param>
    /// <param name="customerSide">What the customer is to the partner.</param>
    /// <param name="partner">To whom.</param>
    /// <param name="partnerSide">What the partner is to the customer.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">Both are the same party, or a description is too long or unclean.</exception>
    public static CustomerRelationship Create(
        CustomerRelationshipId id,
        CustomerRelationshipId converse,
        CustomerId customer,
        RelationshipSide customerSide,
        CustomerId partner,
        RelationshipSide partnerSide,
        ZonedDateTime now
    )
    {
        var (own, other) = (new CustomerRelationship(id), new CustomerRelationship(converse));
        own.Demand(
            customer == partner ? [RelationshipErrors.WithItself(customer)]
            : id == converse ? throw new ArgumentException("A relationship is not its own converse.", nameof(converse))
            : own.WhyNotRestate(customerSide, partnerSide)
        );
        (own.Customer, own.Partner, own.Converse) = (customer, partner, converse);
        (other.Customer, other.Partner, other.Converse) = (partner, customer, id);
        own.Put(customerSide, partnerSide);
        other.Put(partnerSide, customerSide);
        own.Raise(new CustomersRelated(id, customer, customerSide.Role, partner, partnerSide.Role, now.ToInstant()));
        own.Bring(other);
        return own;
    }

    /// <summary>Every reason against other roles and descriptions; empty if there is none.</summary>
    public IReadOnlyList<DomainError> WhyNotRestate(
        CustomerRelationship converse,
        RelationshipSide customerSide,
        RelationshipSide partnerSide,
        ZonedDateTime now
    ) => Mirrors(converse) ? WhyNotRestate(customerSide, partnerSide) : [RelationshipErrors.NotTheConverse(Converse)];

    /// <summary>Says anew what the parties are to each other, on both records.</summary>
    /// <param name="converse">The record that tells of the same relationship from the other side.</param>
    /// <param name="customerSide">What the customer is to the partner.</param>
    /// <param name="partnerSide">What the partner is to the customer.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotRestate(CustomerRelationship, RelationshipSide, RelationshipSide, ZonedDateTime)"/>.</exception>
    public void Restate(CustomerRelationship converse, RelationshipSide customerSide, RelationshipSide partnerSide, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(converse);
        Demand(WhyNotRestate(converse, customerSide, partnerSide, now));
        Put(customerSide, partnerSide);
        converse.Put(partnerSide, customerSide);
        Raise(new RelationshipRestated(Id, customerSide.Role, partnerSide.Role, now.ToInstant()));
    }

    /// <summary>Whether the other record tells of the same relationship from the other side, word for word.</summary>
    public bool Mirrors(CustomerRelationship other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (Id, Customer, CustomerRole, CustomerRoleDescription)
                == (other.Converse, other.Partner, other.PartnerRole, other.PartnerRoleDescription)
            && (Converse, Partner, PartnerRole, PartnerRoleDescription)
                == (other.Id, other.Customer, other.CustomerRole, other.CustomerRoleDescription);
    }

    DomainError ITwin.TwinDiffers => RelationshipErrors.NotTheConverse(Converse);

    bool ITwin.IsTwinOf(Record other) => other is CustomerRelationship relationship && Mirrors(relationship);

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() => Customer == Partner ? [RelationshipErrors.WithItself(Customer)] : [];

    /// <inheritdoc/>
    protected override void OnRepointed(Field field) => NameBoth();

    private void NameBoth() => Key = $"{Side(Customer, CustomerRole)} {Side(Partner, PartnerRole)}";

    private static string Side(CustomerId party, RelationshipRoleId? role) => $"{(int)party.Kind}:{party.Value:N}:{role?.Value:N}";

    private DomainError[] WhyNotRestate(RelationshipSide customerSide, RelationshipSide partnerSide) =>
        [
            .. new[]
            {
                CustomerRelationshipFields.CustomerRoleDescription.WhyNot(PlainText.Normalize(customerSide.Description)),
                CustomerRelationshipFields.PartnerRoleDescription.WhyNot(PlainText.Normalize(partnerSide.Description)),
            }.OfType<DomainError>(),
        ];

    private void Put(RelationshipSide own, RelationshipSide other)
    {
        (CustomerRole, CustomerRoleDescription) = (own.Role, PlainText.Normalize(own.Description));
        (PartnerRole, PartnerRoleDescription) = (other.Role, PlainText.Normalize(other.Description));
        NameBoth();
    }
}
