using CustomerModel.Customers;

namespace CustomerModel.Tests.Customers;

public sealed class ConsentLedgerTests
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    private static readonly ConsentStatement Newsletter = new(ConsentChannel.Email, ConsentPurpose.Marketing, ConsentSource.WebForm);

    [Fact]
    public void Silence_is_consent_unless_the_host_asks_for_more()
    {
        Ask([], ConsentChannel.Email, ConsentPurpose.Marketing).ShouldBe(ConsentReason.NothingSaid);
        Ask([], ConsentChannel.Email, ConsentPurpose.Marketing, ConsentPolicy.OptIn).ShouldBe(ConsentReason.NeedsGrant);
        Ask([], ConsentChannel.Email, ConsentPurpose.Contract, ConsentPolicy.OptIn).ShouldBe(ConsentReason.NothingSaid);
    }

    [Fact]
    public void The_last_word_for_a_purpose_counts()
    {
        var entries = Said(anna => anna.Grant(Newsletter, Now), anna => anna.Withdraw(Newsletter, Now.PlusHours(1)));

        new ConsentLedger(entries).MayContact(Newsletter.Channel, Newsletter.Purpose, Now.ToInstant()).IsAllowed.ShouldBeTrue();
        var later = new ConsentLedger(entries).MayContact(Newsletter.Channel, Newsletter.Purpose, Now.PlusHours(2).ToInstant());
        (later.IsAllowed, later.Reason, later.Entry).ShouldBe((false, ConsentReason.Withdrawn, entries[1]));
    }

    [Fact]
    public void A_channel_that_is_withdrawn_stays_so_for_every_purpose_and_for_bulk()
    {
        var entries = Said(
            anna => anna.Withdraw(Newsletter with { Purpose = ConsentPurpose.Any }, Now),
            anna => anna.Grant(Newsletter, Now.PlusHours(-1))
        );

        Ask(entries, ConsentChannel.Email, ConsentPurpose.Marketing).ShouldBe(ConsentReason.ChannelWithdrawn);
        Ask(entries, ConsentChannel.BulkEmail, ConsentPurpose.Survey).ShouldBe(ConsentReason.ChannelWithdrawn);
        Ask(entries, ConsentChannel.Phone, ConsentPurpose.Marketing).ShouldBe(ConsentReason.NothingSaid);
    }

    [Fact]
    public void Who_wants_no_marketing_material_gets_no_marketing_by_any_channel()
    {
        var entries = Said(anna =>
            anna.Withdraw(new(ConsentChannel.MarketingMaterial, ConsentPurpose.Any, ConsentSource.Conversation), Now)
        );

        Ask(entries, ConsentChannel.Sms, ConsentPurpose.Marketing).ShouldBe(ConsentReason.ChannelWithdrawn);
        Ask(entries, ConsentChannel.Sms, ConsentPurpose.Service).ShouldBe(ConsentReason.NothingSaid);
    }

    [Fact]
    public void A_grant_ends_when_it_expires()
    {
        var entries = Said(anna => anna.Grant(Newsletter with { ExpiresOn = Now.PlusHours(1).ToInstant() }, Now));

        Ask(entries, ConsentChannel.Email, ConsentPurpose.Marketing).ShouldBe(ConsentReason.Granted);
        new ConsentLedger(entries)
            .MayContact(ConsentChannel.Email, ConsentPurpose.Marketing, Now.PlusHours(1).ToInstant())
            .Reason.ShouldBe(ConsentReason.Expired);
    }

    [Fact]
    public void What_is_not_yet_or_ends_before_it_begins_is_refused()
    {
        var anna = Anna();

        Refused(() => anna.Grant(Newsletter with { EffectiveOn = Now.PlusHours(1).ToInstant() }, Now)).ShouldBe("consent.not-yet");
        Refused(() => anna.Grant(Newsletter with { ExpiresOn = Now.ToInstant() }, Now)).ShouldBe("consent.expires-before-it-begins");
        Refused(() => anna.Withdraw(Newsletter with { Evidence = new('x', 2_001) }, Now)).ShouldBe("field.too-long");
        anna.Made.ShouldBeEmpty();
    }

    [Fact]
    public void An_inactive_customer_can_withdraw_but_grants_nothing()
    {
        var anna = Anna();
        anna.Deactivate(Now);

        anna.Withdraw(Newsletter, Now);

        anna.Made.Count.ShouldBe(1);
        Refused(() => anna.Grant(Newsletter, Now)).ShouldBe("customer.inactive");
    }

    [Fact]
    public void An_entry_is_not_edited() =>
        Refused(() => Said(anna => anna.Grant(Newsletter, Now))[0].Set(ConsentEntryFields.Evidence, "another"))
            .ShouldBe("consent.append-only");

    private static string Refused(Action act) => Should.Throw<RefusedException>(act).Error.Code;

    private static ConsentReason Ask(
        IEnumerable<ConsentEntry> entries,
        ConsentChannel channel,
        ConsentPurpose purpose,
        ConsentPolicy? policy = null
    ) => new ConsentLedger(entries, policy).MayContact(channel, purpose, Now.ToInstant()).Reason;

    private static ConsentEntry[] Said(params Action<Contact>[] said)
    {
        var anna = Anna();
        Array.ForEach(said, say => say(anna));
        return [.. anna.Made.Cast<ConsentEntry>()];
    }

    private static Contact Anna() => Contact.Create(ContactId.New(Now.ToInstant()), PersonName.Of("Anna", "Muster"), Now);
}
