using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an opportunity, those that all documents share included.</summary>
public sealed class OpportunityFields : SalesDocumentFields<Opportunity, OpportunityId, OpportunityLine>
{
    private OpportunityFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Opportunity> All { get; } = Begin();

    /// <inheritdoc cref="Opportunity.ParentAccount"/>
    public static Field<Opportunity, AccountId> ParentAccount { get; } =
        All.Value("parentaccountid", "Account", c => c.ParentAccount, (c, v) => c.ParentAccount = v, targets: ["account"]);

    /// <inheritdoc cref="Opportunity.ParentContact"/>
    public static Field<Opportunity, ContactId> ParentContact { get; } =
        All.Value("parentcontactid", "Contact", c => c.ParentContact, (c, v) => c.ParentContact = v, targets: ["contact"]);

    /// <inheritdoc cref="Opportunity.Campaign"/>
    public static Field<Opportunity, CampaignId> Campaign { get; } =
        All.Value("campaignid", "Source Campaign", c => c.Campaign, (c, v) => c.Campaign = v, targets: ["campaign"]);

    /// <inheritdoc cref="Opportunity.OriginatingLead"/>
    public static Field<Opportunity, LeadId> OriginatingLead { get; } =
        All.Value("originatingleadid", "Originating Lead", c => c.OriginatingLead, (c, v) => c.OriginatingLead = v, targets: ["lead"]);

    /// <inheritdoc cref="Opportunity.Rating"/>
    public static Field<Opportunity, OpportunityRating> Rating { get; } =
        All.Option("opportunityratingcode", "Rating", c => c.Rating, (c, v) => c.Rating = v);

    /// <inheritdoc cref="Opportunity.Priority"/>
    public static Field<Opportunity, DocumentPriority> Priority { get; } =
        All.Option("prioritycode", "Priority", c => c.Priority, (c, v) => c.Priority = v);

    /// <inheritdoc cref="Opportunity.BudgetAmount"/>
    public static Field<Opportunity, decimal> BudgetAmount { get; } =
        All.Value("budgetamount", "Budget Amount", c => c.BudgetAmount, (c, v) => c.BudgetAmount = v, (0m, 1_000_000_000_000m), scale: 4);

    /// <inheritdoc cref="Opportunity.BudgetStatus"/>
    public static Field<Opportunity, BudgetStatus> BudgetStatus { get; } =
        All.Option("budgetstatus", "Budget", c => c.BudgetStatus, (c, v) => c.BudgetStatus = v);

    /// <inheritdoc cref="Opportunity.Need"/>
    public static Field<Opportunity, Need> Need { get; } = All.Option("need", "Need", c => c.Need, (c, v) => c.Need = v);

    /// <inheritdoc cref="Opportunity.PurchaseTimeframe"/>
    public static Field<Opportunity, PurchaseTimeframe> PurchaseTimeframe { get; } =
        All.Option("purchasetimeframe", "Purchase Timeframe", c => c.PurchaseTimeframe, (c, v) => c.PurchaseTimeframe = v);

    /// <inheritdoc cref="Opportunity.PurchaseProcess"/>
    public static Field<Opportunity, PurchaseProcess> PurchaseProcess { get; } =
        All.Option("purchaseprocess", "Purchase Process", c => c.PurchaseProcess, (c, v) => c.PurchaseProcess = v);

    /// <inheritdoc cref="Opportunity.Timeline"/>
    public static Field<Opportunity, Timeline> Timeline { get; } =
        All.Option("timeline", "Timeline", c => c.Timeline, (c, v) => c.Timeline = v);

    /// <inheritdoc cref="Opportunity.InitialCommunication"/>
    public static Field<Opportunity, InitialCommunication> InitialCommunication { get; } =
        All.Option("initialcommunication", "Initial Communication", c => c.InitialCommunication, (c, v) => c.InitialCommunication = v);

    /// <inheritdoc cref="Opportunity.SalesStage"/>
    public static Field<Opportunity, SalesStage> SalesStage { get; } =
        All.Option("salesstage", "Sales Stage", c => c.SalesStage, (c, v) => c.SalesStage = v, traits: Indexed);

