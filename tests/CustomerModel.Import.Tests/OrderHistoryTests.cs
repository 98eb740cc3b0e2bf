using CustomerModel.Customers;
using CustomerModel.Quickstart;
using CustomerModel.Sales;
using CustomerModel.Tests;

namespace CustomerModel.Import.Tests;

/// <summary>A real order history comes in whole: every line, subtotal and total is what its file says.</summary>
public sealed class OrderHistoryTests
{
    private static string Folder => SharedData.PathTo("data/adventureworks");

    [SharedFact]
    public async Task Every_order_comes_in_with_its_lines_and_every_total_is_that_of_the_file()
    {
        var home = Home.New();
        await home.ImportAsync(AdventureWorks.Customers(Folder));

        var report = await home.ImportAsync(await AdventureWorksOrders.FilesAsync(Folder));

        report.Files.ShouldAllBe(file => file.Fault == null);
        var (orders, lines) = (Of(report, "sales_order_headers.csv.gz"), Of(report, "sales_order_details.csv.gz"));
        (orders.Read, orders.Created, orders.Partial, orders.Failed, orders.Disagreeing).ShouldBe((31_465, 31_465, 0, 0, 0));
        (lines.Read, lines.Created, lines.Partial, lines.Failed, lines.Disagreeing).ShouldBe((121_317, 121_317, 0, 0, 0));
        Of(report, "products.csv").Created.ShouldBe(504);
        Of(report, AdventureWorksOrders.WithoutPerson).Created.ShouldBe(436);
        report.IsComplete.ShouldBeTrue();
        await FiguresAsync(home);
    }

    private static async Task FiguresAsync(Home home)
    {
        var orders = await home.ListAsync<Order>();
        orders.Sum(order => order.TotalAmount).ShouldBe(123_216_786.1159m);
        orders.Sum(order => order.TotalLineItemAmount).ShouldBe(109_846_381.4039m);
        orders.Sum(order => order.TotalTax).ShouldBe(10_186_974.4602m);
        orders.Sum(order => order.FreightAmount).ShouldBe(3_183_430.2518m);
        orders.Sum(order => order.Lines.Sum(line => line.NetAmount)).ShouldBe(109_846_381.399888m);
        orders.Sum(order => order.Lines.Sum(line => line.Quantity)).ShouldBe(274_914);
        orders.ShouldAllBe(order => order.Status == OrderStatus.Complete && !order.AreTotalsStated);
        orders.Select(order => order.Customer).Distinct().Count().ShouldBe(19_119);
        orders
            .GroupBy(order => order.CreatedOn!.Value.InUtc().Year)
            .ToDictionary(year => year.Key, year => year.Sum(order => order.TotalAmount))
            .ShouldBe(
                new Dictionary<int, decimal?>
                {
                    [2011] = 14_155_699.5250m,
                    [2012] = 37_675_700.3120m,
                    [2013] = 48_965_887.9632m,
                    [2014] = 22_419_498.3157m,
                },
                ignoreOrder: true
            );
        var first = orders.Single(order => order.OrderNumber == "SO43659");
        (first.Lines.Count, first.TotalLineItemAmount, first.TotalTax, first.FreightAmount, first.TotalAmount).ShouldBe(
            (12, 20_565.6206m, 1_971.5149m, 616.0984m, 23_153.2339m)
        );
        orders.Max(order => order.Lines.Count).ShouldBe(72);
    }

    private static FileReport Of(ImportReport report, string name) => report.Files.Single(file => file.Name == name);
}
