using CustomerModel.Activities;
using CustomerModel.Service;
using Case = CustomerModel.Service.Case;

namespace CustomerModel.Import.Tests;

/// <summary>Cases come in with their customer and reach their state by commands.</summary>
public sealed class CaseImportTests
{
    private const string Heading = "Case Title,customerid,ticketnumber,Status Reason,actualserviceunits,billedserviceunits,prioritycode\n";

    private static readonly DataMap Cases = new DataMap { Record = "incident" }
        .With("actualserviceunits", "actualserviceunits")
        .With("billedserviceunits", "billedserviceunits");

    [Fact]
    public async Task Rows_become_cases_of_accounts_and_contacts_in_every_state()
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\n", new() { Record = "account" });
        await home.ImportAsync("firstname,lastname\nAnna,Muster\n", new() { Record = "contact" });

        var file = await home.ImportAsync(
            Heading
                + "Squeaks,Acme,T-1,On Hold,,,High\n"
                + "Wobbles,Anna Muster,T-2,Problem Solved,30,20,\n"
                + "Creaks,Acme,T-3,Information Provided,,15,\n"
                + "Cracks,Acme,,Canceled,,,Low\n",
            Cases
        );

        file.BadRows.ShouldBeEmpty();
        var cases = (await home.ListAsync<Case>()).OrderBy(one => one.TicketNumber, StringComparer.Ordinal).ToList();
        cases
            .Select(one => (one.TicketNumber, one.Title, one.Status))
            .ShouldBe([
                ("CAS-01000", "Cracks", CaseStatus.Canceled),
                ("T-1", "Squeaks", CaseStatus.OnHold),
                ("T-2", "Wobbles", CaseStatus.ProblemSolved),
                ("T-3", "Creaks", CaseStatus.InformationProvided),
            ]);
        (cases[1].Priority, cases[2].Customer!.Value.Kind).ShouldBe((CasePriority.High, CustomerKind.Contact));
        (cases[2].ActualServiceUnits, cases[2].BilledServiceUnits, cases[3].ActualServiceUnits).ShouldBe((30, 20, 15));
        (await home.ListAsync<CaseResolution>()).Select(one => one.TimeSpent).Order().ShouldBe([15, 20]);
    }

    [Theory]
    [InlineData("Squeaks,,,,,,", "field.required")]
    [InlineData(",Acme,,,,,", "field.required")]
    [InlineData("Squeaks,Nobody,,,,,", "lookup.not-found")]
    [InlineData("Squeaks,Acme,,Merged,,,", "case.not-now")]
    [InlineData("Squeaks,Acme,,Canceled,,5,", "row.value-not-taken")]
    [InlineData("Squeaks,Acme,,Problem Solved,-1,,", "field.out-of-range")]
    public async Task A_row_that_is_no_case_is_told_and_the_others_come_in(string row, string code)
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\n", new() { Record = "account" });

        var file = await home.ImportAsync($"{Heading}{row}\nWobbles,Acme,,,,,\n", Cases);

        file.BadRows.SelectMany(bad => bad.Problems).Select(problem => problem.Code).ShouldContain(code);
        (await home.ListAsync<Case>()).ShouldContain(one => one.Title == "Wobbles");
    }
}
