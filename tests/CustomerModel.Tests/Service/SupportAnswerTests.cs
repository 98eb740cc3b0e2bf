using CustomerModel.Service;
using CustomerModel.Tests.Sales;

namespace CustomerModel.Tests.Service;

/// <summary>Which agreement helps, what it gives, and why the others do not help.</summary>
public sealed class SupportAnswerTests
{
    private static readonly ZonedDateTime Now = Agreed.During;

    [Fact]
    public void Whoever_has_agreed_on_nothing_has_a_right_to_nothing()
    {
        var answer = SupportAnswer.To(new(Sample.Acme, Now), [Agreed.One()], []);

        (answer.Best, answer.Level, answer.Offers.Count).ShouldBe((null, null, 0));
    }

    [Fact]
    public void A_line_says_its_level_what_is_left_and_when_there_are_hours()
    {
        var contract = Contract(ServiceLevel.Gold, ContractLine.Of("Ten cases", 100, 10));
        contract.Status.ShouldBe(ContractStatus.Active);

        var offer = Ask(contract).Best!;

        (offer.Agreement, offer.Line, offer.Level).ShouldBe((contract.Ref, 1, ServiceLevel.Gold));
        (offer.Counted, offer.Remaining, offer.Last).ShouldBe((SupportUnit.Cases, 10m, Agreed.Last));
        (offer.IsCovered, offer.NextCovered).ShouldBe((true, Now.ToInstant()));
    }

    [Fact]
    public void Each_agreement_that_does_not_help_says_why()
    {
        var held = Contract(ServiceLevel.Gold, ContractLine.Of("Ten", 100, 10));
        held.Hold(Now);
        var other = Contract(
            ServiceLevel.Gold,
            ContractLine.Of("Chairs", 100, 10, edit => edit.Set(ContractLineFields.Product, Sample.New<ProductId>()))
        );
        var strangers = Entitlement(Sample.New<ContactId>());

        var answer = SupportAnswer.To(new(Sample.Acme, Now), [held, other], [strangers]);

        answer.Best.ShouldBeNull();
        answer
            .Offers.Select(offer => offer.WhyNot!.Code)
            .ShouldBe(
                ["case.contract-not-active", "case.line-of-another-product", "case.agreement-of-another-customer"],
                ignoreOrder: true
            );
    }

    [Fact]
    public void The_default_comes_first_then_the_better_level_then_what_ends_first()
    {
        var (gold, silver) = (
            Contract(ServiceLevel.Gold, ContractLine.Of("Gold", 1, 1)),
            Contract(ServiceLevel.Silver, ContractLine.Of("Silver", 1, 1))
        );
        var (plain, first) = (Entitlement(Sample.Acme), Entitlement(Sample.Acme));
        first.SetAsDefault(Now);

        var answer = SupportAnswer.To(new(Sample.Acme, Now), [silver, gold], [plain, first]);

        answer.Offers.Select(offer => offer.Agreement).ShouldBe([first.Ref, gold.Ref, silver.Ref, plain.Ref]);
    }

    [Fact]
    public void An_entitlement_answers_for_its_channel_and_its_products()
    {
        var (entitlement, chair) = (Draft(Sample.Acme), Sample.New<ProductId>());
        entitlement.Set(EntitlementFields.TotalTerms, 100m);
        entitlement.Split(CaseOrigin.Phone, 80, Now);
        entitlement.AddProduct(chair, Now);
        entitlement.Activate(Now);
        SupportOffer Ask(CaseOrigin? channel, ProductId? product) =>
            SupportAnswer.To(new(Sample.Acme, Now) { Channel = channel, Product = product }, [], [entitlement]).Offers.Single();

        (Ask(CaseOrigin.Phone, chair).WhyNot, Ask(CaseOrigin.Phone, chair).Remaining).ShouldBe((null, 80m));
        Ask(CaseOrigin.Email, chair).WhyNot!.Code.ShouldBe("entitlement.channel-not-offered");
        Ask(CaseOrigin.Phone, null).WhyNot!.Code.ShouldBe("entitlement.invalid-for-product");
    }

    private static SupportAnswer Ask(Contract contract) => SupportAnswer.To(new(Sample.Acme, Now), [contract], []);

    private static Contract Contract(ServiceLevel level, ContractLine line)
    {
        var template = Agreed.Template();
        template.Set(ContractTemplateFields.ServiceLevel, level);
        var contract = Agreed.Draft(template, lines: line);
        contract.Invoice(Now);
        return contract;
    }

    private static Entitlement Draft(CustomerId customer) =>
        CustomerModel.Service.Entitlement.Create(
            Sample.New<EntitlementId>(),
            "Support",
            Agreed.First,
            Agreed.Last,
            Agreed.Before,
            customer
        );

    private static Entitlement Entitlement(CustomerId customer)
    {
        var entitlement = Draft(customer);
        entitlement.Activate(Now);
        return entitlement;
    }
}
