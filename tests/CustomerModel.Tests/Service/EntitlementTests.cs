using CustomerModel.Service;
using CustomerModel.Tests.Sales;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Service;

/// <summary>What an entitlement counts, what it lets pass, and what it refuses.</summary>
public sealed class EntitlementTests
{
    private static readonly ZonedDateTime Now = Agreed.During;

    [Fact]
    public void What_is_used_is_the_sum_of_the_entries_that_were_counted() =>
        Law.ForAll(
            (
                from total in Gen.Choose(0, 20)
                from isUnlimited in Gen.Elements(false, false, false, true)
                from hours in Gen.Elements(true, false)
                from amounts in Gen.Choose(-90, 90).ArrayOf()
                select (Total: isUnlimited ? (decimal?)null : total, IsHours: hours, Amounts: amounts)
            ).ToArbitrary(),
            one =>
            {
                var entitlement = Entitled.Active(one.Total, one.IsHours ? AllocationType.NumberOfHours : AllocationType.NumberOfCases);
                var sum = 0;
                foreach (var amount in one.Amounts)
                {
                    var entry = Entitled.Entry(entitlement, amount);
                    if (sum + amount < 0)
                    {
                        Should
                            .Throw<RefusedException>(() => entitlement.Count(entry, Now))
                            .Error.Code.ShouldBe("entitlement.use-out-of-range");
                        continue;
                    }

                    entitlement.Count(entry, Now);
                    sum += amount;
                }

                return entitlement.UsedTerms == sum
                    && entitlement.RemainingTerms == one.Total - (one.IsHours ? decimal.Round(sum / 60m, 10) : sum);
            },
            cases: 500
        );

    [Fact]
    public void Twenty_minutes_three_times_are_an_hour()
    {
        var entitlement = Entitled.Active(1, AllocationType.NumberOfHours);

        entitlement.Count(Entitled.Entry(entitlement, 20), Now);
        entitlement.RemainingTerms.ShouldBe(0.6666666667m);
        entitlement.Count(Entitled.Entry(entitlement, 20), Now);
        entitlement.Count(Entitled.Entry(entitlement, 20), Now);

        entitlement.RemainingTerms.ShouldBe(0);
        entitlement.Events.OfType<EntitlementCounted>().Last().UsedTerms.ShouldBe(60);
    }

    [Fact]
    public void An_entry_counts_in_every_state_and_for_its_channel_as_well()
    {
        var entitlement = Entitled.One();
        entitlement.Split(CaseOrigin.Phone, 6, Now);
        entitlement.Split(CaseOrigin.Email, 4, Now);
        entitlement.Activate(Now);
        entitlement.Count(Entitled.Entry(entitlement, 7, CaseOrigin.Phone), Now);
        entitlement.Count(Entitled.Entry(entitlement, 1, CaseOrigin.Web), Now);
        entitlement.Expire(Agreed.After);

        entitlement.Count(Entitled.Entry(entitlement, -2, CaseOrigin.Phone), Now);

        (entitlement.UsedTerms, entitlement.RemainingTerms).ShouldBe((6, 4));
        entitlement
            .Channels.Select(channel => (channel.Channel, channel.UsedTerms, channel.RemainingTerms))
            .ShouldBe([(CaseOrigin.Phone, 5, 1), (CaseOrigin.Email, 0, 4)]);
        entitlement.WhyNotCount(Entitled.Entry(entitlement, -1, CaseOrigin.Email), Now)!.Code.ShouldBe("entitlement.use-out-of-range");
        entitlement.WhyNotCount(Entitled.Entry(entitlement, int.MaxValue), Now)!.Code.ShouldBe("entitlement.use-out-of-range");
        entitlement.WhyNotCount(Entitled.Entry(Entitled.One(), 1), Now)!.Code.ShouldBe("entitlement.entry-elsewhere");
    }

    [Theory]
    [InlineData(9, null, null)]
    [InlineData(10, "entitlement.used-up", null)]
    [InlineData(11, "entitlement.used-up", "entitlement.used-up")]
    public void What_is_used_up_lets_no_case_pass_as_the_bound_says(int used, string? usedUp, string? overdrawn)
    {
        var entitlement = Entitled.Active();
        entitlement.Count(Entitled.Entry(entitlement, used), Now);

        entitlement.WhyNotOpen(null, null, null, Now)?.Code.ShouldBe(usedUp);
        entitlement.WhyNotOpen(null, null, null, Now, EntitlementBound.Overdrawn)?.Code.ShouldBe(overdrawn);
        (entitlement.WhyNotOpen(null, null, null, Now) is null).ShouldBe(usedUp is null);
        (entitlement.WhyNotOpen(null, null, null, Now, EntitlementBound.Overdrawn) is null).ShouldBe(overdrawn is null);
    }

    [Fact]
    public void Without_a_restriction_or_a_limit_it_is_never_used_up()
    {
        var (lenient, unlimited) = (Entitled.One(1), Entitled.Active(null));
        lenient.Set(EntitlementFields.RestrictsCaseCreation, false);
        lenient.Activate(Now);
        lenient.Count(Entitled.Entry(lenient, 5), Now);
        unlimited.Count(Entitled.Entry(unlimited, 5), Now);

        lenient.WhyNotOpen(null, null, null, Now).ShouldBeNull();
        unlimited.WhyNotOpen(null, null, null, Now).ShouldBeNull();
        (lenient.RemainingTerms, unlimited.RemainingTerms).ShouldBe((-4, null));
    }

