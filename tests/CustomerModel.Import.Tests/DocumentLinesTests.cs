using System.Text;
using CustomerModel.Catalog;
using CustomerModel.Sales;

namespace CustomerModel.Import.Tests;

/// <summary>Documents come in with their lines, from two files that are read side by side.</summary>
public sealed class DocumentLinesTests
{
    private static readonly DataMap Orders = new DataMap { Record = "salesorder", Key = ["ordernumber"] }
        .With("No", "ordernumber")
        .With("No", "name")
        .With("Customer", "customerid")
        .With("Total", "totalamount")
        .WithConstant("transactioncurrencyid", "EUR");

    private static readonly DataMap Lines = new DataMap { Record = "salesorderdetail" }
        .With("Text", "productdescription")
        .With("Qty", "quantity")
        .With("Price", "priceperunit")
        .With("Wanted", "requestdeliveryby")
        .With("Sum", DataMap.NetAmount);

    private const string Header = "Order,Text,Qty,Price,Wanted,Sum\n";

    [Fact]
    public async Task Orders_take_the_lines_that_stand_next_and_have_their_number()
    {
        var (home, orders, lines) = await ImportAsync("A,Acme,10\nB,Acme,5\n", "A,Bolt,2,3,2026-02-01,6\nA,Nut,4,1,,4\nB,Screw,1,5,,5\n");

        (orders.Created, orders.Disagreeing, lines.Created).ShouldBe((2, 0, 3));
        var order = (await home.ListAsync<Order>()).Single(order => order.OrderNumber == "A");
        order.Lines.Select(line => (line.Number, line.WriteInProduct, line.NetAmount)).ShouldBe([(1, "Bolt", 6m), (2, "Nut", 4m)]);
        (order.TotalAmount, order.AreTotalsStated).ShouldBe((10m, false));
    }

    [Fact]
    public async Task A_total_that_does_not_follow_from_the_lines_is_kept_and_reported_with_the_difference()
    {
        var (home, orders, _) = await ImportAsync("A,Acme,11\nB,Acme,5\n", "A,Bolt,2,5,,10\nB,Screw,1,5,,5\n");

        (orders.Created, orders.Partial, orders.Failed, orders.Disagreeing).ShouldBe((2, 0, 0, 1));
        var row = orders.BadRows.ShouldHaveSingleItem();
        (row.IsFailed, row.Problems.Single().Code, row.Problems.Single().Column).ShouldBe((false, "record.totals-differ", "Total"));
        row.Problems[0].Error.Value.ShouldBeAssignableTo<IReadOnlyList<TotalDifference>>()!.ShouldBe([new("totalamount", 11, 10)]);
        var order = (await home.ListAsync<Order>()).Single(order => order.OrderNumber == "A");
        (order.TotalAmount, order.AreTotalsStated).ShouldBe((11m, true));
    }

