using CustomerModel.Conversions;
using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>The command behind the state of a lead: it was contacted, given up, taken up again, or qualified elsewhere.</summary>
/// <remarks>
/// A lead that comes in as qualified makes nothing: what became of it is imported as well, and the lead is linked to it.
/// </remarks>
internal static class LeadCommands
{
    private static readonly LeadQualification Elsewhere = new()
    {
        CreateAccount = false,
        CreateContact = false,
        CreateOpportunity = false,
    };

    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.ForStatus(
            LeadFields.Status,
            [],
            (lead, status, _, now) => WhyNotStand(lead, status, now),
            (lead, status, _, now) => Stand(lead, status, now)
        ),
    ];

    private static DomainError? WhyNotStand(Lead lead, LeadStatus status, ZonedDateTime now) =>
        status switch
        {
            LeadStatus.New => lead.WhyNotReactivate(now),
            LeadStatus.Contacted => lead.WhyNotContact(now),
            LeadStatus.Qualified => Qualify.WhyNotLead(lead, Elsewhere, now),
            _ => lead.WhyNotDisqualify(now, status),
        };

    private static void Stand(Lead lead, LeadStatus status, ZonedDateTime now)
    {
        switch (status)
        {
            case LeadStatus.New:
                lead.Reactivate(now);
                break;
            case LeadStatus.Contacted:
                lead.Contact(now);
                break;
            case LeadStatus.Qualified:
                Qualify.Lead(lead, Elsewhere, QualificationIds.New(now.ToInstant()), now);
                break;
            default:
                lead.Disqualify(now, status);
                break;
        }
    }
}