    [Fact]
    public void A_channel_is_used_up_by_itself()
    {
        var entitlement = Entitled.One();
        entitlement.Split(CaseOrigin.Phone, 1, Now);
        entitlement.Split(CaseOrigin.Email, 4, Now);
        entitlement.Activate(Now);
        entitlement.Count(Entitled.Entry(entitlement, 1, CaseOrigin.Phone), Now);

        entitlement.WhyNotOpen(null, null, CaseOrigin.Phone, Now)!.Code.ShouldBe("entitlement.channel-used-up");
        entitlement.WhyNotOpen(null, null, CaseOrigin.Phone, Now, EntitlementBound.Overdrawn).ShouldBeNull();
        entitlement.WhyNotOpen(null, null, CaseOrigin.Email, Now).ShouldBeNull();
    }

    [Fact]
    public void What_is_listed_alone_is_covered()
    {
        var (chair, table, anna, ben) = (
            Sample.New<ProductId>(),
            Sample.New<ProductId>(),
            Sample.New<ContactId>(),
            Sample.New<ContactId>()
        );
        var entitlement = Entitled.One();
        entitlement.AddProduct(chair, Now);
        entitlement.AddContact(anna, Now);
        entitlement.Split(CaseOrigin.Phone, 5, Now);
        Why(chair, anna, CaseOrigin.Phone).ShouldBe("entitlement.not-active");
        entitlement.Activate(Now);

        Why(chair, anna, CaseOrigin.Phone).ShouldBeNull();
        Why(table, anna, CaseOrigin.Phone).ShouldBe("entitlement.invalid-for-product");
        Why(null, anna, CaseOrigin.Phone).ShouldBe("entitlement.invalid-for-product");
        Why(chair, ben, CaseOrigin.Phone).ShouldBe("entitlement.invalid-for-contact");
        Why(chair, null, CaseOrigin.Phone).ShouldBe("entitlement.invalid-for-contact");
        Why(chair, anna, CaseOrigin.Web).ShouldBe("entitlement.channel-not-offered");
        Why(chair, anna, null).ShouldBe("entitlement.channel-not-offered");

        string? Why(ProductId? product, ContactId? contact, CaseOrigin? channel) =>
            entitlement.WhyNotOpen(product, contact, channel, Now)?.Code;
    }

    [Fact]
    public void Channels_have_no_more_than_there_is()
    {
        var entitlement = Entitled.One();
        entitlement.Split(CaseOrigin.Phone, 6, Now);

        entitlement.WhyNotSplit(CaseOrigin.Email, 5, Now)!.Code.ShouldBe("entitlement.channels-exceed-total");
        entitlement.Split(CaseOrigin.Phone, 5, Now);
        entitlement.Split(CaseOrigin.Email, 5, Now);
        entitlement.WhyNotSet(EntitlementFields.TotalTerms, 9)!.Code.ShouldBe("entitlement.channels-exceed-total");
        entitlement.Clear(EntitlementFields.TotalTerms);
        entitlement.WhyNotSplit(CaseOrigin.Web, 1_000, Now).ShouldBeNull();
        entitlement.WhyNotSplit(CaseOrigin.Web, -1, Now)!.Code.ShouldBe("field.out-of-range");
    }

    [Fact]
    public void A_channel_that_was_used_keeps_its_share_and_what_is_counted_stays_so()
    {
        var entitlement = Entitled.One();
        entitlement.Split(CaseOrigin.Phone, 6, Now);
        entitlement.Activate(Now);
        entitlement.Count(Entitled.Entry(entitlement, 1, CaseOrigin.Phone), Now);
        entitlement.Deactivate(Now);

        entitlement.WhyNotRemoveChannel(CaseOrigin.Phone, Now)!.Code.ShouldBe("entitlement.channel-used");
        entitlement.WhyNotRemoveChannel(CaseOrigin.Web, Now)!.Code.ShouldBe("entitlement.channel-missing");
        entitlement
            .WhyNotSet(EntitlementFields.AllocationType, AllocationType.NumberOfHours)!
            .Code.ShouldBe("entitlement.allocation-fixed");
        entitlement.Split(CaseOrigin.Phone, 8, Now);

        (entitlement.Channels[0].UsedTerms, entitlement.Channels[0].RemainingTerms).ShouldBe((1, 7));
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        var entitlement = Entitlement.Create(Sample.New<EntitlementId>(), "Support", Agreed.First, Agreed.Last, Now);
        var chair = Sample.New<ProductId>();

        entitlement.WhyNotActivate(Now)!.Code.ShouldBe("entitlement.customer-missing");
        entitlement.WhyNotSet(EntitlementFields.EndDate, new LocalDate(2025, 1, 1))!.Code.ShouldBe("entitlement.invalid-dates");
        entitlement
            .WhyNotEdit(edit =>
                edit.Set(EntitlementFields.AllocationType, AllocationType.NumberOfHours)
                    .Set(EntitlementFields.DecreaseRemainingOn, DecreaseRemainingOn.CaseCreation)
            )
            .Single()
            .Code.ShouldBe("entitlement.hours-at-creation");
        entitlement.WhyNotRemoveProduct(chair, Now)!.Code.ShouldBe("entitlement.product-not-listed");
        entitlement.AddProduct(chair, Now);
        entitlement.WhyNotAddProduct(chair, Now)!.Code.ShouldBe("entitlement.product-listed");
        entitlement.WhyNotSet(EntitlementFields.UsedTerms, 1)!.Code.ShouldBe("field.not-editable");
        Should
            .Throw<RefusedException>(() => Entitlement.Create(Sample.New<EntitlementId>(), "Support", Agreed.Last, Agreed.First, Now))
            .Error.Code.ShouldBe("entitlement.invalid-dates");
    }
}
