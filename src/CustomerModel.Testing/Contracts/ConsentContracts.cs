using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>What a customer said about being reached is kept for good, and its do-not flags tell the same.</summary>
internal static class ConsentContracts
{
    private static readonly ConsentStatement Email = new(ConsentChannel.Email, ConsentPurpose.Any, ConsentSource.Conversation);

    public static async Task A_withdrawal_shows_in_the_flag_and_says_why(StoreContractContext context)
    {
        var (host, anna) = await FilledAsync(context).ConfigureAwait(false);

        await host
            .Model.ChangeAsync(anna, (contact, now) => contact.Withdraw(Email with { Evidence = "call of 2 March" }, now))
            .ConfigureAwait(false);

        Expect.Same(true, (await host.Model.LoadAsync(anna).ConfigureAwait(false)).DoNotEmail, "flag");
        var ledger = await LedgerAsync(host, anna).ConfigureAwait(false);
        var decision = ledger.MayContact(ConsentChannel.BulkEmail, ConsentPurpose.Marketing, A.Now.ToInstant());
        Expect.Same(ConsentReason.ChannelWithdrawn, decision.Reason, "reason");
        Expect.Same("call of 2 March", decision.Entry!.Evidence, "evidence");
    }

    public static async Task An_edited_flag_is_recorded(StoreContractContext context)
    {
        var (host, anna) = await FilledAsync(context).ConfigureAwait(false);

        await host.Model.ChangeAsync(anna, (contact, _) => contact.Set(ContactFields.DoNotPhone, true)).ConfigureAwait(false);
        await host.Model.ChangeAsync(anna, (contact, _) => contact.Set(ContactFields.DoNotPhone, false)).ConfigureAwait(false);
        var born = A.Contact.With(ContactFields.DoNotFax, true).Build();
        await host.Model.AddAsync(born).ConfigureAwait(false);

        var all = await host.Model.AllAsync<ConsentEntry>().ConfigureAwait(false);
        Expect.Sequence(
            [ConsentKind.Granted, ConsentKind.Withdrawn],
            all.Where(entry => entry.Customer == anna).Select(entry => entry.Kind).Order(),
            "recorded of the edits"
        );
        Expect.Sequence(
            [(ConsentChannel.Fax, ConsentSource.Profile)],
            all.Where(entry => entry.Customer == born.Id).Select(entry => (entry.Channel, entry.Source!.Value)),
            "recorded of the new contact"
        );
    }

    public static async Task What_was_said_earlier_does_not_undo_what_was_said_later(StoreContractContext context)
    {
        var (host, anna) = await FilledAsync(context).ConfigureAwait(false);
        await host.Model.ChangeAsync(anna, (contact, now) => contact.Withdraw(Email, now)).ConfigureAwait(false);

        var paper = Email with { Source = ConsentSource.Paper, EffectiveOn = A.Now.ToInstant() - Duration.FromDays(30) };
        await host.Model.ChangeAsync(anna, (contact, now) => contact.Grant(paper, now)).ConfigureAwait(false);

        Expect.Same(true, (await host.Model.LoadAsync(anna).ConfigureAwait(false)).DoNotEmail, "flag");
        var ledger = await LedgerAsync(host, anna).ConfigureAwait(false);
        var before = A.Now.ToInstant() - Duration.FromDays(10);
        Expect.Same(ConsentReason.Granted, ledger.MayContact(ConsentChannel.Email, ConsentPurpose.Any, before).Reason, "ten days before");
    }