    /// <inheritdoc cref="Opportunity.SalesStageCode"/>
    public static Field<Opportunity, SalesStageCode> SalesStageCode { get; } =
        All.Option("salesstagecode", "Process Code", c => c.SalesStageCode, (c, v) => c.SalesStageCode = v);

    /// <inheritdoc cref="Opportunity.StepName"/>
    public static Field<Opportunity, string> StepName { get; } =
        All.Text("stepname", "Pipeline Phase", 200, c => c.StepName, (c, v) => c.StepName = v);

    /// <inheritdoc cref="Opportunity.StepId"/>
    public static Field<Opportunity, Guid> StepId { get; } = All.Value("stepid", "Step", c => c.StepId, (c, v) => c.StepId = v);

    /// <inheritdoc cref="Opportunity.CustomerNeed"/>
    public static Field<Opportunity, string> CustomerNeed { get; } =
        All.Text("customerneed", "Customer Need", 2000, c => c.CustomerNeed, (c, v) => c.CustomerNeed = v);

    /// <inheritdoc cref="Opportunity.CustomerPainPoints"/>
    public static Field<Opportunity, string> CustomerPainPoints { get; } =
        All.Text("customerpainpoints", "Customer Pain Points", 2000, c => c.CustomerPainPoints, (c, v) => c.CustomerPainPoints = v);

    /// <inheritdoc cref="Opportunity.CurrentSituation"/>
    public static Field<Opportunity, string> CurrentSituation { get; } =
        All.Text("currentsituation", "Current Situation", 2000, c => c.CurrentSituation, (c, v) => c.CurrentSituation = v);

    /// <inheritdoc cref="Opportunity.ProposedSolution"/>
    public static Field<Opportunity, string> ProposedSolution { get; } =
        All.Text("proposedsolution", "Proposed Solution", 2000, c => c.ProposedSolution, (c, v) => c.ProposedSolution = v);

    /// <inheritdoc cref="Opportunity.QualificationComments"/>
    public static Field<Opportunity, string> QualificationComments { get; } =
        All.Text(
            "qualificationcomments",
            "Qualification Comments",
            2000,
            c => c.QualificationComments,
            (c, v) => c.QualificationComments = v
        );

    /// <inheritdoc cref="Opportunity.QuoteComments"/>
    public static Field<Opportunity, string> QuoteComments { get; } =
        All.Text("quotecomments", "Quote Comments", 2000, c => c.QuoteComments, (c, v) => c.QuoteComments = v);

    /// <inheritdoc cref="Opportunity.DecisionMaker"/>
    public static Field<Opportunity, bool> DecisionMaker { get; } =
        All.Always("decisionmaker", "Decision Maker?", c => c.DecisionMaker, (c, v) => c.DecisionMaker = v);

    /// <inheritdoc cref="Opportunity.PursuitDecision"/>
    public static Field<Opportunity, bool> PursuitDecision { get; } =
        All.Always("pursuitdecision", "Decide Go/No-Go", c => c.PursuitDecision, (c, v) => c.PursuitDecision = v);

    /// <inheritdoc cref="Opportunity.IdentifyCompetitors"/>
    public static Field<Opportunity, bool> IdentifyCompetitors { get; } =
        All.Always("identifycompetitors", "Identify Competitors", c => c.IdentifyCompetitors, (c, v) => c.IdentifyCompetitors = v);

    /// <inheritdoc cref="Opportunity.IdentifyCustomerContacts"/>
    public static Field<Opportunity, bool> IdentifyCustomerContacts { get; } =
        All.Always(
            "identifycustomercontacts",
            "Identify Customer Contacts",
            c => c.IdentifyCustomerContacts,
            (c, v) => c.IdentifyCustomerContacts = v
        );

    /// <inheritdoc cref="Opportunity.IdentifyPursuitTeam"/>
    public static Field<Opportunity, bool> IdentifyPursuitTeam { get; } =
        All.Always("identifypursuitteam", "Identify Sales Team", c => c.IdentifyPursuitTeam, (c, v) => c.IdentifyPursuitTeam = v);

