using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>The fields of a lead about budget, need, time and worth; read them as <c>LeadFields.BudgetAmount</c>.</summary>
public abstract class LeadInterestFields : LeadReachFields
{
    private static readonly FieldList<Lead> Interest = [];

    private protected LeadInterestFields() { }

    /// <inheritdoc cref="Lead.Rating"/>
    public static Field<Lead, LeadRating> Rating { get; } =
        Interest.Option("leadqualitycode", "Rating", c => c.Rating, (c, v) => c.Rating = v, traits: Indexed);

    /// <inheritdoc cref="Lead.Priority"/>
    public static Field<Lead, DocumentPriority> Priority { get; } =
        Interest.Option("prioritycode", "Priority", c => c.Priority, (c, v) => c.Priority = v);

    /// <inheritdoc cref="Lead.SalesStage"/>
    public static Field<Lead, LeadSalesStage> SalesStage { get; } =
        Interest.Option("salesstage", "Sales Stage", c => c.SalesStage, (c, v) => c.SalesStage = v);

    /// <inheritdoc cref="Lead.SalesStageCode"/>
    public static Field<Lead, SalesStageCode> SalesStageCode { get; } =
        Interest.Option("salesstagecode", "Sales Stage Code", c => c.SalesStageCode, (c, v) => c.SalesStageCode = v);

    /// <inheritdoc cref="Lead.InitialCommunication"/>
    public static Field<Lead, InitialCommunication> InitialCommunication { get; } =
        Interest.Option("initialcommunication", "Initial Communication", c => c.InitialCommunication, (c, v) => c.InitialCommunication = v);

    /// <inheritdoc cref="Lead.BudgetAmount"/>
    public static Field<Lead, decimal> BudgetAmount { get; } =
        Interest.Value(
            "budgetamount",
            "Budget Amount",
            c => c.BudgetAmount,
            (c, v) => c.BudgetAmount = v,
            (0m, 1_000_000_000_000m),
            scale: 4
        );

    /// <inheritdoc cref="Lead.BudgetStatus"/>
    public static Field<Lead, BudgetStatus> BudgetStatus { get; } =
        Interest.Option("budgetstatus", "Budget", c => c.BudgetStatus, (c, v) => c.BudgetStatus = v);

    /// <inheritdoc cref="Lead.Need"/>
    public static Field<Lead, Need> Need { get; } = Interest.Option("need", "Need", c => c.Need, (c, v) => c.Need = v);

    /// <inheritdoc cref="Lead.PurchaseTimeframe"/>
    public static Field<Lead, PurchaseTimeframe> PurchaseTimeframe { get; } =
        Interest.Option("purchasetimeframe", "Purchase Timeframe", c => c.PurchaseTimeframe, (c, v) => c.PurchaseTimeframe = v);

    /// <inheritdoc cref="Lead.PurchaseProcess"/>
    public static Field<Lead, PurchaseProcess> PurchaseProcess { get; } =
        Interest.Option("purchaseprocess", "Purchase Process", c => c.PurchaseProcess, (c, v) => c.PurchaseProcess = v);

    /// <inheritdoc cref="Lead.DecisionMaker"/>
    public static Field<Lead, bool> DecisionMaker { get; } =
        Interest.Always("decisionmaker", "Decision Maker?", c => c.DecisionMaker, (c, v) => c.DecisionMaker = v);

    /// <inheritdoc cref="Lead.ConfirmInterest"/>
    public static Field<Lead, bool> ConfirmInterest { get; } =
        Interest.Always("confirminterest", "Confirm Interest", c => c.ConfirmInterest, (c, v) => c.ConfirmInterest = v);

    /// <inheritdoc cref="Lead.EvaluateFit"/>
    public static Field<Lead, bool> EvaluateFit { get; } =
        Interest.Always("evaluatefit", "Evaluate Fit", c => c.EvaluateFit, (c, v) => c.EvaluateFit = v);

    /// <inheritdoc cref="Lead.QualificationComments"/>
    public static Field<Lead, string> QualificationComments { get; } =
        Interest.Text(
            "qualificationcomments",
            "Qualification Comments",
            2000,
            c => c.QualificationComments,
            (c, v) => c.QualificationComments = v
        );

    /// <inheritdoc cref="Lead.EstimatedAmount"/>
    public static Field<Lead, decimal> EstimatedAmount { get; } =
        Interest.Value(
            "estimatedamount",
            "Est. Value",
            c => c.EstimatedAmount,
            (c, v) => c.EstimatedAmount = v,
            (0m, 1_000_000_000_000m),
            scale: 4
        );

    /// <inheritdoc cref="Lead.EstimatedValue"/>
    public static Field<Lead, double> EstimatedValue { get; } =
        Interest.Value(
            "estimatedvalue",
            "Est. Value (deprecated)",
            c => c.EstimatedValue,
            (c, v) => c.EstimatedValue = v,
            (0d, 1_000_000_000d)
        );

    /// <inheritdoc cref="Lead.EstimatedCloseDate"/>
    public static Field<Lead, LocalDate> EstimatedCloseDate { get; } =
        Interest.Value("estimatedclosedate", "Est. Close Date", c => c.EstimatedCloseDate, (c, v) => c.EstimatedCloseDate = v);

    /// <inheritdoc cref="Lead.Revenue"/>
    public static Field<Lead, decimal> Revenue { get; } =
        Interest.Amount("revenue", "Annual Revenue", c => c.Revenue, (c, v) => c.Revenue = v);

    /// <inheritdoc cref="Lead.NumberOfEmployees"/>
    public static Field<Lead, int> NumberOfEmployees { get; } =
        Interest.Value(
            "numberofemployees",
            "No. of Employees",
            c => c.NumberOfEmployees,
            (c, v) => c.NumberOfEmployees = v,
            (0, 1_000_000)
        );

    /// <inheritdoc cref="Lead.Currency"/>
    public static Field<Lead, Currency> Currency { get; } =
        Interest.Value("transactioncurrencyid", "Currency", c => c.Currency, (c, v) => c.Currency = v);

    /// <inheritdoc cref="Lead.ExchangeRate"/>
    public static Field<Lead, decimal> ExchangeRate { get; } =
        Interest.Value(
            "exchangerate",
            "Exchange Rate",
            c => c.ExchangeRate,
            (c, v) => c.ExchangeRate = v,
            (0.0000000001m, 100_000_000_000m)
        );

    /// <inheritdoc cref="Lead.ScheduleFollowUpProspect"/>
    public static Field<Lead, Instant> ScheduleFollowUpProspect { get; } =
        Interest.Value(
            "schedulefollowup_prospect",
            "Schedule Follow Up (Prospect)",
            c => c.ScheduleFollowUpProspect,
            (c, v) => c.ScheduleFollowUpProspect = v
        );

    /// <inheritdoc cref="Lead.ScheduleFollowUpQualify"/>
    public static Field<Lead, Instant> ScheduleFollowUpQualify { get; } =
        Interest.Value(
            "schedulefollowup_qualify",
            "Schedule Follow Up (Qualify)",
            c => c.ScheduleFollowUpQualify,
            (c, v) => c.ScheduleFollowUpQualify = v
        );

    /// <summary>The fields so far, for the list to begin with.</summary>
    private protected static FieldList<Lead> BeginInterest()
    {
        var all = BeginReach();
        foreach (var field in Interest)
        {
            all.Add(field);
        }

        return all;
    }
}
