using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Takes the qualification of a lead back: exactly what it made and linked, and nothing that others have come to use.</summary>
public static class Unqualify
{
    private const long AsMade = 1;

    /// <summary>Why the qualification cannot be taken back, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotLead(Lead lead, LeadReversal found, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(found);
        return lead.WhyNotUnqualify()
            ?? (
                lead.Outcomes.Count == 0 && lead.QualifyingOpportunity is not null
                    ? QualificationErrors.Unknown
                    : WhyNotGiven(lead, found) ?? WhyNotChange(lead, found)
            );
    }

    /// <summary>Opens the lead as new, says which records to delete, and lets go of the others.</summary>
    /// <param name="lead">A qualified lead.</param>
    /// <param name="found">What has become of the records it was qualified into.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotLead"/>; nothing has changed.</exception>
    public static UnqualifiedLead Lead(Lead lead, LeadReversal found, ZonedDateTime now)
    {
        lead.DemandThat(WhyNotLead(lead, found, now));
        var result = Plan(lead, found);
        foreach (var record in result.Detach.Where(record => IsMade(lead, record)))
        {
            LetGo(record);
        }

        if (LosesPrimary(lead, found, result))
        {
            found.Account!.ClearPrimary(now);
        }

        lead.TakeBackQualification(now);
        return result;
    }

    private static DomainError? WhyNotGiven(Lead lead, LeadReversal found)
    {
        foreach (var record in Given(found))
        {
            var isOurs = record switch
            {
                Account account => account.Id == lead.ParentAccount,
                Contact contact => contact.Id == lead.ParentContact,
                _ => record.Ref.Id == lead.QualifyingOpportunity?.Value,
            };
            if (!isOurs)
            {
                return QualificationErrors.NotItsOutcome(record.Ref);
            }

            if (record.Version == 0)
            {
                return QualificationErrors.NotStored(record.Ref);
            }
        }

        return null;
    }

    private static DomainError? WhyNotChange(Lead lead, LeadReversal found)
    {
        var plan = Plan(lead, found);
        IEnumerable<Record> changed = plan.Detach.Where(record => IsMade(lead, record));
        if (LosesPrimary(lead, found, plan))
        {
            changed = changed.Append(found.Account!);
        }

        return changed
            .Select(record => record.AskWhyNotEdit() is { } closed ? closed with { Record = record.Ref } : null)
            .FirstOrDefault(closed => closed is not null);
    }

    private static UnqualifiedLead Plan(Lead lead, LeadReversal found)
    {
        // Whoever names another goes first, so that what only they name can go as well.
        var remove = new List<Record>();
        foreach (var record in Given(found).Where(record => IsMade(lead, record)))
        {
            HashSet<RecordRef> own = [lead.Ref, .. remove.Select(gone => gone.Ref)];
            if (record is Contact && BecamePrimary(lead) && found.Account is { } account && account.PrimaryContact == found.Contact!.Id)
            {
                own.Add(account.Ref);
            }

            if (record.Version == AsMade && found.NamedBy.TryGetValue(record.Ref, out var names) && names.All(own.Contains))
            {
                remove.Add(record);
            }
        }

        return new(remove, [.. Given(found).Where(record => Outcome(lead, record) is not null && !remove.Contains(record))]);
    }

    private static IEnumerable<Record> Given(LeadReversal found) =>
        new Record?[] { found.Opportunity, found.Contact, found.Account }.OfType<Record>();

    private static bool LosesPrimary(Lead lead, LeadReversal found, UnqualifiedLead result) =>
        BecamePrimary(lead)
        && found.Account is { } account
        && !result.Remove.Contains(account)
        && found.Contact is { } contact
        && account.PrimaryContact == contact.Id
        && result.Remove.Contains(contact);

    private static void LetGo(Record record)
    {
        switch (record)
        {
            case Account account:
                account.OriginatingLead = null;
                break;
            case Contact contact:
                contact.OriginatingLead = null;
                break;
            case Opportunity opportunity:
                opportunity.OriginatingLead = null;
                break;
        }
    }

    private static bool BecamePrimary(Lead lead) => lead.Outcome(LeadOutcomeKind.Contact) is { BecamePrimary: true };

    private static bool IsMade(Lead lead, Record record) => Outcome(lead, record) is { IsMade: true };

    private static LeadOutcome? Outcome(Lead lead, Record record) =>
        lead.Outcomes.FirstOrDefault(outcome => outcome.Record == record.Ref.Id);
}
