using CustomerModel.Effective;
using CustomerModel.Storage;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>A record is told as it was on a day and as far as it was known at a moment, whatever has been changed, stated or deleted since.</summary>
internal static class EffectiveContracts
{
    public static async Task A_parent_is_told_as_it_was_and_as_it_was_known(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other, branch) = (A.Account.Named("Acme").Build(), A.Account.Named("Other").Build(), A.Account.Named("Branch").Build());
        branch.SetParent(acme.Id, A.Now);
        await host.Model.AddAsync(acme, other, branch).ConfigureAwait(false);
        var first = host.Clock.GetCurrentInstant();
        host.Clock.Advance(Duration.FromDays(10));
        await host
            .Model.RunAsync(async work =>
            {
                // The branch went over a week ago; that is learned today.
                var record = await work.GetAsync(branch.Id).ConfigureAwait(false);
                record.SetParent(other.Id, work.Now);
                work.State(record, AccountFields.Parent, other.Id, A.Day.PlusDays(3));
            })
            .ConfigureAwait(false);

        await host
            .Model.ReadAsync(async read =>
            {
                Expect.Same(acme.Id, await ParentAsync(read, 2, null).ConfigureAwait(false), "before it went over");
                Expect.Same(other.Id, await ParentAsync(read, 3, null).ConfigureAwait(false), "the day it went over");
                Expect.Same(acme.Id, await ParentAsync(read, 3, first).ConfigureAwait(false), "the same day, as it was known then");
                Expect.Same(null, await read.AsOfAsync(branch.Id, A.Day.PlusDays(-1)).ConfigureAwait(false), "before it was made");
                Expect.Same(
                    null,
                    await read.AsOfAsync(branch.Id, A.Day, first - Duration.Epsilon).ConfigureAwait(false),
                    "before it was known"
                );
                var timeline = await read.TimelineAsync(branch.Id, AccountFields.Parent).ConfigureAwait(false);
                Expect.Sequence(
                    [(A.Day, A.Day.PlusDays(2), acme.Id), (A.Day.PlusDays(3), null, other.Id)],
                    timeline
                        .Periods(read.Now.ToInstant())
                        .Select(period => (period.Start!.Value, period.End, AccountId.From(Guid.Parse(period.Said.Value!)))),
                    "periods"
                );
                return true;
            })
            .ConfigureAwait(false);

