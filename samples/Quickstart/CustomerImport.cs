using System.Diagnostics;
using CustomerModel.Customers;
using CustomerModel.Import;

namespace CustomerModel.Quickstart;

/// <summary>Imports a folder in the layout of the AdventureWorks sample: accounts, contacts, who works where, addresses.</summary>
internal sealed class CustomerImport(ICustomerModel crm, TextWriter say)
{
    public async Task<Dictionary<string, object>> RunAsync(string folder)
    {
        var watch = Stopwatch.StartNew();
        var report = await new Importer(crm).RunAsync(AdventureWorks.Customers(folder), new ProgressLine(say));
        say.WriteLine($"\nImported {report.Read} rows in {watch.Elapsed.TotalSeconds:0.0} s.");
        foreach (var file in report.Files)
        {
            say.WriteLine($"  {file.Name}: {file.Created} made, {file.Linked} linked, {file.Partial} in part, {file.Failed} refused");
            foreach (var reason in file.BadRows.SelectMany(row => row.Problems).CountBy(problem => problem.Code))
            {
                say.WriteLine($"    {reason.Value} x {reason.Key}");
            }
        }

        FileReport Of(string name) => report.Files.Single(file => file.Name == name + ".csv");
        return new()
        {
            ["accounts"] = Of("stores").Created,
            ["contacts"] = Of("persons").Created,
            ["contactsLinked"] = Of("store_contacts").Linked,
            ["linksRejected"] = Of("store_contacts").Failed,
            ["addresses"] = Of("business_entity_addresses").Created,
            ["addressesRejected"] = Of("business_entity_addresses").Failed,
            ["rejected"] = report.Files.SelectMany(Rejected).ToList(),
        };
    }

    private static IEnumerable<object> Rejected(FileReport file) =>
        from row in file.BadRows
        from problem in row.Problems
        select new
        {
            file = file.Name,
            line = row.Row.Line,
            column = problem.Column,
            code = problem.Code,
            row = row.Row.Text,
        };
}
