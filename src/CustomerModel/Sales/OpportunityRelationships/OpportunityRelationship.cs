namespace CustomerModel.Sales;

/// <summary>The part an account or a contact has in an opportunity: it decides, it advises, it competes for us.</summary>
/// <remarks>
/// Dynamics: customer opportunity role. A customer has a role in an opportunity once. Rules that span records hold at commit: the role
/// is active and for such a customer towards opportunities when it is given (R4).
/// </remarks>
public sealed class OpportunityRelationship : AggregateRoot<OpportunityRelationshipId>
{
    private OpportunityRelationship(OpportunityRelationshipId id)
        : base(id) { }

    /// <summary>What there is to know about opportunity relationships.</summary>
    public static RecordType<OpportunityRelationship, OpportunityRelationshipId> Type { get; } =
        new("customeropportunityrole", id => new(id), OpportunityRelationshipFields.All)
        {
            ObjectTypeCode = 4503,
            Table = "opportunityrelationships",
            Keys =
            [
                [OpportunityRelationshipFields.Opportunity, OpportunityRelationshipFields.Customer, OpportunityRelationshipFields.Role],
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("customeropportunityrole", Id.Value);

    /// <summary>The opportunity.</summary>
    public OpportunityId Opportunity { get; internal set; }

    /// <summary>Who has a part in it.</summary>
    public CustomerId Customer { get; internal set; }

    /// <summary>The part.</summary>
    public RelationshipRoleId? Role { get; internal set; }

    /// <summary>More about it.</summary>
    public string? Description { get; internal set; }

    /// <summary>Gives a customer a part in an opportunity.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="opportunity">The opportunity.</param>
    /// <param name="customer">Who has a part in it.</param>
    /// <param name="role">The part, if it has a name.</param>
    /// <param name="now">When it is made.</param>
    public static OpportunityRelationship Create(
        OpportunityRelationshipId id,
        OpportunityId opportunity,
        CustomerId customer,
        RelationshipRoleId? role,
        ZonedDateTime now
    )
    {
        var part = new OpportunityRelationship(id)
        {
            Opportunity = opportunity,
            Customer = customer,
            Role = role,
        };
        part.Raise(new CustomerJoinedOpportunity(id, opportunity, customer, role, now.ToInstant()));
        return part;
    }
}
