namespace CustomerModel.Testing.Contracts;

/// <summary>What was agreed with a customer is kept, goes on under its number, and never twice on the same day.</summary>
internal static class ServiceContractContracts
{
    private static readonly LocalDate Last = A.Day.PlusDays(364);

    public static async Task A_contract_comes_back_with_hours_zone_and_lines(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, template) = (A.Account.Build(), Template());
        var hours = SupportCalendar.Of(8, 17, IsoDayOfWeek.Monday, IsoDayOfWeek.Friday);
        var contract = Draft(acme, template);
        contract.Edit(edit => edit.Set(ContractFields.Calendar, hours).Set(ContractFields.TimeZone, ZoneId.Parse("Australia/Lord_Howe")));
        contract.AddLine(ContractLine.Of("Ten cases", 100.50m, 10, edit => edit.Set(ContractLineFields.Discount, 0.25m)), A.Now);
        await host.Model.AddAsync(acme, template, contract).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(contract.Id).ConfigureAwait(false);
        Expect.Alike(host.Catalogue.Of<Contract>(), contract, found);
        Expect.Same(("CNR-01000", 100.25m), (found.ContractNumber, found.NetPrice), "number and price");
        var zoned = Criteria.Where(ContractFields.TimeZone, Operator.Equal, ZoneId.Parse("Australia/Lord_Howe"));
        Expect.Same(1, (await host.Model.ListAsync<Contract>(zoned).ConfigureAwait(false)).Count, "contracts of the zone");
        var same = Criteria.Where(ContractFields.Calendar, Operator.Equal, hours);
        Expect.Same(1, (await host.Model.ListAsync<Contract>(same).ConfigureAwait(false)).Count, "contracts with these hours");
    }

    public static async Task A_template_is_known_by_its_abbreviation_and_stays_while_it_is_used(StoreContractContext context)
    {
        var (host, contract) = await ActiveAsync(context).ConfigureAwait(false);

        await Expect.RefusedAsync("key.taken", () => host.Model.AddAsync(Template())).ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(contract.Template)).ConfigureAwait(false);
    }

    public static async Task A_renewal_has_the_same_number_and_other_days(StoreContractContext context)
    {
        var (host, contract) = await ActiveAsync(context).ConfigureAwait(false);
        var (next, again) = (
            await RenewAsync(host, contract.Id, null).ConfigureAwait(false),
            await RenewAsync(host, contract.Id, Last.PlusDays(30)).ConfigureAwait(false)
        );

        var stored = await host.Model.LoadAsync(next).ConfigureAwait(false);
        Expect.Same(
            (contract.ContractNumber, contract.Id),
            (stored.ContractNumber, stored.OriginatingContract!.Value),
            "what it continues"
        );
        await Expect
            .RefusedAsync(
                "contract.renewal-overlaps",
                () => host.Model.ChangeAsync(next, (draft, _) => draft.Set(ContractFields.ActiveOn, Last))
            )
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(next, (draft, now) => draft.Invoice(now)).ConfigureAwait(false);
        await Expect
            .RefusedAsync("contract.overlap", () => host.Model.ChangeAsync(again, (draft, now) => draft.Invoice(now)))
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(next, (invoiced, now) => invoiced.Cancel(now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(again, (draft, now) => draft.Invoice(now)).ConfigureAwait(false);
    }

    public static async Task A_number_belongs_to_one_contract_and_those_that_continue_it(StoreContractContext context)
    {
        var (host, contract) = await ActiveAsync(context).ConfigureAwait(false);
        var acme = A.Account.Build();
        var template = await host.Model.LoadAsync(contract.Template).ConfigureAwait(false);
        var (stranger, copy) = (Draft(acme, template), ContractId.New(A.Now.ToInstant()));
        stranger.AssignNumber(contract.ContractNumber!);

        await Expect.RefusedAsync("contract.number-taken", () => host.Model.AddAsync(acme, stranger)).ConfigureAwait(false);
        await host.Model.ChangeAsync(contract.Id, (one, now) => one.Copy(copy, now)).ConfigureAwait(false);

        Expect.Same("CNR-01001", (await host.Model.LoadAsync(copy).ConfigureAwait(false)).ContractNumber, "number of the copy");
    }

    public static async Task What_is_agreed_goes_to_addresses_of_those_it_is_agreed_with(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, payer, template) = (
            A.Account.WithAddress(A.AddressIn("Bern")).Build(),
            A.Contact.WithAddress(A.AddressIn("Graz")).Build(),
            Template()
        );
        var (bern, graz) = (acme.Addresses[0].AddressId!.Value, payer.Addresses[0].AddressId!.Value);
        var contract = Draft(acme, template);
        contract.AddLine(ContractLine.Of("Support", 100), A.Now);
        contract.Edit(edit =>
            edit.Set(ContractFields.BillingCustomer, payer.AsCustomer)
                .Set(ContractFields.BillToAddress, bern)
                .Set(ContractFields.ServiceAddress, graz)
        );
        await host.Model.AddAsync(acme, payer, template, contract).ConfigureAwait(false);
        Task InvoiceAsync(Field<Contract, CustomerAddressId> field, CustomerAddressId address) =>
            host.Model.ChangeAsync(
                contract.Id,
                (draft, now) =>
                {
                    draft.Set(field, address);
                    draft.Invoice(now);
                }
            );

        await Expect
            .RefusedAsync("contract.invalid-bill-to-address", () => InvoiceAsync(ContractFields.ServiceAddress, bern))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("contract.invalid-service-address", () => InvoiceAsync(ContractFields.BillToAddress, graz))
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(contract.Id, (draft, _) => draft.Set(ContractFields.BillToAddress, graz)).ConfigureAwait(false);
        await InvoiceAsync(ContractFields.ServiceAddress, bern).ConfigureAwait(false);
        var line = ContractLine.Of("Elsewhere", 1, more: edit => edit.Set(ContractLineFields.ServiceAddress, graz));
        await Expect
            .RefusedAsync(
                "contract.invalid-service-address",
                () => host.Model.ChangeAsync(contract.Id, (one, now) => one.AddLine(line, now))
            )
            .ConfigureAwait(false);
    }

    public static async Task A_line_is_for_a_product_in_a_unit_of_its_group(StoreContractContext context)
    {
        var (host, contract) = await ActiveAsync(context).ConfigureAwait(false);
        var (pieces, hours) = (A.UnitGroup(), A.UnitGroup());
        var chair = A.Product.CountedIn(pieces).Build();
        Task AddAsync(UnitGroup units)
        {
            var line = ContractLine.Of(
                "Chairs",
                10,
                more: edit => edit.Set(ContractLineFields.Product, chair.Id).Set(ContractLineFields.Unit, units.BaseUnit.Id)
            );
            return host.Model.ChangeAsync(contract.Id, (one, now) => one.AddLine(line, now));
        }

        await Expect.RefusedAsync("reference.not-found", () => AddAsync(pieces)).ConfigureAwait(false);
        await host.Model.AddAsync(pieces, hours, chair).ConfigureAwait(false);
        await Expect.RefusedAsync("line.unit-of-another-group", () => AddAsync(hours)).ConfigureAwait(false);
        await AddAsync(pieces).ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(chair.Id)).ConfigureAwait(false);
    }

    public static async Task What_was_agreed_is_deleted_with_its_customer_alone_and_never_while_somebody_pays(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, payer, template) = (A.Account.Named("Acme").Build(), A.Account.Named("Payer").Build(), Template());
        var self = A.Account.Named("Self").Build();
        var (draft, agreed, own) = (Draft(acme, template), Draft(acme, template), Draft(self, template));
        agreed.AddLine(ContractLine.Of("Support", 100), A.Now);
        agreed.Set(ContractFields.BillingCustomer, payer.AsCustomer);
        agreed.Invoice(A.Now);
        own.AddLine(ContractLine.Of("Support", 100), A.Now);
        own.Invoice(A.Now);
        await host.Model.AddAsync(acme, payer, self, template, draft, agreed, own).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);
        async Task DeleteAsync(Account account) =>
            await cascade.ApplyAsync(await cascade.PlanAsync(account.Ref).ConfigureAwait(false)).ConfigureAwait(false);

        await Expect.RefusedAsync("contract.not-deleted", () => host.Model.DeleteAsync(agreed.Id)).ConfigureAwait(false);
        await Expect.RefusedAsync("cascade.restricted", () => DeleteAsync(payer)).ConfigureAwait(false);
        await Expect.RefusedAsync("contract.not-deleted", () => DeleteAsync(self)).ConfigureAwait(false);
        await DeleteAsync(acme).ConfigureAwait(false);
        var left = await host.Model.AllAsync<Contract>().ConfigureAwait(false);
        Expect.Sequence([own.Id], left.Select(contract => contract.Id), "contracts left");
    }

    internal static ContractTemplate Template() =>
        ContractTemplate.Create(ContractTemplateId.New(A.Now.ToInstant()), "Support", "SUP", A.Now);

    internal static Contract Draft(Account account, ContractTemplate template) =>
        Contract.Create(ContractId.New(A.Now.ToInstant()), "Support", template, account.Id, Currency.Eur, A.Day, Last, A.Now);

    private static async Task<(ContractHost Host, Contract Contract)> ActiveAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, template) = (A.Account.Build(), Template());
        var contract = Draft(acme, template);
        contract.AddLine(ContractLine.Of("Support", 100), A.Now);
        contract.Invoice(A.Now);
        await host.Model.AddAsync(acme, template, contract).ConfigureAwait(false);
        return (host, contract);
    }

    private static async Task<ContractId> RenewAsync(ContractHost host, ContractId contract, LocalDate? activeOn)
    {
        var renewal = ContractId.New(A.Now.ToInstant());
        await host.Model.ChangeAsync(contract, (one, now) => one.Renew(renewal, now, new() { ActiveOn = activeOn })).ConfigureAwait(false);
        return renewal;
    }
}
