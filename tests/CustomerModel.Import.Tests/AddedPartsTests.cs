using CustomerModel.Sales;

namespace CustomerModel.Import.Tests;

/// <summary>Lines and payments come in for documents that are there, a row each, through the commands of the document.</summary>
public sealed class AddedPartsTests
{
    private static readonly DataMap Invoices = new DataMap { Record = "invoice" }
        .With("No", "invoicenumber")
        .With("No", "name")
        .With("Customer", "customerid")
        .WithConstant("transactioncurrencyid", "EUR");

    private static readonly DataMap Lines = new DataMap { Record = "invoicedetail" }
        .With("Invoice", DataMap.Parent)
        .With("Text", "productdescription")
        .With("Qty", "quantity")
        .With("Price", "priceperunit")
        .With("Sum", DataMap.NetAmount);

    private static readonly DataMap Payments = new DataMap { Record = DataMap.Payments }
        .With("Invoice", DataMap.Parent)
        .With("Paid", "amount")
        .With("On", "paidon")
        .With("Reference", "reference");

    [Fact]
    public async Task Payments_are_entered_into_the_ledger_of_their_invoice_and_what_is_more_than_due_is_a_bad_row()
    {
        var home = await WithInvoicesAsync("A", "B");

        var report = await home.ImportAsync(
            Text(
                "payments",
                "Invoice,Paid,On,Reference\nA,30,2026-01-05,bank 1\nA,70,2026-01-06,\nA,1,,\nB,100.5,,\nB,40,,\nC,5,,\n",
                Payments
            ),
            Text("lines", "Invoice,Text,Qty,Price,Sum\nA,Bolt,4,25,100\nB,Nut,10,10,100\n", Lines)
        );

        report.Files.Select(file => (file.Name, file.Created, file.Failed)).ShouldBe([("lines", 2, 0), ("payments", 3, 3)]);
        report
            .Files[1]
            .BadRows.Select(row => (row.Row.Line, row.Problems.Single().Column, row.Problems.Single().Code))
            .ShouldBe([(4, null, "invoice.not-now"), (5, "Paid", "invoice.payment-above-due"), (7, "Invoice", "lookup.not-found")]);
        var (a, b) = (await InvoiceAsync(home, "A"), await InvoiceAsync(home, "B"));
        (a.Status, a.AmountPaid, a.AmountDue).ShouldBe((InvoiceStatus.Complete, 100m, 0m));
        a.Payments.Select(payment => (payment.Amount, payment.PaidOn, payment.Reference))
            .ShouldBe([(30, new LocalDate(2026, 1, 5), "bank 1"), (70, new LocalDate(2026, 1, 6), null)]);
        (b.Status, b.AmountDue).ShouldBe((InvoiceStatus.Partial, 60m));
    }

    [Fact]
    public async Task Lines_are_added_while_the_document_is_edited_and_refused_by_name_when_it_is_not()
    {
        var home = await WithInvoicesAsync("A", "B");
        await home.ImportAsync(Text("lines", "Invoice,Text,Qty,Price,Sum\nB,Bolt,1,5,5\n", Lines));
        await home.ImportAsync(Text("payments", "Invoice,Paid,On,Reference\nB,5,,\n", Payments));

        var file = (
            await home.ImportAsync(
                Text("more", "Invoice,Text,Qty,Price,Sum\nA,Bolt,2,3,6\nB,Nut,1,5,5\nA,,1,5,5\nA,Nut,2,2,5\n,Nut,1,1,1\n", Lines)
            )
        ).Files.Single();

        (file.Created, file.Failed, file.Disagreeing).ShouldBe((2, 3, 1));
        file.BadRows.Select(row => row.Problems.Single().Code)
            .ShouldBe(["invoice.read-only", "line.product-missing", "line.amounts-differ", "row.key-missing"]);
        var invoice = await InvoiceAsync(home, "A");
        invoice.Lines.Select(line => (line.Number, line.WriteInProduct, line.NetAmount)).ShouldBe([(1, "Bolt", 6m), (2, "Nut", 4m)]);
        invoice.TotalAmount.ShouldBe(10);
    }

    [Fact]
    public async Task Every_kind_of_document_takes_lines_that_name_it()
    {
        var home = await WithInvoicesAsync();
        foreach (
            var (record, line, number) in new[]
            {
                ("opportunity", "opportunityproduct", "name"),
                ("quote", "quotedetail", "quotenumber"),
                ("salesorder", "salesorderdetail", "ordernumber"),
            }
        )
        {
            var map = Invoices with { Record = record, Columns = [.. Invoices.Columns.Skip(1)] };
            await home.ImportAsync(Text("documents", "No,Customer\nX,Acme\n", number == "name" ? map : map.With("No", number)));

            var report = await home.ImportAsync(Text("lines", "Invoice,Text,Qty,Price,Sum\nX,Bolt,2,3,6\n", Lines with { Record = line }));

            report.Files.Single().BadRows.ShouldBeEmpty();
        }

        (await home.ListAsync<Opportunity>()).Single().TotalAmount.ShouldBe(6);
        (await home.ListAsync<Quote>()).Single().TotalAmount.ShouldBe(6);
        (await home.ListAsync<Order>()).Single().TotalAmount.ShouldBe(6);
    }

