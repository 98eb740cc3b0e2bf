using CustomerModel.Catalog;
using CustomerModel.Sales;
using CustomerModel.Service;
using CustomerModel.Storage;
using CustomerModel.Tests.Catalog;
using CustomerModel.Tests.Sales;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Service;

/// <summary>The clock brings a record to the same place however often one looks at it, and never back.</summary>
public sealed class AdvancingProperties
{
    private static readonly string[] Zones =
    [
        "Europe/Berlin",
        "America/St_Johns",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "America/Sao_Paulo",
        "UTC",
    ];

    /// <summary>Around the days that Samoa skipped and the nights in which Newfoundland set its clocks back over midnight.</summary>
    private static readonly Gen<LocalDate> Days =
        from start in Gen.Elements<LocalDate>(new(2011, 12, 27), new(2010, 11, 4), new(2015, 10, 15), new(2026, 3, 25))
        from days in Gen.Choose(0, 8)
        select start.PlusDays(days);

    private static readonly Gen<ITimed> Contracts =
        from zone in Gen.Elements(Zones)
        from first in Days
        from length in Gen.Choose(0, 9)
        from ends in Gen.Choose(0, 9).Select(end => Math.Min(end, 9)).ArrayOf(3)
        from how in Gen.Choose(0, 4)
        select (ITimed)ContractOf(zone, first, length, ends, how);

    private static readonly Gen<ITimed> Quotes =
        from last in Days
        from isOpen in Gen.Elements(true, false)
        select (ITimed)QuoteUntil(last, isOpen);

    private static readonly Gen<ITimed> PriceLists = from last in Days select (ITimed)ListUntil(last);

    private static readonly Gen<ZonedDateTime[]> Looks =
        from zone in Gen.Elements(Zones)
        from hours in Gen.Choose(-200, 700).ArrayOf()
        from start in Days
        let begin = start.AtMidnight().InUtc().ToInstant()
        select hours
            .Order()
            .Select(hour => (begin + Duration.FromHours(hour) - Duration.FromMinutes(hour % 31)).InZone(DateTimeZoneProviders.Tzdb[zone]))
            .Order(Comparer<ZonedDateTime>.Create((left, right) => left.ToInstant().CompareTo(right.ToInstant())))
            .ToArray();

    private static readonly Arbitrary<(ITimed Record, ZonedDateTime[] Looks)> Cases = (
        from record in Gen.OneOf(Contracts, Contracts, Quotes, PriceLists)
        from looks in Looks
        where looks.Length > 0
        select (record, looks)
    ).ToArbitrary();

    [Fact]
    public void What_is_due_next_is_later_or_never() =>
        Law.ForAll(
            Cases,
            one =>
                one.Looks.All(now =>
                {
                    one.Record.Advance(now);
                    return !(one.Record.AdvancesOn <= now.ToInstant());
                }),
            cases: 2_000
        );

    [Fact]
    public void One_big_step_does_what_many_small_ones_do() =>
        Law.ForAll(
            Cases,
            one =>
            {
                var (small, big) = ((Record)one.Record, RecordStorage.Copy((Record)one.Record));
                var before = small.Events.Count;
                Array.ForEach(one.Looks, now => ((ITimed)small).Advance(now));
                ((ITimed)big).Advance(one.Looks[^1]);

                TypeOf(small).Fields.Where(field => field.Name != "closedon" && !field.SameIn(small, big)).ShouldBeEmpty();
                TypeOf(small).Parts.All(part => part.Read(small).Select(Told).SequenceEqual(part.Read(big).Select(Told))).ShouldBeTrue();
                small.Events.Skip(before).Select(Fact).ShouldBe(big.Events.Select(Fact));
                return true;
            },
            cases: 2_000
        );

    [Fact]
    public void A_clock_that_goes_backwards_or_stands_changes_nothing() =>
        Law.ForAll(
            Cases,
            one =>
            {
                one.Record.Advance(one.Looks[^1]);
                var (after, events) = (RecordStorage.Copy((Record)one.Record), ((Record)one.Record).Events.Count);

                one.Looks.Reverse().ShouldAllBe(now => !one.Record.Advance(now));

                TypeOf(after).Fields.Where(field => !field.SameIn(after, (Record)one.Record)).ShouldBeEmpty();
                ((Record)one.Record).Events.Count.ShouldBe(events);
                return true;
            },
            cases: 1_000
        );

    [Fact]
    public void Nothing_is_due_before_the_moment_that_is_told() =>
        Law.ForAll(
            Cases,
            one =>
            {
                while (one.Record.AdvancesOn is { } due)
                {
                    var zone = one.Looks[0].Zone;
                    one.Record.Advance((due - Duration.FromNanoseconds(1)).InZone(zone)).ShouldBeFalse();
                    if (!one.Record.Advance(due.InZone(zone)))
                    {
                        one.Record.AdvancesOn!.Value.ShouldBeGreaterThan(due);
                    }
                }

                return true;
            },
            cases: 500
        );

