using CustomerModel.Customers;
using CustomerModel.Quickstart;
using CustomerModel.Sales;
using CustomerModel.Tests;

namespace CustomerModel.Import.Tests;

/// <summary>A pipeline with real dirt: what can come in is closed by the commands that close, the rest is reported.</summary>
public sealed class PipelineTests
{
    private const string Pipeline = "sales_pipeline.csv";

    private static string Folder => SharedData.PathTo("data/crm-sales");

    [SharedFact]
    public async Task Stages_and_sums_are_those_of_the_file_for_every_opportunity_that_has_an_account()
    {
        var home = Home.New();

        var report = await home.ImportAsync(await CrmSales.FilesAsync(Folder));

        var file = Of(report, Pipeline);
        (file.Read, file.Created, file.Failed).ShouldBe((8_800, 7_375, 1_425));
        file.BadRows.SelectMany(row => row.Problems)
            .ShouldAllBe(problem => problem.Code == "field.required" && problem.Column == "account");
        var all = await home.ListAsync<Opportunity>();
        all.CountBy(one => one.StepName!)
            .ToDictionary()
            .ShouldBe(
                new Dictionary<string, int>
                {
                    ["Won"] = 4_238,
                    ["Lost"] = 2_473,
                    ["Engaging"] = 1_589 - 1_088,
                    ["Prospecting"] = 500 - 337,
                },
                ignoreOrder: true
            );
        all.Where(one => one.State == OpportunityState.Won).Sum(one => one.ActualValue).ShouldBe(10_005_534);
        all.Count(one => one.State == OpportunityState.Lost).ShouldBe(2_473);
        all.Where(one => one.State != OpportunityState.Open).ShouldAllBe(one => one.ActualCloseDate != null);
    }

    [SharedFact]
    public async Task What_was_won_adds_up_by_quarter_by_manager_and_by_account()
    {
        var home = Home.New();
        await home.ImportAsync(await CrmSales.FilesAsync(Folder));
        var won = (await home.ListAsync<Opportunity>()).Where(one => one.State == OpportunityState.Won).ToList();

        won.GroupBy(one => (one.ActualCloseDate!.Value.Month + 2) / 3)
            .OrderBy(quarter => quarter.Key)
            .Select(quarter => (quarter.Count(), quarter.Sum(one => one.ActualValue)))
            .ShouldBe([(531, 1_134_672), (1_254, 3_086_111), (1_257, 2_982_255), (1_196, 2_802_496)]);
        var managers = (await CrmSales.PairsAsync(Folder, "sales_teams", "sales_agent", "manager")).ToDictionary(
            pair => (OwnerId)CrmSales.UserOf(pair.Key),
            pair => pair.Value
        );
        won.GroupBy(one => managers[one.Owner!.Value])
            .Select(manager => (manager.Key, manager.Sum(one => one.ActualValue)))
            .OrderByDescending(manager => manager.Item2)
            .ShouldBe([
                ("Melvin Marxen", 2_251_930),
                ("Summer Sewald", 1_964_750),
                ("Rocco Neubert", 1_960_545),
                ("Celia Rouche", 1_603_897),
                ("Cara Losch", 1_130_049),
                ("Dustin Brinkmann", 1_094_363),
            ]);
        var accounts = (await home.AccountsAsync()).ToDictionary(account => account.AsCustomer, account => account.Name);
        won.GroupBy(one => accounts[one.Customer!.Value])
            .Select(account => (account.Key, account.Sum(one => one.ActualValue)))
            .OrderByDescending(account => account.Item2)
            .Take(3)
            .ShouldBe([("Kan-code", 341_455), ("Konex", 269_245), ("Condax", 206_410)]);
    }

    [SharedFact]
    public async Task A_product_written_in_two_ways_is_reported_without_a_mapping_and_counted_with_one()
    {
        var without = await Home.New().ImportAsync(await CrmSales.FilesAsync(Folder, new Dictionary<string, string>()));
        var with = await Home.New().ImportAsync(await CrmSales.FilesAsync(Folder));

        var refused = Of(without, CrmSales.ProductLines)
            .BadRows.SelectMany(row => row.Problems)
            .Where(problem => problem is { Code: "lookup.not-found", Column: "product" })
            .ToList();
        refused.ShouldAllBe(problem => Equals(problem.Error.Value, "GTXPro"));
        refused.Count.ShouldBe(1_480);
        var resolved = Of(with, CrmSales.ProductLines).MappedTexts.Single(text => text is { Field: "productid", Text: "GTXPro" });
        resolved.ShouldBe(new("product", "productid", "GTXPro", "GTX Pro", 1_480));
        Of(with, CrmSales.ProductLines)
            .BadRows.SelectMany(row => row.Problems)
            .ShouldAllBe(problem => problem.Code == "line.record-failed");
    }

    [SharedFact]
    public async Task The_same_pipeline_with_other_dates_gives_the_same_opportunities()
    {
        var (iso, us) = (Home.New(), Home.New());
        await iso.ImportAsync(await CrmSales.FilesAsync(Folder));

        await us.ImportAsync(
            await CrmSales.FilesAsync(
                Folder,
                pipeline: SharedData.PathTo("data/import-samples/sales_pipeline-us-dates.csv"),
                texts: new() { Dates = ["M/d/uuuu"] }
            )
        );

        static IEnumerable<object> Plain(List<Opportunity> all) =>
            all.OrderBy(one => one.Name, StringComparer.Ordinal)
                .Select(
                    object (one) => (one.Name, one.Status, one.ActualValue, one.ActualCloseDate, one.CreatedOn, one.Owner, one.TotalAmount)
                );
        Plain(await us.ListAsync<Opportunity>()).ShouldBe(Plain(await iso.ListAsync<Opportunity>()));
    }

    private static FileReport Of(ImportReport report, string name) => report.Files.Single(file => file.Name == name);
}
