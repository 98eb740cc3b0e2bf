using System.Security.Cryptography;
using System.Text;
using CustomerModel.Import;

namespace CustomerModel.Quickstart;

/// <summary>A pipeline of opportunities with the accounts, products and sales agents they name.</summary>
internal static class CrmSales
{
    /// <summary>The name under which the products of the opportunities are reported.</summary>
    public const string ProductLines = "products of sales_pipeline.csv";

    /// <summary>One product is written in two ways.</summary>
    public static readonly IReadOnlyDictionary<string, string> ProductNames = new Dictionary<string, string> { ["GTXPro"] = "GTX Pro" };

    public static DataMap Accounts { get; } =
        new DataMap
        {
            Record = "account",
            Mode = ImportMode.Upsert,
            Key = ["name"],
            Automatic = false,
        }
            .With("account", "name")
            .With(new ColumnMap("revenue", "revenue") { Factor = 1_000_000 })
            .With("employees", "numberofemployees")
            .With("subsidiary_of", "parentaccountid")
            .WithConstant("transactioncurrencyid", "USD");

    public static DataMap Products { get; } =
        new DataMap
        {
            Record = "product",
            Key = ["productnumber"],
            Automatic = false,
        }
            .With("product", "productnumber")
            .With("product", "name")
            .With("sales_price", "price")
            .WithConstant("defaultuomscheduleid", "Pieces")
            .WithConstant("transactioncurrencyid", "USD")
            .WithConstant("statuscode", "Active");

    /// <summary>The opportunities: closed by the command that closes, with what they brought and when.</summary>
    public static DataMap Opportunities(IEnumerable<string> agents) =>
        new DataMap
        {
            Record = "opportunity",
            Key = ["name"],
            Automatic = false,
        }
            .With("opportunity_id", "name")
            .With("account", "customerid", new LookupRule("account", "name"))
            .With("deal_stage", "stepname")
            .With("engage_date", "overriddencreatedon")
            .With("close_date", "actualclosedate")
            .With("close_value", "actualvalue")
            .With(
                new ColumnMap("deal_stage", "statuscode")
                {
                    Values = new Dictionary<string, string>
                    {
                        ["Prospecting"] = "InProgress",
                        ["Engaging"] = "InProgress",
                        ["Won"] = "Won",
                        ["Lost"] = "Canceled",
                    },
                }
            )
            .With(
                new ColumnMap("sales_agent", "ownerid") { Values = agents.ToDictionary(agent => agent, agent => $"{UserOf(agent).Value}") }
            )
            .WithConstant("isrevenuesystemcalculated", "true")
            .WithConstant("transactioncurrencyid", "USD");

    /// <summary>The one product of each opportunity, at its list price.</summary>
    public static DataMap Lines(IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, string> prices) =>
        new DataMap { Record = "opportunityproduct", Automatic = false }
            .With(new ColumnMap("product", "productid") { Values = names, Lookups = [new("product", "productnumber")] })
            .With(new ColumnMap("product", "priceperunit") { Values = prices })
            .WithConstant("quantity", "1");

    /// <summary>The files of a folder; sales agents become users, named by nothing but an id.</summary>
    /// <param name="folder">Where they lie.</param>
    /// <param name="names">How products are written in the pipeline, where it is not as in the list of products.</param>
    /// <param name="pipeline">The file of the opportunities, if it lies elsewhere.</param>
    /// <param name="texts">How dates are written in it.</param>
    public static async Task<ImportFile[]> FilesAsync(
        string folder,
        IReadOnlyDictionary<string, string>? names = null,
        string? pipeline = null,
        TextRules? texts = null
    )
    {
        names ??= ProductNames;
        var prices = await PairsAsync(folder, "products", "product", "sales_price");
        var agents = await PairsAsync(folder, "sales_teams", "sales_agent", "manager");
        var known = prices.Concat(ProductNames.Select(name => KeyValuePair.Create(name.Key, prices[name.Value]))).ToDictionary();
        var file = pipeline ?? Path.Combine(folder, "sales_pipeline.csv");
        return
        [
            new(AdventureWorksOrders.PieceUnits, AdventureWorksOrders.Units),
            new(AdventureWorks.Source(folder, "accounts"), Accounts),
            new(AdventureWorks.Source(folder, "products"), Products),
            new(CsvRowSource.FromFile(file), Opportunities(agents.Keys) with { Texts = texts ?? new() })
            {
                Lines = new(new CsvRowSource(ProductLines, () => File.OpenRead(file)), Lines(names, known), "opportunity_id"),
            },
        ];
    }

    /// <summary>The user that a sales agent is.</summary>
    public static UserId UserOf(string agent) => UserId.From(new(SHA256.HashData(Encoding.UTF8.GetBytes(agent)).AsSpan(0, 16)));

    /// <summary>Two columns of a small file.</summary>
    public static async Task<Dictionary<string, string>> PairsAsync(string folder, string file, string key, string value)
    {
        await using var reader = await AdventureWorks.Source(folder, file).OpenAsync();
        var columns = reader.Header.Columns.ToList();
        var (left, right) = (columns.IndexOf(key), columns.IndexOf(value));
        var pairs = new Dictionary<string, string>();
        while (await reader.ReadAsync())
        {
            pairs[reader.Cell(left)!] = reader.Cell(right)!;
        }

        return pairs;
    }
}