    /// <inheritdoc cref="Opportunity.DevelopProposal"/>
    public static Field<Opportunity, bool> DevelopProposal { get; } =
        All.Always("developproposal", "Develop Proposal", c => c.DevelopProposal, (c, v) => c.DevelopProposal = v);

    /// <inheritdoc cref="Opportunity.CompleteInternalReview"/>
    public static Field<Opportunity, bool> CompleteInternalReview { get; } =
        All.Always(
            "completeinternalreview",
            "Complete Internal Review",
            c => c.CompleteInternalReview,
            (c, v) => c.CompleteInternalReview = v
        );

    /// <inheritdoc cref="Opportunity.PresentProposal"/>
    public static Field<Opportunity, bool> PresentProposal { get; } =
        All.Always("presentproposal", "Presented Proposal", c => c.PresentProposal, (c, v) => c.PresentProposal = v);

    /// <inheritdoc cref="Opportunity.CaptureProposalFeedback"/>
    public static Field<Opportunity, bool> CaptureProposalFeedback { get; } =
        All.Always(
            "captureproposalfeedback",
            "Proposal Feedback Captured",
            c => c.CaptureProposalFeedback,
            (c, v) => c.CaptureProposalFeedback = v
        );

    /// <inheritdoc cref="Opportunity.ResolveFeedback"/>
    public static Field<Opportunity, bool> ResolveFeedback { get; } =
        All.Always("resolvefeedback", "Feedback Resolved", c => c.ResolveFeedback, (c, v) => c.ResolveFeedback = v);

    /// <inheritdoc cref="Opportunity.CompleteFinalProposal"/>
    public static Field<Opportunity, bool> CompleteFinalProposal { get; } =
        All.Always("completefinalproposal", "Final Proposal Ready", c => c.CompleteFinalProposal, (c, v) => c.CompleteFinalProposal = v);

    /// <inheritdoc cref="Opportunity.PresentFinalProposal"/>
    public static Field<Opportunity, bool> PresentFinalProposal { get; } =
        All.Always("presentfinalproposal", "Present Final Proposal", c => c.PresentFinalProposal, (c, v) => c.PresentFinalProposal = v);

    /// <inheritdoc cref="Opportunity.SendThankYouNote"/>
    public static Field<Opportunity, bool> SendThankYouNote { get; } =
        All.Always("sendthankyounote", "Send Thank You Note", c => c.SendThankYouNote, (c, v) => c.SendThankYouNote = v);

    /// <inheritdoc cref="Opportunity.FileDebrief"/>
    public static Field<Opportunity, bool> FileDebrief { get; } =
        All.Always("filedebrief", "File Debrief", c => c.FileDebrief, (c, v) => c.FileDebrief = v);

    /// <inheritdoc cref="Opportunity.ConfirmInterest"/>
    public static Field<Opportunity, bool> ConfirmInterest { get; } =
        All.Always("confirminterest", "Confirm Interest", c => c.ConfirmInterest, (c, v) => c.ConfirmInterest = v);

    /// <inheritdoc cref="Opportunity.EvaluateFit"/>
    public static Field<Opportunity, bool> EvaluateFit { get; } =
        All.Always("evaluatefit", "Evaluate Fit", c => c.EvaluateFit, (c, v) => c.EvaluateFit = v);

    /// <inheritdoc cref="Opportunity.FinalDecisionDate"/>
    public static Field<Opportunity, Instant> FinalDecisionDate { get; } =
        All.Value("finaldecisiondate", "Final Decision Date", c => c.FinalDecisionDate, (c, v) => c.FinalDecisionDate = v);

    /// <inheritdoc cref="Opportunity.ScheduleProposalMeeting"/>
    public static Field<Opportunity, Instant> ScheduleProposalMeeting { get; } =
        All.Value(
            "scheduleproposalmeeting",
            "Schedule Proposal Meeting",
            c => c.ScheduleProposalMeeting,
            (c, v) => c.ScheduleProposalMeeting = v
        );

