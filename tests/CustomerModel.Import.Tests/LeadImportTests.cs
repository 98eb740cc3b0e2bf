using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Import.Tests;

/// <summary>Leads and competitors come in like customers; the state of a lead is reached by its commands.</summary>
public sealed class LeadImportTests
{
    private static readonly DataMap Leads = new DataMap { Record = "lead" }
        .With("Status", "statuscode")
        .With("Account", "parentaccountid");

    [Fact]
    public async Task Rows_become_leads_with_their_person_company_address_and_source()
    {
        var home = Home.New();

        var file = await home.ImportAsync(
            "Topic,First Name,Last Name,Company Name,Email,leadsourcecode,address1_city,Budget Amount,transactioncurrencyid\n"
                + "Chairs,Anna,Muster,Acme,anna@acme.example,Trade Show,Bern,5000,CHF\n",
            new() { Record = "lead" }
        );

        file.BadRows.ShouldBeEmpty();
        var lead = (await home.ListAsync<Lead>()).ShouldHaveSingleItem();
        (lead.Subject, lead.FullName, lead.CompanyName, lead.EmailAddress1?.Value).ShouldBe(
            ("Chairs", "Anna Muster", "Acme", "anna@acme.example")
        );
        (lead.LeadSource, lead.Addresses[0].City, lead.BudgetAmount, lead.Currency).ShouldBe(
            (LeadSource.TradeShow, "Bern", 5000m, Currency.Chf)
        );
    }

    [Theory]
    [InlineData("New", LeadStatus.New)]
    [InlineData("Contacted", LeadStatus.Contacted)]
    [InlineData("Qualified", LeadStatus.Qualified)]
    [InlineData("5", LeadStatus.CannotContact)]
    [InlineData("No Longer Interested", LeadStatus.NoLongerInterested)]
    [InlineData("Canceled", LeadStatus.Canceled)]
    public async Task A_status_is_reached_by_a_command_and_makes_no_customer(string text, LeadStatus status)
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\n", new() { Record = "account" });

        var file = await home.ImportAsync($"subject,lastname,Status,Account\nChairs,Muster,{text},Acme\n", Leads);

        file.BadRows.ShouldBeEmpty();
        var lead = (await home.ListAsync<Lead>()).ShouldHaveSingleItem();
        (lead.Status, lead.ParentAccount).ShouldBe((status, (await home.AccountAsync("Acme")).Id));
        lead.Events.ShouldBeEmpty();
        (await home.ContactsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Unheard of")]
    [InlineData("99")]
    [InlineData("New,Lost")]
    public async Task A_status_that_is_none_fails_the_row(string text)
    {
        var file = await Home.New().ImportAsync($"subject,lastname,Status,Account\nChairs,Muster,\"{text}\",\n", Leads);

        file.BadRows.Single().Problems.Single().Code.ShouldBe("field.option-unknown");
    }

    [Fact]
    public async Task A_lead_without_topic_or_person_and_amounts_without_currency_are_bad_rows()
    {
        var home = Home.New();

        var file = await home.ImportAsync(
            "subject,lastname,budgetamount\n,Muster,\nChairs,,\nChairs,Muster,5\n",
            new() { Record = "lead" }
        );

        (file.Created, file.Failed, file.Partial).ShouldBe((1, 2, 1));
        file.BadRows.Select(row => row.Problems.Single().Code).ShouldBe(["field.required", "field.required", "lead.currency-missing"]);
    }

    [Fact]
    public async Task Competitors_come_in_by_name()
    {
        var home = Home.New();

        await home.ImportAsync(
            "Name,Website,Win Percentage,address2_city\nRival Ltd,https://rival.example,40,Basel\n",
            new() { Record = "competitor" }
        );

        var rival = (await home.ListAsync<Competitor>()).ShouldHaveSingleItem();
        (rival.Name, rival.WinPercentage, rival.Addresses.Single().Number).ShouldBe(("Rival Ltd", 40, 2));
    }
}