    [Fact]
    public async Task Payments_stand_beside_invoices_whose_total_is_stated()
    {
        var home = await WithInvoicesAsync();
        var invoices = Text("invoices", "No,Customer,Total\nA,Acme,100\nB,Acme,50\n", Invoices.With("Total", "totalamount"));
        var payments = Payments with { Columns = [.. Payments.Columns.Skip(1)] };

        var report = await home.ImportAsync(
            invoices with
            {
                Lines = new(
                    CsvRowSource.FromText("payments", "Invoice,Paid,On,Reference\nA,60,,\nA,40,,\nB,51,,\n"),
                    payments,
                    [new("No", "Invoice")]
                ),
            }
        );

        (report.Files[0].Created, report.Files[0].Failed, report.Files[1].Created).ShouldBe((1, 1, 2));
        report.Files[0].BadRows.Last().Problems.Single().Code.ShouldBe("invoice.payment-above-due");
        var invoice = (await home.ListAsync<Invoice>()).Single();
        (invoice.Status, invoice.TotalAmount, invoice.Payments.Count).ShouldBe((InvoiceStatus.Complete, 100m, 2));
    }

    [Theory]
    [InlineData("Complete", "", InvoiceStatus.Complete, 100, null)]
    [InlineData("7", "", InvoiceStatus.Complete, 100, null)]
    [InlineData("Complete", "100", InvoiceStatus.Complete, 100, null)]
    [InlineData("Partial", "40", InvoiceStatus.Partial, 40, null)]
    [InlineData("3", "", InvoiceStatus.Canceled, 0, null)]
    [InlineData("Billed", "0", InvoiceStatus.Billed, 0, null)]
    [InlineData("Billed", "5", null, 0, "row.value-not-taken")]
    [InlineData("Complete", "40", null, 0, "row.value-not-taken")]
    [InlineData("Partial", "", null, 0, "field.required")]
    [InlineData("Partial", "101", null, 0, "invoice.payment-above-due")]
    public async Task A_status_of_payment_becomes_an_entry_of_the_ledger(
        string status,
        string paid,
        InvoiceStatus? stands,
        decimal amount,
        string? code
    )
    {
        var home = await WithInvoicesAsync();
        var map = Invoices.With("Total", "totalamount").With("Status", "statuscode").With("Paid", "amountpaid");

        var report = await home.ImportAsync(Text("invoices", $"No,Customer,Total,Status,Paid\nA,Acme,100,{status},{paid}\n", map));

        report
            .Files[0]
            .BadRows.Where(row => row.IsFailed)
            .SelectMany(row => row.Problems)
            .Select(problem => problem.Code)
            .ShouldBe(code is null ? [] : [code]);
        (await home.ListAsync<Invoice>())
            .Select(invoice => (invoice.Status, invoice.AmountPaid ?? 0, invoice.Payments.Sum(payment => payment.Amount)))
            .ShouldBe(stands is { } there ? [(there, amount, amount)] : []);
    }

    [Fact]
    public async Task Parts_that_come_with_their_record_alone_or_name_none_cannot_be_imported_so()
    {
        var home = await WithInvoicesAsync("A");

        var alone = await home.ImportAsync("name,quantity\nBox,12\n", new() { Record = "uom" });
        var nameless = await home.ImportAsync("Text,Qty,Price\nBolt,1,1\n", Lines with { Columns = [.. Lines.Columns.Skip(1).Take(3)] });
        var reversal = await home.ImportAsync(
            "Invoice,Back\nA,1\n",
            Payments.With("Back", "reverses") with
            {
                Columns = [new("Invoice", DataMap.Parent), new("Back", "reverses")],
            }
        );

        alone.Fault!.Code.ShouldBe("map.record-unknown");
        nameless.Fault!.Code.ShouldBe("map.field-missing");
        reversal.Fault!.Code.ShouldBe("map.field-not-importable");
    }

    private static async Task<Home> WithInvoicesAsync(params string[] numbers)
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\n", new() { Record = "account" });
        await home.ImportAsync(Text("invoices", "No,Customer\n" + string.Concat(numbers.Select(no => $"{no},Acme\n")), Invoices));
        return home;
    }

    private static async Task<Invoice> InvoiceAsync(Home home, string number) =>
        (await home.ListAsync<Invoice>()).Single(invoice => invoice.InvoiceNumber == number);

    private static ImportFile Text(string name, string text, DataMap map) => new(CsvRowSource.FromText(name, text), map);
}