    /// <inheritdoc cref="Opportunity.ScheduleFollowUpProspect"/>
    public static Field<Opportunity, Instant> ScheduleFollowUpProspect { get; } =
        All.Value(
            "schedulefollowup_prospect",
            "Scheduled Follow up (Prospect)",
            c => c.ScheduleFollowUpProspect,
            (c, v) => c.ScheduleFollowUpProspect = v
        );

    /// <inheritdoc cref="Opportunity.ScheduleFollowUpQualify"/>
    public static Field<Opportunity, Instant> ScheduleFollowUpQualify { get; } =
        All.Value(
            "schedulefollowup_qualify",
            "Scheduled Follow up (Qualify)",
            c => c.ScheduleFollowUpQualify,
            (c, v) => c.ScheduleFollowUpQualify = v
        );

    /// <inheritdoc cref="Opportunity.EstimatedValue"/>
    public static Field<Opportunity, decimal> EstimatedValue { get; } =
        All.Value(
            "estimatedvalue",
            "Est. Revenue",
            c => c.EstimatedValue,
            (c, v) => c.EstimatedValue = v,
            (-1_000_000_000_000m, 1_000_000_000_000m),
            scale: 4,
            traits: Indexed
        );

    /// <inheritdoc cref="Opportunity.IsRevenueSystemCalculated"/>
    public static Field<Opportunity, bool> IsRevenueSystemCalculated { get; } =
        All.Always("isrevenuesystemcalculated", "Revenue", c => c.IsRevenueSystemCalculated, (c, v) => c.IsRevenueSystemCalculated = v);

    /// <inheritdoc cref="Opportunity.ActualValue"/>
    public static Field<Opportunity, decimal> ActualValue { get; } =
        All.Value(
            "actualvalue",
            "Actual Revenue",
            c => c.ActualValue,
            (c, v) => c.ActualValue = v,
            (-1_000_000_000_000m, 1_000_000_000_000m),
            scale: 4,
            traits: ByCommand
        );

    /// <inheritdoc cref="Opportunity.CloseProbability"/>
    public static Field<Opportunity, int> CloseProbability { get; } =
        All.Value("closeprobability", "Probability", c => c.CloseProbability, (c, v) => c.CloseProbability = v, (0, 100));

    /// <inheritdoc cref="Opportunity.EstimatedCloseDate"/>
    public static Field<Opportunity, LocalDate> EstimatedCloseDate { get; } =
        All.Value("estimatedclosedate", "Est. Close Date", c => c.EstimatedCloseDate, (c, v) => c.EstimatedCloseDate = v, traits: Indexed);

    /// <inheritdoc cref="Opportunity.ActualCloseDate"/>
    public static Field<Opportunity, LocalDate> ActualCloseDate { get; } =
        All.Value("actualclosedate", "Actual Close Date", c => c.ActualCloseDate, (c, v) => c.ActualCloseDate = v, traits: ByCommand);

    /// <inheritdoc cref="Opportunity.Status"/>
    public static Field<Opportunity, OpportunityStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, traits: ByCommand | Indexed);

    /// <inheritdoc cref="Opportunity.State"/>
    public static Field<Opportunity, OpportunityState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, traits: Derived | Indexed);

    /// <summary>The lines.</summary>
    public static PartList<Opportunity, OpportunityLine> Lines { get; } =
        new("opportunityproduct", c => c.Lines, (c, v) => c.PutLines(v), number => new OpportunityLine(number), OpportunityLineFields.All)
        {
            Label = "Opportunity Product",
        };

    /// <summary>Competitors who are after the same sale.</summary>
    public static PartList<Opportunity, OpportunityCompetitor> Competitors { get; } =
        new(
            "opportunitycompetitors",
            c => c.Competitors,
            (c, v) => c.PutCompetitors(v),
            number => new OpportunityCompetitor(number),
            OpportunityCompetitorFields.All
        )
        {
            Label = "Competitor",
        };
}