        async Task<AccountId?> ParentAsync(IReadScope read, int day, Instant? knownAt) =>
            (await read.AsOfAsync(branch.Id, A.Day.PlusDays(day), knownAt).ConfigureAwait(false))!.Record.Parent;
    }

    public static async Task Owners_and_addresses_and_what_is_gone_are_told(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        OwnerId one = UserId.New(A.Now.ToInstant());
        OwnerId other = UserId.New(A.Now.ToInstant());
        var anna = A.Contact.Build();
        RecordStorage.Originate(anna, one);
        var number = anna.AddAddress(A.AddressIn("Bern"), A.Now);
        await host.Model.AddAsync(anna).ConfigureAwait(false);
        host.Clock.Advance(Duration.FromDays(5));
        await host
            .Model.ChangeAsync(
                anna.Id,
                (contact, now) =>
                {
                    contact.Assign(other, now);
                    contact.ReplaceAddress(number, A.AddressIn("Chur"), now);
                }
            )
            .ConfigureAwait(false);
        host.Clock.Advance(Duration.FromDays(5));
        await host.Model.DeleteAsync(anna.Id).ConfigureAwait(false);

        await host
            .Model.ReadAsync(async read =>
            {
                var (before, after) = (
                    await read.AsOfAsync(anna.Id, A.Day.PlusDays(4)).ConfigureAwait(false),
                    await read.AsOfAsync(anna.Id, A.Day.PlusDays(5)).ConfigureAwait(false)
                );
                Expect.Same((one, "Bern"), (before!.Record.Owner!.Value, before.Record.Addresses[0].City!), "in the first days");
                Expect.Same((other, "Chur"), (after!.Record.Owner!.Value, after.Record.Addresses[0].City!), "then");
                Expect.Same(true, before.IsComplete, "whether nothing is missing");
                Expect.Same(null, await read.AsOfAsync(anna.Id, A.Day.PlusDays(10)).ConfigureAwait(false), "when it is gone");
                return true;
            })
            .ConfigureAwait(false);
    }

    public static async Task An_affiliation_and_a_consent_are_told_as_they_were_known(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        var seat = Affiliation.Create(AffiliationId.New(A.Now.ToInstant()), anna.Id, acme.Id, A.Day.PlusDays(-100), A.Now);
        await host.Model.AddAsync(acme, anna, seat).ConfigureAwait(false);
        var first = host.Clock.GetCurrentInstant();
        host.Clock.Advance(Duration.FromDays(10));
        await host
            .Model.RunAsync(async work =>
            {
                (await work.GetAsync(seat.Id).ConfigureAwait(false)).Finish(A.Day.PlusDays(-10), work.Now);
                var contact = await work.GetAsync(anna.Id).ConfigureAwait(false);
                var said = new ConsentStatement(ConsentChannel.Phone, ConsentPurpose.Any, ConsentSource.Conversation)
                {
                    EffectiveOn = A.Now.ToInstant() - Duration.FromDays(20),
                };
                contact.Withdraw(said, work.Now);
            })
            .ConfigureAwait(false);

        await host
            .Model.ReadAsync(async read =>
            {
                var known = await read.AffiliationsAsOfAsync(anna.Id, A.Day, first).ConfigureAwait(false);
                Expect.Same(1, known.Count, "affiliations of the day, as known then");
                Expect.Same(0, (await read.AffiliationsAsOfAsync(anna.Id, A.Day).ConfigureAwait(false)).Count, "as known now");
                var ledger = await read.ConsentsAsync(anna.Id).ConfigureAwait(false);
                Expect.Same(
                    false,
                    ledger.MayContact(ConsentChannel.Phone, ConsentPurpose.Any, first).IsAllowed,
                    "consent of the day, as known now"
                );
                Expect.Same(
                    true,
                    ledger.AsKnownAt(first).MayContact(ConsentChannel.Phone, ConsentPurpose.Any, first).IsAllowed,
                    "consent of the day, as known then"
                );
                return true;
            })
            .ConfigureAwait(false);
    }

    public static async Task What_cannot_have_been_is_refused(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);

        Task StateAsync(EffectivePlace place, string? value, LocalDate? start, LocalDate? end) =>
            host.Model.RunAsync(work =>
            {
                work.Add(EffectiveValue.Create(work.NewId<EffectiveValueId>(), acme.Ref, place, value, start, end, work.Now));
                return Task.CompletedTask;
            });

        var (yesterday, tomorrow) = (A.Day.PlusDays(-1), A.Day.PlusDays(1));
        await Expect
            .RefusedAsync("effective.ends-before-it-begins", () => StateAsync(new("name"), "x", A.Day, yesterday))
            .ConfigureAwait(false);
        await Expect.RefusedAsync("effective.in-the-future", () => StateAsync(new("name"), "x", tomorrow, null)).ConfigureAwait(false);
        await Expect.RefusedAsync("effective.in-the-future", () => StateAsync(new("name"), "x", null, tomorrow)).ConfigureAwait(false);
        await Expect.RefusedAsync("effective.no-such-field", () => StateAsync(new("nothing"), "x", null, yesterday)).ConfigureAwait(false);
        await Expect
            .RefusedAsync("effective.no-such-field", () => StateAsync(new("modifiedon"), "x", null, yesterday))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("effective.no-such-value", () => StateAsync(new("parentaccountid"), "x", null, yesterday))
            .ConfigureAwait(false);
        await Expect.RefusedAsync("effective.contradicts", () => StateAsync(new("name"), "Other", yesterday, null)).ConfigureAwait(false);
        await StateAsync(new("name"), "Acme", yesterday, null).ConfigureAwait(false);
        var stated = (await host.Model.AllAsync<EffectiveValue>().ConfigureAwait(false)).Single();
        await Expect.RefusedAsync("effective.append-only", () => host.Model.DeleteAsync(stated.Id)).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);
        await cascade.ApplyAsync(await cascade.PlanAsync(acme.Ref).ConfigureAwait(false)).ConfigureAwait(false);
        Expect.Same(0, (await host.Model.AllAsync<EffectiveValue>().ConfigureAwait(false)).Count, "stated of what is gone");
    }

    public static Task Whatever_was_changed_and_stated_is_told_as_by_a_plain_model(StoreContractContext context) =>
        context.ForAllAsync(
            PlainHistory.Steps.NonEmptyListOf().Select(steps => steps.Take(20).ToArray()).ToArbitrary(),
            cases: 8,
            steps => PlainHistory.CompareAsync(context, steps)
        );
}
