using CustomerModel.Customers;

namespace CustomerModel.Architecture.Tests.Snippets;

internal static class Relating
{
    public static Task SupplierAsync(ICustomerModel crm, AccountId mill, AccountId bakery) =>
        crm.RunAsync(work =>
        {
            var supplier = RelationshipRole.Create(
                work.NewId<RelationshipRoleId>(),
                "Supplier",
                work.Now,
                (RelationshipParty.Account, RelationshipParty.Account)
            );
            work.Add(supplier);
            work.Add(
                CustomerRelationship.Create(
                    work.NewId<CustomerRelationshipId>(),
                    work.NewId<CustomerRelationshipId>(),
                    mill,
                    new(supplier.Id, "flour, every Monday"),
                    bakery,
                    new(),
                    work.Now
                )
            );
            return Task.CompletedTask;
        });

    public static Task SponsorAsync(ICustomerModel crm, ContactId anna, OpportunityId deal) =>
        crm.RunAsync(work =>
        {
            var sponsor = ConnectionRole.Create(
                work.NewId<ConnectionRoleId>(),
                "Sponsor",
                ConnectionRoleCategory.Stakeholder,
                work.Now,
                "contact"
            );
            work.Add(sponsor);
            work.Add(
                Connection.Create(
                    work.NewId<ConnectionId>(),
                    work.NewId<ConnectionId>(),
                    new("opportunity", deal.Value),
                    new("contact", anna.Value),
                    new() { Role2 = sponsor, Start = work.Now.Date },
                    work.Now
                )
            );
            return Task.CompletedTask;
        });

    public static Task ChangeJobAsync(ICustomerModel crm, ContactId id, AccountId employer, LocalDate lastDay) =>
        crm.RunAsync(async work =>
        {
            var anna = await work.GetAsync(id);
            anna.ChangeJob(work.NewId<AffiliationId>(), new(employer) { Title = "Head of Purchasing" }, null, lastDay, work.Now);
        });

    public static Task<List<Affiliation>> FormerlyAsync(ICustomerModel crm, EmailAddress address) =>
        crm.ReadAsync(read =>
        {
            var former = Criteria.Where(AffiliationFields.EmailAddress, Operator.Equal, address);
            return read.ListAsync(former.ToSpecification<Affiliation>());
        });
}
