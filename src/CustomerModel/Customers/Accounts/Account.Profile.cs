namespace CustomerModel.Customers;

// The plain attributes of accounts alone; Edit changes them through AccountFields.
public sealed partial class Account
{
    /// <summary>The name of the company, family or person.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The number the host gives the account.</summary>
    public string? AccountNumber { get; internal set; }

    /// <summary>How much the account is preferred.</summary>
    public AccountCategory? Category { get; internal set; }

    /// <summary>Class by potential.</summary>
    public AccountClassification? Classification { get; internal set; }

    /// <summary>Class by value.</summary>
    public AccountRating? Rating { get; internal set; }

    /// <summary>Legal or business class.</summary>
    public BusinessType? BusinessType { get; internal set; }

    /// <summary>What the account is to us.</summary>
    public AccountRelationshipType? RelationshipType { get; internal set; }

    /// <summary>What the account does.</summary>
    public Industry? Industry { get; internal set; }

    /// <summary>Who owns the account.</summary>
    public Ownership? Ownership { get; internal set; }

    /// <summary>Standard Industrial Classification.</summary>
    public string? Sic { get; internal set; }

    /// <summary>Symbol at the stock exchange.</summary>
    public string? TickerSymbol { get; internal set; }

    /// <summary>Where the account is listed.</summary>
    public string? StockExchange { get; internal set; }

    /// <summary>How many people work there.</summary>
    public int? NumberOfEmployees { get; internal set; }

    /// <summary>Shares that the public holds.</summary>
    public int? SharesOutstanding { get; internal set; }

    /// <summary>Yearly revenue.</summary>
    public decimal? Revenue { get; internal set; }

    /// <summary>Value of all shares.</summary>
    public decimal? MarketCap { get; internal set; }

    /// <summary>Handle in a social network.</summary>
    public string? PrimaryTwitterId { get; internal set; }

    /// <summary>Id in a knowledge graph.</summary>
    public string? PrimarySatoriId { get; internal set; }

    /// <summary>The sales territory.</summary>
    public TerritoryId? Territory { get; internal set; }

    /// <summary>The account above; no account is above itself at any depth.</summary>
    public AccountId? Parent { get; internal set; }

    /// <summary>One of the account's own contacts.</summary>
    public ContactId? PrimaryContact { get; internal set; }

    /// <summary>The account this one was merged into.</summary>
    public AccountId? Master { get; internal set; }

    /// <summary>Business, person or household; ours, since Dynamics knows businesses only.</summary>
    public AccountKind Kind { get; internal set; }
}
