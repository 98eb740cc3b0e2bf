using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of an account, those it shares with contacts included.</summary>
public sealed class AccountFields : CustomerFields<Account, AccountId>
{
    private AccountFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Account> All { get; } = Begin();

    /// <inheritdoc cref="Account.Name"/>
    public static Field<Account, string> Name { get; } =
        All.Text("name", "Account Name", 160, c => c.Name, (c, v) => c.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Account.AccountNumber"/>
    public static Field<Account, string> AccountNumber { get; } =
        All.Text("accountnumber", "Account Number", 20, c => c.AccountNumber, (c, v) => c.AccountNumber = v, Indexed | Searchable);

    /// <inheritdoc cref="Account.Category"/>
    public static Field<Account, AccountCategory> Category { get; } =
        All.Option("accountcategorycode", "Category", c => c.Category, (c, v) => c.Category = v, traits: Indexed);

    /// <inheritdoc cref="Account.Classification"/>
    public static Field<Account, AccountClassification> Classification { get; } =
        All.Option("accountclassificationcode", "Classification", c => c.Classification, (c, v) => c.Classification = v);

    /// <inheritdoc cref="Account.Rating"/>
    public static Field<Account, AccountRating> Rating { get; } =
        All.Option("accountratingcode", "Account Rating", c => c.Rating, (c, v) => c.Rating = v);

    /// <inheritdoc cref="Account.BusinessType"/>
    public static Field<Account, BusinessType> BusinessType { get; } =
        All.Option("businesstypecode", "Business Type", c => c.BusinessType, (c, v) => c.BusinessType = v);

    /// <inheritdoc cref="Account.RelationshipType"/>
    public static Field<Account, AccountRelationshipType> RelationshipType { get; } =
        All.Option("customertypecode", "Relationship Type", c => c.RelationshipType, (c, v) => c.RelationshipType = v, traits: Indexed);

    /// <inheritdoc cref="Account.Industry"/>
    public static Field<Account, Industry> Industry { get; } =
        All.Option("industrycode", "Industry", c => c.Industry, (c, v) => c.Industry = v, traits: Indexed);

    /// <inheritdoc cref="Account.Ownership"/>
    public static Field<Account, Ownership> Ownership { get; } =
        All.Option("ownershipcode", "Ownership", c => c.Ownership, (c, v) => c.Ownership = v);

    /// <inheritdoc cref="Account.Sic"/>
    public static Field<Account, string> Sic { get; } = All.Text("sic", "SIC Code", 20, c => c.Sic, (c, v) => c.Sic = v);

    /// <inheritdoc cref="Account.TickerSymbol"/>
    public static Field<Account, string> TickerSymbol { get; } =
        All.Text("tickersymbol", "Ticker Symbol", 10, c => c.TickerSymbol, (c, v) => c.TickerSymbol = v);

    /// <inheritdoc cref="Account.StockExchange"/>
    public static Field<Account, string> StockExchange { get; } =
        All.Text("stockexchange", "Stock Exchange", 20, c => c.StockExchange, (c, v) => c.StockExchange = v);

    /// <inheritdoc cref="Account.NumberOfEmployees"/>
    public static Field<Account, int> NumberOfEmployees { get; } =
        All.Value(
            "numberofemployees",
            "Number of Employees",
            c => c.NumberOfEmployees,
            (c, v) => c.NumberOfEmployees = v,
            (0, 1_000_000_000),
            traits: Indexed
        );

    /// <inheritdoc cref="Account.SharesOutstanding"/>
    public static Field<Account, int> SharesOutstanding { get; } =
        All.Value(
            "sharesoutstanding",
            "Shares Outstanding",
            c => c.SharesOutstanding,
            (c, v) => c.SharesOutstanding = v,
            (0, 1_000_000_000)
        );

    /// <inheritdoc cref="Account.Revenue"/>
    public static Field<Account, decimal> Revenue { get; } =
        All.Amount("revenue", "Annual Revenue", c => c.Revenue, (c, v) => c.Revenue = v, Indexed);

    /// <inheritdoc cref="Account.MarketCap"/>
    public static Field<Account, decimal> MarketCap { get; } =
        All.Amount("marketcap", "Market Capitalization", c => c.MarketCap, (c, v) => c.MarketCap = v);

    /// <inheritdoc cref="Account.PrimaryTwitterId"/>
    public static Field<Account, string> PrimaryTwitterId { get; } =
        All.Text("primarytwitterid", "Primary Twitter ID", 128, c => c.PrimaryTwitterId, (c, v) => c.PrimaryTwitterId = v, Personal);

    /// <inheritdoc cref="Account.PrimarySatoriId"/>
    public static Field<Account, string> PrimarySatoriId { get; } =
        All.Text("primarysatoriid", "Primary Satori ID", 200, c => c.PrimarySatoriId, (c, v) => c.PrimarySatoriId = v);

    /// <inheritdoc cref="Account.Territory"/>
    public static Field<Account, TerritoryId> Territory { get; } =
        All.Value("territoryid", "Territory", c => c.Territory, (c, v) => c.Territory = v, traits: Indexed, targets: ["territory"]);

    /// <inheritdoc cref="Account.Parent"/>
    public static Field<Account, AccountId> Parent { get; } =
        All.Value(
            "parentaccountid",
            "Parent Account",
            c => c.Parent,
            (c, v) => c.Parent = v,
            traits: ByCommand | Indexed,
            targets: ["account"]
        );

    /// <inheritdoc cref="Account.PrimaryContact"/>
    public static Field<Account, ContactId> PrimaryContact { get; } =
        All.Value(
            "primarycontactid",
            "Primary Contact",
            c => c.PrimaryContact,
            (c, v) => c.PrimaryContact = v,
            traits: ByCommand | Indexed,
            targets: ["contact"]
        );

    /// <inheritdoc cref="Account.Master"/>
    public static Field<Account, AccountId> Master { get; } =
        All.Value("masterid", "Master ID", c => c.Master, (c, v) => c.Master = v, traits: ByCommand, targets: ["account"]);

    /// <inheritdoc cref="Account.Kind"/>
    public static Field<Account, AccountKind> Kind { get; } =
        All.Always("accountkind", "Account Kind", c => c.Kind, (c, v) => c.Kind = v, traits: ByCommand | Indexed);

    /// <summary>Contacts for single purposes.</summary>
    public static PartList<Account, AccountContact> ContactsByPurpose { get; } =
        new(
            "accountcontact",
            c => c.ContactsByPurpose,
            (c, contacts) => c.PutContacts(contacts),
            number => new(number),
            AccountContactFields.All
        )
        {
            Label = "Contact",
        };

    internal static Field[] Amounts { get; } = [.. All.Where(IsAmount)];
}
