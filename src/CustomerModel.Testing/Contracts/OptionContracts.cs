namespace CustomerModel.Testing.Contracts;

/// <summary>Choices are open lists: what the host registers is written, what is stored stays readable.</summary>
internal static class OptionContracts
{
    private static readonly AccountRelationshipType Distributor = AccountRelationshipType.From(100);

    public static async Task A_choice_nobody_registered_is_not_written(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);

        var refusal = await Expect
            .RefusedAsync("field.option-unknown", () => host.Model.AddAsync(Of(Distributor)))
            .ConfigureAwait(false);

        Expect.Sequence(["customertypecode"], refusal.Error.Fields, "fields of the error");
    }

    public static async Task A_choice_the_host_registered_is_written_and_asked_for(StoreContractContext context)
    {
        var host = await RegisteredAsync(context).ConfigureAwait(false);
        await host.Model.AddAsync(Of(Distributor), Of(AccountRelationshipType.Customer)).ConfigureAwait(false);
        var query = Steps.Asking<Account>(q => q.Where(account => account.RelationshipType == Distributor));

        var found = await host.Model.ListAsync(query).ConfigureAwait(false);

        Expect.Same(Distributor, found.Single().RelationshipType, "relationship type");
    }

    public static async Task A_choice_no_longer_registered_stays_readable(StoreContractContext context)
    {
        var host = await RegisteredAsync(context).ConfigureAwait(false);
        var acme = Of(Distributor);
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        var later = host.Knowing(new CatalogueBuilder().Build());

        await later.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Sic, "1")).ConfigureAwait(false);

        Expect.Same(Distributor, (await later.LoadAsync(acme.Id).ConfigureAwait(false)).RelationshipType, "relationship type");
        await Expect.RefusedAsync("field.option-unknown", () => later.AddAsync(Of(Distributor))).ConfigureAwait(false);
    }

    public static async Task A_choice_within_an_address_is_checked_too(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var address = CustomerAddress.Of(edit => edit.Set(AddressFields.City, "Bern").Set(AddressFields.FreightTerms, FreightTerms.From(77)));

        await Expect
            .RefusedAsync("field.option-unknown", () => host.Model.AddAsync(A.Account.WithAddress(address).Build()))
            .ConfigureAwait(false);
    }

    private static Task<ContractHost> RegisteredAsync(StoreContractContext context) =>
        context.HostAsync(c => c.Options<AccountRelationshipType>((Distributor.Code, "Distributor")));

    private static Account Of(AccountRelationshipType type) => A.Account.With(AccountFields.RelationshipType, type).Build();
}
