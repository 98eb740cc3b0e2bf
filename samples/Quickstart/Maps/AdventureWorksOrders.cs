using System.Text;
using CustomerModel.Import;
using CustomerModel.Sales;

namespace CustomerModel.Quickstart;

/// <summary>The orders of the AdventureWorks sample, with their lines and the products on them.</summary>
internal static class AdventureWorksOrders
{
    /// <summary>The name under which contacts are reported whose customers name a person the data does not have.</summary>
    public const string WithoutPerson = "customers without person";

    /// <summary>Lines are exact to 6 decimals, the sum of a document is rounded half up to 4, tax is typed on the header.</summary>
    public static DocumentPricing Pricing { get; } =
        new(
            PricingEngine.Default,
            new()
            {
                Rounding = RoundingScope.Document,
                Decimals = 4,
                LineDecimals = 6,
                TaxMethod = TaxMethod.TypedOnHeader,
            }
        );

    public static DataMap Units { get; } =
        new DataMap
        {
            Record = "uomschedule",
            Mode = ImportMode.Upsert,
            Key = ["name"],
        }
            .With("Group", "name")
            .With("Unit", "baseuomname");

    public static DataMap Products { get; } =
        new DataMap
        {
            Record = "product",
            Key = ["productnumber"],
            Automatic = false,
        }
            .With("ProductNumber", "productnumber")
            .With("Name", "name")
            .With("Size", "size")
            .With("StandardCost", "standardcost")
            .With("ListPrice", "price")
            .WithConstant("defaultuomscheduleid", "Pieces")
            .WithConstant("transactioncurrencyid", "USD")
            .WithConstant("statuscode", "Active");

    public static DataMap Unnamed { get; } =
        new DataMap
        {
            Record = "contact",
            Key = ["externaluseridentifier"],
            Automatic = false,
        }
            .With("PersonId", "externaluseridentifier")
            .With("AccountNumber", "lastname")
            .With("StoreId", "parentcustomerid", AdventureWorks.AccountByNumber);

    public static DataMap Orders { get; } =
        new DataMap
        {
            Record = "salesorder",
            Key = ["ordernumber"],
            Automatic = false,
        }
            .With("SalesOrderNumber", "ordernumber")
            .With("SalesOrderNumber", "name")
            .With("PartyId", "customerid", AdventureWorks.AccountByNumber, AdventureWorks.ContactById)
            .With("OrderDate", "overriddencreatedon")
            .With("DueDate", "requestdeliveryby")
            .With("ShipDate", "datefulfilled")
            .With("TaxAmt", "headertax")
            .With("Freight", "freightamount")
            .With("SubTotal", "totallineitemamount")
            .With("TotalDue", "totalamount")
            .WithConstant("statuscode", "Complete")
            .WithConstant("transactioncurrencyid", "USD");

    public static DataMap Lines { get; } =
        new DataMap { Record = "salesorderdetail", Automatic = false }
            .With("LineNumber", "lineitemnumber")
            .With("ProductNumber", "productid", new LookupRule("product", "productnumber"))
            .With("OrderQty", "quantity")
            .With("UnitPrice", "priceperunit")
            .With(new ColumnMap("UnitPriceDiscount", "manualdiscountpercentage") { Factor = 100 })
            .With("LineTotal", DataMap.NetAmount);

    public static CsvRowSource PieceUnits { get; } = CsvRowSource.FromText("units", "Group,Unit\nPieces,Piece\n");

    /// <summary>The files of the orders; the customers are there already.</summary>
    public static async Task<ImportFile[]> FilesAsync(string folder)
    {
        var (parties, unnamed) = await CustomersAsync(folder);
        var products = AdventureWorks.Source(folder, "products");
        return
        [
            new(PieceUnits, Units),
            new(products, Products),
            new(unnamed, Unnamed),
            new(new JoinedRows(AdventureWorks.Source(folder, "sales_order_headers"), parties, "CustomerId"), Orders)
            {
                Lines = new(
                    new JoinedRows(AdventureWorks.Source(folder, "sales_order_details"), products, "ProductId"),
                    Lines,
                    "SalesOrderId"
                ),
                Pricing = Pricing,
            },
        ];
    }

    /// <summary>
    /// Whose orders they are: the person of a customer, else its store. Persons that the data does not have become contacts
    /// named by the number of the customer, so that no order is lost.
    /// </summary>
    private static async Task<(CsvRowSource Parties, CsvRowSource Unnamed)> CustomersAsync(string folder)
    {
        var persons = new HashSet<string?>();
        await foreach (var row in RowsAsync(AdventureWorks.Source(folder, "persons"), "PersonId"))
        {
            persons.Add(row[0]);
        }

        var parties = new StringBuilder("CustomerId,PartyId\n");
        var unnamed = new StringBuilder("PersonId,AccountNumber,StoreId\n");
        await foreach (
            var row in RowsAsync(AdventureWorks.Source(folder, "customers"), "CustomerId", "PersonId", "StoreId", "AccountNumber")
        )
        {
            parties.Append(row[0]).Append(',').Append(row[1] ?? row[2]).Append('\n');
            if (row[1] is { } person && persons.Add(person))
            {
                unnamed.Append(person).Append(',').Append(row[3]).Append(',').Append(row[2]).Append('\n');
            }
        }

        return (CsvRowSource.FromText("parties", parties.ToString()), CsvRowSource.FromText(WithoutPerson, unnamed.ToString()));
    }

    private static async IAsyncEnumerable<string?[]> RowsAsync(IRowSource source, params string[] columns)
    {
        await using var reader = await source.OpenAsync();
        int[] at = [.. columns.Select(column => reader.Header.Columns.ToList().IndexOf(column))];
        while (await reader.ReadAsync())
        {
            yield return Array.ConvertAll(at, reader.Cell);
        }
    }
}