    [Fact]
    public async Task An_amount_of_a_line_that_does_not_follow_is_reported_on_the_line()
    {
        var (_, orders, lines) = await ImportAsync("A,Acme,10\n", "A,Bolt,2,5,,9\n");

        (orders.Disagreeing, lines.Created, lines.Disagreeing).ShouldBe((0, 1, 1));
        var problem = lines.BadRows.ShouldHaveSingleItem().Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Column).ShouldBe(("line.amounts-differ", "Sum"));
    }

    [Fact]
    public async Task Lines_without_record_out_of_order_or_without_number_are_bad_rows_of_their_file()
    {
        var (home, orders, lines) = await ImportAsync(
            "A,Acme,5\nB,Acme,5\nC,Acme,0\n",
            "A,Bolt,1,5,,5\nX,Nut,1,1,,1\nB,Nut,1,5,,5\nA,Late,1,1,,1\n,None,1,1,,1\nX,End,1,1,,1\n"
        );

        (orders.Created, orders.Disagreeing, lines.Read, lines.Created, lines.Failed).ShouldBe((3, 0, 6, 2, 4));
        lines
            .BadRows.Select(row => (row.Row.Line, row.Problems.Single().Code))
            .ShouldBe([(3, "line.record-missing"), (5, "line.out-of-order"), (6, "line.key-missing"), (7, "line.record-missing")]);
        (await home.ListAsync<Order>()).Select(order => order.Lines.Count).Order().ShouldBe([0, 1, 1]);
    }

    [Fact]
    public async Task A_bad_optional_value_leaves_it_out_and_makes_line_and_record_partial()
    {
        var (home, orders, lines) = await ImportAsync("A,Acme,5\n", "A,Bolt,1,5,soon,5\n");

        (orders.Created, orders.Partial, lines.Created, lines.Partial).ShouldBe((1, 1, 1, 1));
        orders.BadRows.Single().Problems.Single().Code.ShouldBe("record.lines-partial");
        lines.BadRows.Single().Problems.Single().Column.ShouldBe("Wanted");
        (await home.ListAsync<Order>()).Single().Lines.Single().RequestDeliveryBy.ShouldBeNull();
    }

    [Theory]
    [InlineData("A,Nut,many,1,,1", "Qty", "field.number-invalid")]
    [InlineData("A,Nut,1,1.2.3,,1", "Price", "field.number-invalid")]
    [InlineData("A,,1,1,,1", null, "line.product-missing")]
    [InlineData("A,Nut,1,,,1", "Price", "line.price-missing")]
    public async Task A_line_that_cannot_stand_fails_its_record_and_the_other_lines_with_it(string bad, string? column, string code)
    {
        var (home, orders, lines) = await ImportAsync("A,Acme,6\nB,Acme,5\n", $"A,Bolt,1,5,,5\n{bad}\nB,Screw,1,5,,5\n");

        (orders.Created, orders.Failed, lines.Created, lines.Failed).ShouldBe((1, 1, 1, 2));
        orders.BadRows.Single().Problems.Single().Code.ShouldBe("record.line-failed");
        lines.BadRows[0].Problems.Single().Code.ShouldBe("line.record-failed");
        var problem = lines.BadRows[1].Problems.Single();
        (problem.Column, problem.Code).ShouldBe((column ?? problem.Column, code));
        (await home.ListAsync<Order>()).Single().OrderNumber.ShouldBe("B");
    }

    [Fact]
    public async Task A_number_that_comes_twice_or_is_taken_is_refused_with_its_lines()
    {
        var (home, orders, _) = await ImportAsync("A,Acme,5\nA,Acme,7\n", "A,Bolt,1,5,,5\n");
        var (again, lines) = await ImportAsync(home, "A,Acme,5\nB,Acme,5\n", "A,Bolt,1,5,,5\nB,Bolt,1,5,,5\n");

        orders.BadRows.Single().Problems.Single().Code.ShouldBe("row.duplicate");
        again.BadRows.Single().Problems.Single().Code.ShouldBe("row.key-taken");
        lines.BadRows.Single().Problems.Single().Code.ShouldBe("line.record-failed");
        (await home.ListAsync<Order>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_number_that_is_taken_is_refused_at_commit_where_the_map_has_no_key_and_the_other_orders_come_in()
    {
        var (home, _, _) = await ImportAsync("A,Acme,5\n", "A,Bolt,1,5,,5\n");

        var (orders, lines) = await ImportAsync(home, "A,Acme,5\nB,Acme,5\n", "A,Bolt,1,5,,5\nB,Bolt,1,5,,5\n", Orders with { Key = [] });

        (orders.Created, orders.Failed, lines.Created, lines.Failed).ShouldBe((1, 1, 1, 1));
    }

    [Fact]
    public async Task A_file_of_lines_that_breaks_off_fails_the_records_whose_lines_nobody_knows()
    {
        var (home, orders, lines) = await ImportAsync("A,Acme,5\nB,Acme,5\nC,Acme,5\n", "A,Bolt,1,5,,5\nB,Nut,1,5,,5\nB,\"open");

        lines.Fault!.Code.ShouldBe("file.damaged");
        (orders.Created, orders.Failed).ShouldBe((1, 2));
        orders.BadRows.ShouldAllBe(row => row.Problems.Single().Code == "record.lines-broken-off");
        (await home.ListAsync<Order>()).Single().OrderNumber.ShouldBe("A");
    }

    [Fact]
    public async Task Running_again_under_the_same_name_keeps_no_order_twice()
    {
        var home = await WithAcmeAsync();
        var options = new ImportOptions { Id = new Guid("6f2c4a1e-7f0e-4b57-9f5e-1a2b3c4d5e6f"), BatchSize = 2 };
        var file = File("A,Acme,5\nB,Acme,5\nC,Acme,5\n", "A,Bolt,1,5,,5\nB,Nut,1,5,,5\nC,Nut,1,5,,5\n", Orders);
        await home.ImportAsync(options, file);

        var report = await home.ImportAsync(options, file);

        report.Files.Select(one => one.Created).ShouldBe([3, 3]);
        (await home.ListAsync<Order>()).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Lines_come_with_new_records_only_and_to_records_that_take_them()
    {
        var home = await WithAcmeAsync();

        var update = await home.ImportAsync(File("A,Acme,5\n", "A,Bolt,1,5,,5\n", Orders with { Mode = ImportMode.Upsert }));
        var foreign = await home.ImportAsync(File("A,Acme,5\n", "A,Bolt,1,5,,5\n", Orders, Lines with { Record = "quotedetail" }));

        update.Files[0].Fault!.Code.ShouldBe("map.lines-of-new-only");
        foreign.Files[0].Fault!.Code.ShouldBe("map.lines-unknown");
    }

    [Fact]
    public async Task The_report_as_json_has_differences_and_mapped_texts()
    {
        var home = await WithAcmeAsync();
        var map = Lines with { Columns = [.. Lines.Columns.Skip(1)] };
        map = map.With(new ColumnMap("Text", "productdescription") { Values = new Dictionary<string, string> { ["Blt"] = "Bolt" } });
        var report = await home.ImportAsync(File("A,Acme,11\n", "A,Blt,2,5,,10\n", Orders, map));
        using var json = new MemoryStream();

        await ImportReportJson.WriteAsync(report, json);

        var text = Encoding.UTF8.GetString(json.ToArray());
        text.ShouldContain("\"outcome\": \"disagreeing\"");
        text.ShouldContain("\"computed\": 10");
        text.ShouldContain("\"meaning\": \"Bolt\"");
        report.IsComplete.ShouldBeFalse();
    }

    [Fact]
    public async Task Quotes_and_invoices_come_in_with_their_lines_and_stand_where_the_file_says()
    {
        var home = await WithAcmeAsync();
        var quotes = Orders with { Record = "quote", Key = ["quotenumber"], Columns = [.. Orders.Columns.Skip(1)] };
        var invoices = Orders with { Record = "invoice", Key = ["invoicenumber"], Columns = [.. Orders.Columns.Skip(1)] };
        var simple = Lines with { Columns = [.. Lines.Columns.Where(column => column.Field != "requestdeliveryby")] };

        await home.ImportAsync(
            File(
                "Q,Acme,5\n",
                "Q,Bolt,1,5,,5\n",
                quotes.With("No", "quotenumber").WithConstant("statuscode", "Won"),
                simple with
                {
                    Record = "quotedetail",
                }
            ),
            File(
                "I,Acme,5\n",
                "I,Bolt,1,5,,5\n",
                invoices.With("No", "invoicenumber").WithConstant("statuscode", "Billed"),
                simple with
                {
                    Record = "invoicedetail",
                }
            )
        );

        var quote = (await home.ListAsync<Quote>()).Single();
        (quote.QuoteNumber, quote.Status, quote.TotalAmount).ShouldBe(("Q", QuoteStatus.Won, 5m));
        var invoice = (await home.ListAsync<Invoice>()).Single();
        (invoice.InvoiceNumber, invoice.Status, invoice.Lines.Count).ShouldBe(("I", InvoiceStatus.Billed, 1));
    }

    [Fact]
    public async Task The_catalogue_comes_in_with_units_prices_and_discounts_and_lines_find_products_and_units_in_it()
    {
        var home = await WithAcmeAsync();
        static CsvRowSource Text(string name, string text) => CsvRowSource.FromText(name, text);
        static DataMap Map(string record) => new() { Record = record };

        var report = await home.ImportAsync(
            File(
                "A,Acme,145\n",
                "A,,3,40,,120\nA,,1,25,,25\n",
                Orders,
                new DataMap { Record = "salesorderdetail", Automatic = false }
                    .WithConstant("productid", "B-1")
                    .With("Qty", "quantity")
                    .With("Price", "priceperunit")
            ) with
            {
                Lines = new(
                    Text("lines", "Order,Product,Unit,Qty,Price\nA,Bolts,Box,3,40\nA,Bolts,,1,25\n"),
                    Map("salesorderdetail")
                        .With("Product", "productid")
                        .With("Unit", "uomid")
                        .With("Qty", "quantity")
                        .With("Price", "priceperunit"),
                    [new("No", "Order")]
                ),
            },
            new(
                Text("items", "List,Product,Unit,Amount\nRetail,Bolts,Box,40\n"),
                Map("productpricelevel")
                    .With("List", "pricelevelid")
                    .With("Product", "productid")
                    .With("Unit", "uomid")
                    .With("Amount", "amount")
                    .WithConstant("transactioncurrencyid", "EUR")
            ),
            new(Text("lists", "name,Currency\nRetail,EUR\n"), Map("pricelevel").With("Currency", "transactioncurrencyid")),
            new(
                Text("products", "Number,name,Group\nB-1,Bolts,Hardware\n"),
                Map("product").With("Number", "productnumber").With("Group", "defaultuomscheduleid").WithConstant("statuscode", "Active")
            ),
            new(Text("groups", "name,Base\nHardware,Piece\n"), Map("uomschedule").With("Base", "baseuomname"))
            {
                Lines = new(
                    Text("units", "name,Unit,quantity\nHardware,Box,12\n"),
                    new DataMap { Record = "uom", Automatic = false }
                        .With("Unit", "name")
                        .With("quantity", "quantity"),
                    "name"
                ),
            },
            new(Text("discounts", "name,Amounts\nBulk,no\n"), Map("discounttype").With("Amounts", "isamounttype"))
            {
                Lines = new(
                    Text("tiers", "name,lowquantity,highquantity,percentage\nBulk,1,9,5\nBulk,10,99,10\n"),
                    Map("discount"),
                    "name"
                ),
            }
        );

        report.IsComplete.ShouldBeTrue();
        var group = (await home.ListAsync<UnitGroup>()).Single();
        group.Units.Select(unit => (unit.Name, unit.Quantity)).ShouldBe([("Piece", 1m), ("Box", 12m)]);
        var product = (await home.ListAsync<Product>()).Single();
        (product.Status, product.DefaultUnit).ShouldBe((ProductStatus.Active, group.BaseUnit.Id));
        (await home.ListAsync<PriceListItem>()).Single().Unit.ShouldBe(group.Units[1].Id);
        (await home.ListAsync<DiscountList>()).Single().Tiers.Select(tier => tier.Percentage).ShouldBe([5m, 10m]);
        (await home.ListAsync<Order>()).Single().Lines.Select(line => line.Unit).ShouldBe([group.Units[1].Id, group.BaseUnit.Id]);
    }

    [Theory]
    [InlineData("Retail", null)]
    [InlineData("Swiss", "document.price-list-currency")]
    [InlineData("None", "lookup.not-found")]
    public async Task A_document_goes_by_the_price_list_of_its_currency_that_the_file_names(string list, string? code)
    {
        var home = await WithAcmeAsync();
        await home.ImportAsync(
            "name,transactioncurrencyid\nRetail,EUR\nSwiss,CHF\n",
            new DataMap { Record = "pricelevel" }.With("transactioncurrencyid", "transactioncurrencyid")
        );
        foreach (var record in new[] { "opportunity", "quote", "salesorder", "invoice" })
        {
            var map = new DataMap { Record = record }
                .With("Name", "name")
                .With("Customer", "customerid")
                .With("List", "pricelevelid")
                .WithConstant("transactioncurrencyid", "EUR");

            var file = await home.ImportAsync($"Name,Customer,List\nX,Acme,{list}\n", map);

            file.BadRows.SelectMany(row => row.Problems)
                .Select(problem => (problem.Column, problem.Code))
                .ShouldBe(code is null ? [] : [("List", code)]);
        }

        (await home.ListAsync<Order>()).Select(order => order.PriceList is null).ShouldBe(code is null ? [false] : []);
    }

    [Fact]
    public async Task Documents_without_lines_are_priced_as_the_file_says_too()
    {
        var home = await WithAcmeAsync();
        var map = new DataMap { Record = "invoice" }
            .With("Name", "name")
            .With("Customer", "customerid")
            .With("Tax", "headertax")
            .WithConstant("transactioncurrencyid", "EUR");
        var pricing = new DocumentPricing(PricingEngine.Default, new() { Decimals = 4, TaxMethod = TaxMethod.TypedOnHeader });

        await home.ImportAsync(new ImportFile(CsvRowSource.FromText("i", "Name,Customer,Tax\nI,Acme,0\n"), map) { Pricing = pricing });

        (await home.ListAsync<Invoice>()).Single().TotalAmount.ShouldBe(0);
    }

    [Theory]
    [InlineData("O,Acme,Won,100,2026-01-02", null, OpportunityStatus.Won)]
    [InlineData("O,Acme,OutSold,0,2026-01-02", null, OpportunityStatus.OutSold)]
    [InlineData("O,Acme,Canceled,5,2026-01-02", "row.value-not-taken", null)]
    [InlineData("O,Acme,InProgress,5,", "row.value-not-taken", null)]
    [InlineData("O,Acme,,5,", "row.value-not-taken", OpportunityStatus.InProgress)]
    [InlineData("O,Acme,Wonn,5,2026-01-02", "field.option-unknown", null)]
    [InlineData("O,,Won,5,2026-01-02", "field.required", null)]
    public async Task An_opportunity_is_closed_with_what_its_status_takes_and_nothing_is_lost_in_silence(
        string row,
        string? code,
        OpportunityStatus? status
    )
    {
        var home = await WithAcmeAsync();
        var map = new DataMap { Record = "opportunity" }
            .With("Name", "name")
            .With("Customer", "customerid")
            .With("Status", "statuscode")
            .With("Value", "actualvalue")
            .With("Closed", "actualclosedate")
            .WithConstant("transactioncurrencyid", "EUR");

        var report = await home.ImportAsync("Name,Customer,Status,Value,Closed\n" + row + "\n", map);

        report.BadRows.SelectMany(bad => bad.Problems).Select(problem => problem.Code).ShouldBe(code is null ? [] : [code]);
        (await home.ListAsync<Opportunity>()).Select(one => one.Status).ShouldBe(status is { } there ? [there] : []);
    }

    [Fact]
    public async Task A_value_that_only_a_status_takes_is_not_mapped_without_it()
    {
        var map = new DataMap { Record = "opportunity" }
            .With("Name", "name")
            .With("Customer", "customerid")
            .With("Value", "actualvalue")
            .WithConstant("transactioncurrencyid", "EUR");

        var report = await Home.New().ImportAsync("Name,Customer,Value\nO,Acme,1\n", map);

        report.Fault!.Code.ShouldBe("map.field-not-importable");
    }

    private static async Task<Home> WithAcmeAsync()
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\n", new() { Record = "account" });
        return home;
    }

    private static async Task<(Home Home, FileReport Orders, FileReport Lines)> ImportAsync(string orders, string lines)
    {
        var home = await WithAcmeAsync();
        var (ofOrders, ofLines) = await ImportAsync(home, orders, lines);
        return (home, ofOrders, ofLines);
    }

    private static async Task<(FileReport Orders, FileReport Lines)> ImportAsync(
        Home home,
        string orders,
        string lines,
        DataMap? map = null
    )
    {
        var report = await home.ImportAsync(File(orders, lines, map ?? Orders));
        return (report.Files[0], report.Files[1]);
    }

    private static ImportFile File(string orders, string lines, DataMap map, DataMap? ofLines = null) =>
        new(CsvRowSource.FromText("orders", "No,Customer,Total\n" + orders), map)
        {
            Lines = new(CsvRowSource.FromText("lines", Header + lines), ofLines ?? Lines, [new("No", "Order")]),
        };
}
