namespace CustomerModel.Sales;

// Budget, need, time and worth; Edit changes it through LeadFields.
public sealed partial class Lead
{
    /// <summary>How likely it is to become a customer.</summary>
    public LeadRating? Rating { get; internal set; }

    /// <summary>How urgent it is.</summary>
    public DocumentPriority? Priority { get; internal set; }

    /// <summary>How far the sale has come.</summary>
    public LeadSalesStage? SalesStage { get; internal set; }

    /// <summary>The process it follows.</summary>
    public SalesStageCode? SalesStageCode { get; internal set; }

    /// <summary>Whether the person was contacted.</summary>
    public InitialCommunication? InitialCommunication { get; internal set; }

    /// <summary>What there is to spend.</summary>
    public decimal? BudgetAmount { get; internal set; }

    /// <summary>Whether there is a budget.</summary>
    public BudgetStatus? BudgetStatus { get; internal set; }

    /// <summary>How much it is needed.</summary>
    public Need? Need { get; internal set; }

    /// <summary>When the person will buy.</summary>
    public PurchaseTimeframe? PurchaseTimeframe { get; internal set; }

    /// <summary>Who decides.</summary>
    public PurchaseProcess? PurchaseProcess { get; internal set; }

    /// <summary>Whether the person decides.</summary>
    public bool DecisionMaker { get; internal set; }

    /// <summary>Whether interest was confirmed.</summary>
    public bool ConfirmInterest { get; internal set; }

    /// <summary>Whether the fit was evaluated.</summary>
    public bool EvaluateFit { get; internal set; }

    /// <summary>What qualification brought up.</summary>
    public string? QualificationComments { get; internal set; }

    /// <summary>What a sale is thought to bring; stays with the lead when it is qualified.</summary>
    public decimal? EstimatedAmount { get; internal set; }

    /// <summary>A plain number, for example a quantity; no amount.</summary>
    public double? EstimatedValue { get; internal set; }

    /// <summary>When it is thought to close; stays with the lead when it is qualified.</summary>
    public LocalDate? EstimatedCloseDate { get; internal set; }

    /// <summary>What the company turns over in a year.</summary>
    public decimal? Revenue { get; internal set; }

    /// <summary>How many work for the company.</summary>
    public int? NumberOfEmployees { get; internal set; }

    /// <summary>The currency of every amount of the lead; needed as soon as there is one.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Units of the currency per unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>When to follow up on the prospect.</summary>
    public Instant? ScheduleFollowUpProspect { get; internal set; }

    /// <summary>When to follow up on qualification.</summary>
    public Instant? ScheduleFollowUpQualify { get; internal set; }
}
