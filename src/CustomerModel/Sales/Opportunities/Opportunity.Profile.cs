namespace CustomerModel.Sales;

// The plain attributes of an opportunity alone; Edit changes them through OpportunityFields.
public sealed partial class Opportunity
{
    /// <summary>The account behind it.</summary>
    public AccountId? ParentAccount { get; internal set; }

    /// <summary>The contact behind it.</summary>
    public ContactId? ParentContact { get; internal set; }

    /// <summary>The campaign it came from.</summary>
    public CampaignId? Campaign { get; internal set; }

    /// <summary>The lead it was made from.</summary>
    public LeadId? OriginatingLead { get; internal set; }

    /// <summary>How likely it is.</summary>
    public OpportunityRating? Rating { get; internal set; }

    /// <summary>How urgent it is.</summary>
    public DocumentPriority? Priority { get; internal set; }

    /// <summary>What the customer has to spend.</summary>
    public decimal? BudgetAmount { get; internal set; }

    /// <summary>Whether the customer has a budget.</summary>
    public BudgetStatus? BudgetStatus { get; internal set; }

    /// <summary>How much the customer needs it.</summary>
    public Need? Need { get; internal set; }

    /// <summary>When the customer will buy.</summary>
    public PurchaseTimeframe? PurchaseTimeframe { get; internal set; }

    /// <summary>Who decides.</summary>
    public PurchaseProcess? PurchaseProcess { get; internal set; }

    /// <summary>When it will close.</summary>
    public Timeline? Timeline { get; internal set; }

    /// <summary>Whether the customer was contacted.</summary>
    public InitialCommunication? InitialCommunication { get; internal set; }

    /// <summary>How far the sale has come.</summary>
    public SalesStage? SalesStage { get; internal set; }

    /// <summary>The process it follows.</summary>
    public SalesStageCode? SalesStageCode { get; internal set; }

    /// <summary>The phase of the pipeline.</summary>
    public string? StepName { get; internal set; }

    /// <summary>The step of the process.</summary>
    public Guid? StepId { get; internal set; }

    /// <summary>What the customer needs.</summary>
    public string? CustomerNeed { get; internal set; }

    /// <summary>What hurts the customer.</summary>
    public string? CustomerPainPoints { get; internal set; }

    /// <summary>Where the customer stands.</summary>
    public string? CurrentSituation { get; internal set; }

    /// <summary>What we propose.</summary>
    public string? ProposedSolution { get; internal set; }

    /// <summary>What qualification brought up.</summary>
    public string? QualificationComments { get; internal set; }

    /// <summary>What to say on quotes.</summary>
    public string? QuoteComments { get; internal set; }

    /// <summary>Whether the contact decides.</summary>
    public bool DecisionMaker { get; internal set; }

    /// <summary>Whether it was decided to pursue it.</summary>
    public bool PursuitDecision { get; internal set; }

    /// <summary>Whether competitors are known.</summary>
    public bool IdentifyCompetitors { get; internal set; }

    /// <summary>Whether contacts are known.</summary>
    public bool IdentifyCustomerContacts { get; internal set; }

    /// <summary>Whether the team is known.</summary>
    public bool IdentifyPursuitTeam { get; internal set; }

    /// <summary>Whether a proposal was developed.</summary>
    public bool DevelopProposal { get; internal set; }

    /// <summary>Whether the review is done.</summary>
    public bool CompleteInternalReview { get; internal set; }

    /// <summary>Whether the proposal was presented.</summary>
    public bool PresentProposal { get; internal set; }

    /// <summary>Whether feedback was captured.</summary>
    public bool CaptureProposalFeedback { get; internal set; }

    /// <summary>Whether feedback was resolved.</summary>
    public bool ResolveFeedback { get; internal set; }

    /// <summary>Whether the final proposal is ready.</summary>
    public bool CompleteFinalProposal { get; internal set; }

    /// <summary>Whether the final proposal was presented.</summary>
    public bool PresentFinalProposal { get; internal set; }

    /// <summary>Whether a note was sent.</summary>
    public bool SendThankYouNote { get; internal set; }

    /// <summary>Whether a debrief was filed.</summary>
    public bool FileDebrief { get; internal set; }

    /// <summary>Whether interest was confirmed.</summary>
    public bool ConfirmInterest { get; internal set; }

    /// <summary>Whether the fit was evaluated.</summary>
    public bool EvaluateFit { get; internal set; }

    /// <summary>When the customer decides.</summary>
    public Instant? FinalDecisionDate { get; internal set; }

    /// <summary>When the proposal is presented.</summary>
    public Instant? ScheduleProposalMeeting { get; internal set; }

    /// <summary>When to follow up on the prospect.</summary>
    public Instant? ScheduleFollowUpProspect { get; internal set; }

    /// <summary>When to follow up on qualification.</summary>
    public Instant? ScheduleFollowUpQualify { get; internal set; }

    /// <summary>What the sale is thought to bring; the total amount while revenue is computed.</summary>
    public decimal? EstimatedValue { get; internal set; }

    /// <summary>Whether the estimated revenue follows from the lines.</summary>
    public bool IsRevenueSystemCalculated { get; internal set; }

    /// <summary>What the sale brought.</summary>
    public decimal? ActualValue { get; internal set; }

    /// <summary>Percent chance that it is won.</summary>
    public int? CloseProbability { get; internal set; }

    /// <summary>When it is thought to close.</summary>
    public LocalDate? EstimatedCloseDate { get; internal set; }

    /// <summary>When it closed.</summary>
    public LocalDate? ActualCloseDate { get; internal set; }
}
