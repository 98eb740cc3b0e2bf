namespace CustomerModel.Sales;

// What a lead remembers of its qualification: enough to take it back exactly.
public sealed partial class Lead
{
    private LeadOutcome[] _outcomes = [];

    /// <summary>What qualification made or linked, in the order account, contact, opportunity; what the lead was linked to before is not among it.</summary>
    public IReadOnlyList<LeadOutcome> Outcomes => _outcomes;

    /// <summary>The outcome of a kind, or <see langword="null"/>.</summary>
    public LeadOutcome? Outcome(LeadOutcomeKind kind) => Array.Find(_outcomes, outcome => outcome.Kind == kind);

    internal DomainError? WhyNotQualify(LeadStatus? reason) => WhyNot(LeadAction.Qualify, reason);

    internal void TakeQualification(LeadOutcome[] outcomes, IEnumerable<Record> made, ZonedDateTime now)
    {
        Stand(LeadAction.Qualify, null);
        _outcomes = outcomes;
        ParentAccount = Outcome(LeadOutcomeKind.Account) is { } account ? AccountId.From(account.Record) : ParentAccount;
        ParentContact = Outcome(LeadOutcomeKind.Contact) is { } contact ? ContactId.From(contact.Record) : ParentContact;
        QualifyingOpportunity = Outcome(LeadOutcomeKind.Opportunity) is { } opportunity
            ? OpportunityId.From(opportunity.Record)
            : QualifyingOpportunity;
        foreach (var record in made)
        {
            Bring(record);
        }

        Raise(new LeadQualified(Id, ParentAccount, ParentContact, QualifyingOpportunity, now.ToInstant()));
    }

    internal DomainError? WhyNotUnqualify() => WhyNot(LeadAction.Unqualify, null);

    internal void TakeBackQualification(ZonedDateTime now)
    {
        Stand(LeadAction.Unqualify, null);
        ParentAccount = Outcome(LeadOutcomeKind.Account) is null ? ParentAccount : null;
        ParentContact = Outcome(LeadOutcomeKind.Contact) is null ? ParentContact : null;
        QualifyingOpportunity = Outcome(LeadOutcomeKind.Opportunity) is null ? QualifyingOpportunity : null;
        _outcomes = [];
        Raise(new LeadUnqualified(Id, now.ToInstant()));
    }

    internal void PutOutcomes(LeadOutcome[] outcomes) => _outcomes = outcomes;
}
