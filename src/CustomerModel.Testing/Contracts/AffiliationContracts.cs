namespace CustomerModel.Testing.Contracts;

/// <summary>A contact has one account, and any number of affiliations beside it.</summary>
internal static class AffiliationContracts
{
    public static async Task A_change_of_job_keeps_what_was(StoreContractContext context)
    {
        var (host, anna, acme, other) = await FilledAsync(context).ConfigureAwait(false);
        var former = AffiliationId.New(A.Now.ToInstant());

        await host
            .Model.ChangeAsync(
                anna,
                (contact, now) =>
                    contact.ChangeJob(
                        former,
                        new(other) { Title = "Head of Purchasing", EmailAddress = Mail("anna@other.example") },
                        null,
                        A.Day,
                        now
                    )
            )
            .ConfigureAwait(false);

        var contact = await host.Model.LoadAsync(anna).ConfigureAwait(false);
        Expect.Same((CustomerId)other, contact.Parent!.Value, "employer");
        Expect.Same("anna@other.example", contact.EmailAddress1!.Value, "e-mail address");
        var kept = await host
            .Model.ListAsync<Affiliation>(Criteria.Where(AffiliationFields.EmailAddress, Operator.Equal, Mail("anna@acme.example")))
            .ConfigureAwait(false);
        Expect.Sequence(
            [(anna, acme, "Buyer", A.Day)],
            kept.Select(one => (one.Contact, one.Account, one.JobTitle!, one.End!.Value)),
            "kept"
        );
    }

    public static async Task Former_jobs_do_not_overlap(StoreContractContext context)
    {
        var (host, anna, acme, other) = await FilledAsync(context).ConfigureAwait(false);
        await LeaveAsync(host, anna, other, null, A.Day).ConfigureAwait(false);

        await Expect
            .RefusedAsync("affiliation.primary-overlap", () => LeaveAsync(host, anna, acme, A.Day, A.Day.PlusDays(5)))
            .ConfigureAwait(false);
        await LeaveAsync(host, anna, acme, A.Day.PlusDays(1), A.Day.PlusDays(5)).ConfigureAwait(false);

        Expect.Same(2, (await host.Model.AllAsync<Affiliation>().ConfigureAwait(false)).Count, "former jobs");
    }

    public static async Task A_contact_is_affiliated_with_an_account_once_at_a_time(StoreContractContext context)
    {
        var (host, anna, _, other) = await FilledAsync(context).ConfigureAwait(false);
        var first = Affiliate(anna, other, null);
        await host.Model.AddAsync(first).ConfigureAwait(false);

        await Expect.RefusedAsync("affiliation.overlap", () => host.Model.AddAsync(Affiliate(anna, other, A.Day))).ConfigureAwait(false);
        await host.Model.ChangeAsync(first.Id, (one, now) => one.Finish(A.Day.PlusDays(-1), now)).ConfigureAwait(false);
        await host.Model.AddAsync(Affiliate(anna, other, A.Day)).ConfigureAwait(false);

        var roles = (await host.Model.LoadAsync(first.Id).ConfigureAwait(false)).Roles.Select(held => held.Role);
        Expect.Sequence([AffiliationRole.DecisionMaker, AffiliationRole.Billing], roles, "roles");
    }

    private static Affiliation Affiliate(ContactId contact, AccountId account, LocalDate? start) =>
        Affiliation.Create(
            AffiliationId.New(A.Now.ToInstant()),
            contact,
            account,
            start,
            A.Now,
            AffiliationRole.DecisionMaker,
            AffiliationRole.Billing
        );

    private static Task LeaveAsync(ContractHost host, ContactId anna, AccountId to, LocalDate? first, LocalDate last) =>
        host.Model.ChangeAsync(anna, (contact, now) => contact.ChangeJob(AffiliationId.New(now.ToInstant()), new(to), first, last, now));

    private static EmailAddress Mail(string text) =>
        EmailAddress.TryParse(text, out var address) ? address : throw new InvalidOperationException(text);

    private static async Task<(ContractHost Host, ContactId Anna, AccountId Acme, AccountId Other)> FilledAsync(
        StoreContractContext context
    )
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Named("Acme").Build(), A.Account.Named("Other").Build());
        var anna = A.Contact.With(ContactFields.JobTitle, "Buyer").With(ContactFields.EmailAddress1, Mail("anna@acme.example")).Build();
        anna.Join(acme.Id, A.Now);
        await host.Model.AddAsync(acme, other, anna).ConfigureAwait(false);
        return (host, anna.Id, acme.Id, other.Id);
    }
}
