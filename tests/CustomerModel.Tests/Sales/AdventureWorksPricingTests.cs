using System.Globalization;
using System.IO.Compression;
using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

/// <summary>A real order history is the oracle: every line total, subtotal and total comes out exactly.</summary>
public sealed class AdventureWorksPricingTests
{
    private static readonly PricingOptions Options = new()
    {
        Rounding = RoundingScope.Document,
        Decimals = 4,
        LineDecimals = 6,
        TaxMethod = TaxMethod.TypedOnHeader,
    };

    [SharedFact]
    public void Every_line_every_subtotal_and_every_total_comes_out_exactly()
    {
        var lines = Rows("sales_order_details.csv.gz").ToLookup(row => row["SalesOrderId"]);
        var (orders, count, lineFaults, subtotalFaults, totalFaults, sum) = (0, 0, 0, 0, 0, 0m);
        foreach (var order in Rows("sales_order_headers.csv.gz"))
        {
            var rows = lines[order["SalesOrderId"]].ToArray();
            PricingLine[] document =
            [
                .. rows.Select(row => new PricingLine
                {
                    Quantity = Number(row["OrderQty"]),
                    PricePerUnit = Number(row["UnitPrice"]),
                    DiscountPercentage = Number(row["UnitPriceDiscount"]) * 100,
                }),
            ];
            var header = new PricingHeader { FreightAmount = Number(order["Freight"]), Tax = Number(order["TaxAmt"]) };
            var priced = new PricedLine[document.Length];
            PricingEngine.Default.Price(document, header, Options, priced, out var totals).ShouldBeNull();
            orders++;
            count += rows.Length;
            lineFaults += rows.Zip(priced).Count(pair => Number(pair.First["LineTotal"]) != pair.Second.NetAmount);
            subtotalFaults += totals.TotalLineItemAmount == Number(order["SubTotal"]) ? 0 : 1;
            totalFaults += totals.TotalAmount == Number(order["TotalDue"]) ? 0 : 1;
            sum += totals.TotalAmount;
        }

        (orders, count).ShouldBe((31_465, 121_317));
        (lineFaults, subtotalFaults, totalFaults).ShouldBe((0, 0, 0));
        sum.ShouldBe(123_216_786.1159m);
    }

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        using var reader = new StreamReader(
            new GZipStream(File.OpenRead(SharedData.PathTo($"data/adventureworks/{file}")), CompressionMode.Decompress)
        );
        var names = reader.ReadLine()!.Split(',');
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return names.Select((name, i) => (name, cells[i])).ToDictionary(cell => cell.name, cell => cell.Item2);
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