    [Fact]
    public void An_offer_ends_where_one_looks_and_not_where_the_day_ends_first()
    {
        var quote = QuoteUntil(new(2026, 3, 31), isOpen: false);
        quote.AdvancesOn.ShouldBe(Instant.FromUtc(2026, 3, 31, 10, 0));

        quote.Advance(Instant.FromUtc(2026, 3, 31, 21, 59).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"])).ShouldBeFalse();
        quote.AdvancesOn.ShouldBe(Instant.FromUtc(2026, 3, 31, 22, 0));
        quote.Advance(Instant.FromUtc(2026, 3, 31, 22, 0).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"])).ShouldBeTrue();

        (quote.Status, quote.AdvancesOn).ShouldBe((QuoteStatus.Canceled, null));
    }

    [Fact]
    public void An_offer_without_a_last_day_and_a_draft_never_lapse()
    {
        Sample.ActiveQuote().AdvancesOn.ShouldBeNull();
        var draft = Sample.Quote();
        draft.Set(QuoteFields.EffectiveTo, Sample.Now.Date);
        draft.AdvancesOn.ShouldBeNull();
    }

    [Fact]
    public void A_price_list_with_another_last_day_goes_out_of_use_then()
    {
        var list = ListUntil(new(2026, 3, 31));
        list.Set(PriceListFields.End, new LocalDate(2026, 4, 30));
        list.AdvancesOn.ShouldBe(Instant.FromUtc(2026, 4, 30, 10, 0));

        list.Clear(PriceListFields.End);
        list.AdvancesOn.ShouldBeNull();
        list.Set(PriceListFields.End, new LocalDate(2026, 3, 31));
        list.Advance(Instant.FromUtc(2026, 4, 1, 0, 0).InUtc()).ShouldBeTrue();

        (list.Status, list.AdvancesOn).ShouldBe((PriceListStatus.Inactive, null));
    }

    [Fact]
    public void A_zone_that_is_gone_is_a_reason_and_no_accident()
    {
        var contract = ContractOf("Europe/Berlin", new(2026, 1, 1), 9, [9, 9, 9], how: 0);
        ContractFields.TimeZone.Restore(contract, ZoneId.FromStored("Europe/Nowhere"));

        Sample.Try(contract, Contract.Type, c => c.Advance(Agreed.After)).ShouldBe("contract.zone-unknown");
        contract.WhyNotActivate(Agreed.After)!.Code.ShouldBe("contract.zone-unknown");
        contract.WhyNotCancel(Agreed.After)!.Code.ShouldBe("contract.zone-unknown");
        contract.WhyNotCancelLine(1, Agreed.After)!.Code.ShouldBe("contract.zone-unknown");
        var entitlement = Entitled.Active();
        EntitlementFields.TimeZone.Restore(entitlement, ZoneId.FromStored("Europe/Nowhere"));
        entitlement.Advance(Agreed.During).ShouldBeFalse();
        Sample.Try(entitlement, Entitlement.Type, e => e.Advance(Agreed.After)).ShouldBe("entitlement.zone-unknown");
        entitlement.WhyNotExpire(Agreed.After)!.Code.ShouldBe("entitlement.zone-unknown");
        entitlement.WhyNotOpen(null, null, null, Agreed.During)!.Code.ShouldBe("entitlement.zone-unknown");
        entitlement.Deactivate(Agreed.After);
        entitlement.WhyNotActivate(Agreed.After)!.Code.ShouldBe("entitlement.zone-unknown");
    }

    [Fact]
    public void A_draft_whose_zone_is_gone_is_not_agreed()
    {
        var contract = Agreed.One();
        ContractFields.TimeZone.Restore(contract, ZoneId.FromStored("Europe/Nowhere"));

        Sample.Try(contract, Contract.Type, c => c.Invoice(Agreed.During)).ShouldBe("contract.zone-unknown");
    }

    private static Contract ContractOf(string zone, LocalDate first, int length, int[] ends, int how)
    {
        var before = first.PlusDays(-30).AtMidnight().InUtc();
        var contract = Contract.Create(
            Sample.New<ContractId>(),
            "Support",
            Agreed.Template(),
            Sample.Acme,
            Currency.Eur,
            first,
            first.PlusDays(length),
            before
        );
        contract.Set(ContractFields.TimeZone, ZoneId.Parse(zone));
        foreach (var end in ends)
        {
            var last = first.PlusDays(Math.Min(end, length));
            contract.AddLine(ContractLine.Of("Line", 10, 1, edit => edit.Set(ContractLineFields.ExpiresOn, last)), before);
        }

        contract.AssignNumber("CNR-1");
        contract.Invoice(before);
        switch (how)
        {
            case 1:
                contract.CancelLine(1, before);
                break;
            case 2:
                contract.Renew(Sample.New<ContractId>(), before, new() { AllowsInvoiced = true });
                break;
            case 3:
                contract.Hold(before);
                contract.Release(first.PlusDays(length / 2).AtMidnight().InUtc());
                break;
            case 4:
                contract.Hold(before);
                break;
            default:
                break;
        }

        contract.TakeEvents();
        return contract;
    }

    private static Quote QuoteUntil(LocalDate last, bool isOpen)
    {
        var quote = Sample.Quote();
        quote.Set(QuoteFields.EffectiveTo, last);
        quote.Activate(Sample.Now, isOpen ? QuoteStatus.Open : null);
        quote.TakeEvents();
        return quote;
    }

    private static PriceList ListUntil(LocalDate last)
    {
        var list = Some.Retail();
        list.Set(PriceListFields.End, last);
        list.TakeEvents();
        return list;
    }

    private static RecordType TypeOf(Record record) =>
        record switch
        {
            Contract => Contract.Type,
            Quote => Quote.Type,
            _ => PriceList.Type,
        };

    private static string Told(RecordPart part) =>
        part is ContractLine line ? $"{line.Number} {line.Status} {line.State}" : $"{part.Number}";

    private static string Fact(IDomainEvent fact) =>
        fact is ContractLinesExpired expired ? $"{string.Join(',', expired.Numbers)}" : fact.GetType().Name;
}
