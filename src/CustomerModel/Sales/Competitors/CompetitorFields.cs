using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a competitor.</summary>
public static class CompetitorFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Competitor> All { get; } = [];

    /// <inheritdoc cref="Competitor.Name"/>
    public static Field<Competitor, string> Name { get; } =
        All.Text("name", "Name", 100, c => c.Name, (c, v) => c.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Competitor.Website"/>
    public static Field<Competitor, WebAddress> Website { get; } =
        All.Of<WebAddress>("websiteurl", "Website", 200, c => c.Website, (c, v) => c.Website = v);

    /// <inheritdoc cref="Competitor.ReferenceInfo"/>
    public static Field<Competitor, WebAddress> ReferenceInfo { get; } =
        All.Of<WebAddress>("referenceinfourl", "Reference Info URL", 200, c => c.ReferenceInfo, (c, v) => c.ReferenceInfo = v);

    /// <inheritdoc cref="Competitor.TickerSymbol"/>
    public static Field<Competitor, string> TickerSymbol { get; } =
        All.Text("tickersymbol", "Ticker Symbol", 10, c => c.TickerSymbol, (c, v) => c.TickerSymbol = v);

    /// <inheritdoc cref="Competitor.StockExchange"/>
    public static Field<Competitor, string> StockExchange { get; } =
        All.Text("stockexchange", "Stock Exchange", 20, c => c.StockExchange, (c, v) => c.StockExchange = v);

    /// <inheritdoc cref="Competitor.KeyProduct"/>
    public static Field<Competitor, string> KeyProduct { get; } =
        All.Text("keyproduct", "Key Product", 200, c => c.KeyProduct, (c, v) => c.KeyProduct = v);

    /// <inheritdoc cref="Competitor.Overview"/>
    public static Field<Competitor, string> Overview { get; } =
        All.Text("overview", "Overview", 2000, c => c.Overview, (c, v) => c.Overview = v);

    /// <inheritdoc cref="Competitor.Strengths"/>
    public static Field<Competitor, string> Strengths { get; } =
        All.Text("strengths", "Strength", 2000, c => c.Strengths, (c, v) => c.Strengths = v);

    /// <inheritdoc cref="Competitor.Weaknesses"/>
    public static Field<Competitor, string> Weaknesses { get; } =
        All.Text("weaknesses", "Weakness", 2000, c => c.Weaknesses, (c, v) => c.Weaknesses = v);

    /// <inheritdoc cref="Competitor.Opportunities"/>
    public static Field<Competitor, string> Opportunities { get; } =
        All.Text("opportunities", "Opportunity", 2000, c => c.Opportunities, (c, v) => c.Opportunities = v);

    /// <inheritdoc cref="Competitor.Threats"/>
    public static Field<Competitor, string> Threats { get; } = All.Text("threats", "Threat", 2000, c => c.Threats, (c, v) => c.Threats = v);

    /// <inheritdoc cref="Competitor.WinPercentage"/>
    public static Field<Competitor, double> WinPercentage { get; } =
        All.Value("winpercentage", "Win Percentage", c => c.WinPercentage, (c, v) => c.WinPercentage = v, (0d, 1_000_000_000d));

    /// <inheritdoc cref="Competitor.ReportedRevenue"/>
    public static Field<Competitor, decimal> ReportedRevenue { get; } =
        All.Amount("reportedrevenue", "Reported Revenue", c => c.ReportedRevenue, (c, v) => c.ReportedRevenue = v);

    /// <inheritdoc cref="Competitor.ReportingYear"/>
    public static Field<Competitor, int> ReportingYear { get; } =
        All.Value("reportingyear", "Reporting Year", c => c.ReportingYear, (c, v) => c.ReportingYear = v, (0, 1_000_000_000));

    /// <inheritdoc cref="Competitor.ReportingQuarter"/>
    public static Field<Competitor, int> ReportingQuarter { get; } =
        All.Value("reportingquarter", "Reporting Quarter", c => c.ReportingQuarter, (c, v) => c.ReportingQuarter = v, (0, 1_000_000_000));

    /// <inheritdoc cref="Competitor.Currency"/>
    public static Field<Competitor, Currency> Currency { get; } =
        All.Value("transactioncurrencyid", "Currency", c => c.Currency, (c, v) => c.Currency = v);

    /// <inheritdoc cref="Competitor.ExchangeRate"/>
    public static Field<Competitor, decimal> ExchangeRate { get; } =
        All.Value("exchangerate", "Exchange Rate", c => c.ExchangeRate, (c, v) => c.ExchangeRate = v, (0.0000000001m, 100_000_000_000m));

    /// <inheritdoc cref="Competitor.Image"/>
    public static Field<Competitor, Guid> Image { get; } =
        All.Value("entityimageid", "Entity Image Id", c => c.Image, (c, v) => c.Image = v);

    /// <summary>The two addresses of a competitor.</summary>
    public static PartList<Competitor, CompetitorAddress> Addresses { get; } =
        new(
            "competitoraddress",
            c => c.Addresses,
            (c, v) => c.PutAddresses(v),
            number => new CompetitorAddress(number),
            CompetitorAddressFields.All
        )
        {
            Label = "Address",
        };

    private static readonly Field<Competitor>[] Inline =
    [
        .. InlineAddresses.FieldsOf(Addresses, CompetitorAddressFields.All).Select(All.Add),
    ];

    /// <summary>A field of an address as one of the competitor: <c>Address(1, CompetitorAddressFields.City)</c> is <c>address1_city</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A competitor has no address of this number.</exception>
    public static Field<Competitor, TValue> Address<TValue>(int number, Field<CompetitorAddress, TValue> field)
        where TValue : notnull => InlineAddresses.Find(Inline, number, field);
}
