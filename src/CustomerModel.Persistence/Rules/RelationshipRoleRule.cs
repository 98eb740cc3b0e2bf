using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>R4: a relationship role is active, and for such a party towards such another, when it is given.</summary>
internal sealed class RelationshipRoleRule : ICommitRule
{
    public string Code => "role.not-for-pair";

    public IReadOnlyList<string> Fields =>
        [
            CustomerRelationshipFields.CustomerRole.Name,
            CustomerRelationshipFields.PartnerRole.Name,
            OpportunityRelationshipFields.Role.Name,
        ];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        Given[] given =
        [
            .. changes.OfType<RecordChange<CustomerRelationship>>().SelectMany(Of),
            .. changes.OfType<RecordChange<OpportunityRelationship>>().SelectMany(Of),
        ];
        var roles = await read.FindManyAsync<RelationshipRole>([.. given.Select(one => one.Role.Value).Distinct()], stop)
            .ConfigureAwait(false);
        return
        [
            .. from one in given
            let role = roles.GetValueOrDefault(one.Role.Value)
            where role is not null
            let error = role.State == PartyRoleState.Inactive
                ? PartyRoleErrors.Inactive with
                {
                    Fields = [one.Field.Name],
                    Value = one.Role,
                }
            : role.Allows(one.From, one.To) ? null
            : PartyRoleErrors.NotForPair(one.Field, one.Role)
            where error is not null
            select error with
            {
                Record = one.Record,
            },
        ];
    }

    private static IEnumerable<Given> Of(RecordChange<CustomerRelationship> change)
    {
        if (change.After is not { } after)
        {
            yield break;
        }

        var (customer, partner) = (PartyOf(after.Customer), PartyOf(after.Partner));
        var isMoved = change.Touches(CustomerRelationshipFields.Customer) || change.Touches(CustomerRelationshipFields.Partner);
        if (after.CustomerRole is { } own && (isMoved || change.Touches(CustomerRelationshipFields.CustomerRole)))
        {
            yield return new(change.Ref, CustomerRelationshipFields.CustomerRole, own, customer, partner);
        }

        if (after.PartnerRole is { } other && (isMoved || change.Touches(CustomerRelationshipFields.PartnerRole)))
        {
            yield return new(change.Ref, CustomerRelationshipFields.PartnerRole, other, partner, customer);
        }
    }

    private static IEnumerable<Given> Of(RecordChange<OpportunityRelationship> change) =>
        change.After is { Role: { } role } after
        && (change.Touches(OpportunityRelationshipFields.Role) || change.Touches(OpportunityRelationshipFields.Customer))
            ? [new(change.Ref, OpportunityRelationshipFields.Role, role, PartyOf(after.Customer), RelationshipParty.Opportunity)]
            : [];

    private static RelationshipParty PartyOf(CustomerId customer) =>
        customer.Kind == CustomerKind.Account ? RelationshipParty.Account : RelationshipParty.Contact;

    private sealed record Given(RecordRef Record, Field Field, RelationshipRoleId Role, RelationshipParty From, RelationshipParty To);
}
