using System.Diagnostics;
using CustomerModel.Customers;
using CustomerModel.Import;
using CustomerModel.Persistence;
using CustomerModel.Sales;

namespace CustomerModel.Quickstart;

/// <summary>Imports orders with their lines and a pipeline of opportunities, and checks every total.</summary>
internal sealed class SalesImport(ICustomerModel crm, TextWriter say)
{
    /// <summary>Imports what the folder has of sales; the customers are there already.</summary>
    public async Task<Dictionary<string, object>> RunAsync(string folder)
    {
        var done = new Dictionary<string, object>();
        if (AdventureWorks.Has(folder, "sales_order_headers"))
        {
            await OrdersAsync(folder, done);
        }

        string[] pipelines = [Path.Combine(folder, "crm-sales"), Path.Combine(folder, "..", "crm-sales")];
        if (Array.Find(pipelines, Directory.Exists) is { } pipeline)
        {
            await PipelineAsync(pipeline, done);
        }

        return done;
    }

    private async Task OrdersAsync(string folder, Dictionary<string, object> done)
    {
        var report = await ImportAsync("orders", await AdventureWorksOrders.FilesAsync(folder));
        var (orders, lines) = (report.Files[^2], report.Files[^1]);
        var differences = orders.BadRows.SelectMany(row => row.Problems).SelectMany(Differences).CountBy(one => one.Field).ToDictionary();
        var check = await new OrderCheck(crm).RunAsync();
        done["orders"] = orders.Created;
        done["orderLines"] = lines.Created;
        done["lineMismatches"] = lines.Disagreeing + check.Lines;
        done["subtotalMismatches"] = differences.GetValueOrDefault("totallineitemamount") + check.Subtotals;
        done["totalMismatches"] = differences.GetValueOrDefault("totalamount") + check.Totals;
        done["sumTotalDue"] = check.Sum;
        done["customersWithoutPerson"] = report.Files.Single(file => file.Name == AdventureWorksOrders.WithoutPerson).Created;
        say.WriteLine(
            $"  {orders.Created} orders with {lines.Created} lines are worth {check.Sum}; lines, subtotals and totals that differ: "
                + $"{done["lineMismatches"]}, {done["subtotalMismatches"]}, {done["totalMismatches"]}"
        );
    }

    private async Task PipelineAsync(string folder, Dictionary<string, object> done)
    {
        var report = await ImportAsync("the pipeline", await CrmSales.FilesAsync(folder));
        var (opportunities, products) = (report.Files[^2], report.Files[^1]);
        var won = Criteria.Where(OpportunityFields.Status, Operator.Equal, OpportunityStatus.Won).ToSpecification<Opportunity>();
        var (count, value) = (0, 0m);
        await crm.ReadAsync(async read =>
        {
            await foreach (var one in read.StreamAsync(won))
            {
                (count, value) = (count + 1, value + (one.ActualValue ?? 0));
            }

            return true;
        });
        done["opportunities"] = opportunities.Created;
        done["opportunitiesWithoutAccount"] = opportunities
            .BadRows.SelectMany(row => row.Problems)
            .Count(problem => problem is { Code: "field.required", Column: "account" });
        done["opportunitiesWon"] = count;
        done["sumWon"] = value;
        done["productNamesMapped"] = products.MappedTexts.Where(text => text.Field == "productid").Sum(text => text.Count);
        say.WriteLine(
            $"  {count} opportunities were won, {value} together; {done["productNamesMapped"]} times a product was written in another way"
        );
    }

    private async Task<ImportReport> ImportAsync(string what, ImportFile[] files)
    {
        var watch = Stopwatch.StartNew();
        var report = await new Importer(crm).RunAsync(files, new ProgressLine(say));
        say.WriteLine($"\nImported {what}: {report.Read} rows in {watch.Elapsed.TotalSeconds:0.0} s.");
        foreach (var file in report.Files)
        {
            say.WriteLine(
                $"  {file.Name}: {file.Created} made, {file.Partial} in part, {file.Failed} refused, {file.Disagreeing} disagree"
            );
            foreach (var reason in file.BadRows.SelectMany(row => row.Problems).CountBy(problem => problem.Code))
            {
                say.WriteLine($"    {reason.Value} x {reason.Key}");
            }
        }

        return report;
    }

    private static IReadOnlyList<TotalDifference> Differences(RowProblem problem) =>
        problem.Error.Value as IReadOnlyList<TotalDifference> ?? [];
}