    public static async Task The_ledger_only_grows(StoreContractContext context)
    {
        var (host, anna) = await FilledAsync(context).ConfigureAwait(false);
        await host.Model.ChangeAsync(anna, (contact, now) => contact.Withdraw(Email, now)).ConfigureAwait(false);
        var entry = (await host.Model.AllAsync<ConsentEntry>().ConfigureAwait(false)).Single();

        await Expect.RefusedAsync("consent.append-only", () => host.Model.DeleteAsync(entry.Id)).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "consent.append-only",
                () => host.Model.ChangeAsync(entry.Id, (one, _) => ConsentEntryFields.Kind.Restore(one, ConsentKind.Granted))
            )
            .ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(anna)).ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
            {
                work.Remove(await work.GetAsync(entry.Id).ConfigureAwait(false));
                work.Remove(await work.GetAsync(anna).ConfigureAwait(false));
            })
            .ConfigureAwait(false);
    }

    public static async Task Of_two_who_record_at_once_the_second_looks_again(StoreContractContext context)
    {
        var (host, anna) = await FilledAsync(context).ConfigureAwait(false);
        var first = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using var closesFirst = first.ConfigureAwait(false);
        var second = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using var closesSecond = second.ConfigureAwait(false);
        (await first.GetAsync(anna).ConfigureAwait(false)).Withdraw(Email, first.Now);
        (await second.GetAsync(anna).ConfigureAwait(false)).Grant(Email, second.Now);

        await first.CommitAsync().ConfigureAwait(false);

        await Expect.ConflictAsync(() => second.CommitAsync()).ConfigureAwait(false);
    }

    public static async Task What_a_merge_wrote_is_not_removed_by_hand(StoreContractContext context)
    {
        var (host, anna) = await FilledAsync(context).ConfigureAwait(false);
        var written = Email with { Source = ConsentSource.Merge, Evidence = "merge" };
        await host.Model.ChangeAsync(anna, (contact, now) => contact.Withdraw(written, now)).ConfigureAwait(false);
        var entry = (await host.Model.AllAsync<ConsentEntry>().ConfigureAwait(false)).Single();

        await Expect.RefusedAsync("consent.append-only", () => host.Model.DeleteAsync(entry.Id)).ConfigureAwait(false);
    }

    public static Task Flags_and_ledger_tell_the_same_whatever_is_said(StoreContractContext context) =>
        context.ForAllAsync(
            Gen.Choose(0, 6).Zip(Gen.Choose(0, 5)).Zip(Gen.Choose(0, 3)).ArrayOf().ToArbitrary(),
            cases: 10,
            async steps =>
            {
                var (host, anna) = await FilledAsync(context).ConfigureAwait(false);
                foreach (var ((channel, act), ago) in steps)
                {
                    host.Clock.Advance(Duration.FromMinutes(1));
                    await host.Model.ChangeAsync(anna, (contact, now) => Say(contact, channel, act, ago, now)).ConfigureAwait(false);
                }

                var contact = await host.Model.LoadAsync(anna).ConfigureAwait(false);
                var ledger = await LedgerAsync(host, anna).ConfigureAwait(false);
                foreach (var (channel, field) in ConsentChannel.Flags)
                {
                    var flag = (bool)host.Catalogue.Of<Contact>().Find(field)!.Read(contact)!;
                    Expect.Same(ledger.IsBarred(channel, host.Clock.GetCurrentInstant()), flag, field);
                }
            }
        );

    private static void Say(Contact contact, int channel, int act, int ago, ZonedDateTime now)
    {
        var purpose = act % 2 == 0 ? ConsentPurpose.Any : ConsentPurpose.Marketing;
        var said = new ConsentStatement(ConsentChannel.Flags[channel].Channel, purpose, ConsentSource.WebForm)
        {
            EffectiveOn = ago == 0 ? null : now.ToInstant() - Duration.FromSeconds(ago * 70),
        };
        switch (act)
        {
            case 0 or 1:
                contact.Grant(said, now);
                break;
            case 2 or 3:
                contact.Withdraw(said, now);
                break;
            default:
                contact.Set(ContactFields.DoNotFax, !contact.DoNotFax);
                break;
        }
    }

    private static Task<ConsentLedger> LedgerAsync(ContractHost host, CustomerId customer) =>
        host.Model.ReadAsync(read => read.ConsentsAsync(customer));

    private static async Task<(ContractHost Host, ContactId Anna)> FilledAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var anna = A.Contact.Build();
        await host.Model.AddAsync(anna).ConfigureAwait(false);
        return (host, anna.Id);
    }
}
