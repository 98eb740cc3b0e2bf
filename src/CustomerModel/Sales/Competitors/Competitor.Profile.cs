namespace CustomerModel.Sales;

// The plain attributes of a competitor; Edit changes them through CompetitorFields.
public sealed partial class Competitor
{
    /// <summary>What the competitor is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The web site.</summary>
    public WebAddress? Website { get; internal set; }

    /// <summary>Where to read more about the competitor.</summary>
    public WebAddress? ReferenceInfo { get; internal set; }

    /// <summary>The symbol its shares are traded under.</summary>
    public string? TickerSymbol { get; internal set; }

    /// <summary>Where its shares are traded.</summary>
    public string? StockExchange { get; internal set; }

    /// <summary>The product it competes with.</summary>
    public string? KeyProduct { get; internal set; }

    /// <summary>Who they are.</summary>
    public string? Overview { get; internal set; }

    /// <summary>What they do well.</summary>
    public string? Strengths { get; internal set; }

    /// <summary>What they do badly.</summary>
    public string? Weaknesses { get; internal set; }

    /// <summary>Where they can be beaten.</summary>
    public string? Opportunities { get; internal set; }

    /// <summary>Where they can beat us.</summary>
    public string? Threats { get; internal set; }

    /// <summary>How many of a hundred sales they win against us; Dynamics allows more than a hundred.</summary>
    public double? WinPercentage { get; internal set; }

    /// <summary>What they say they earn, in <see cref="Currency"/>.</summary>
    public decimal? ReportedRevenue { get; internal set; }

    /// <summary>The year the revenue was reported for.</summary>
    public int? ReportingYear { get; internal set; }

    /// <summary>The quarter the revenue was reported for.</summary>
    public int? ReportingQuarter { get; internal set; }

    /// <summary>The currency of the revenue.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency per unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>Where the host keeps the picture.</summary>
    public Guid? Image { get; internal set; }
}
