using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Makes account, contact and opportunity of a lead.</summary>
public static class Qualify
{
    /// <summary>Why the lead cannot be qualified so, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotLead(Lead lead, LeadQualification how, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(how);
        return GivesUp(how) ? lead.WhyNotDisqualify(now, how.Status) : new QualificationPlan(lead, how).WhyNot();
    }

    /// <summary>Qualifies a lead; what is made commits with it, and the lead remembers what was made and what was linked.</summary>
    /// <remarks>
    /// An account is made for a company name, a contact for the person; what the lead is linked to already is not made
    /// again. A new contact comes under the account and becomes its primary one if it has none.
    /// </remarks>
    /// <param name="lead">An open lead.</param>
    /// <param name="how">What to make, what to link, how to treat duplicates.</param>
    /// <param name="ids">Identities for what is made.</param>
    /// <param name="now">The moment.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotLead"/>; nothing has changed.</exception>
    public static QualifiedLead Lead(Lead lead, LeadQualification how, QualificationIds ids, ZonedDateTime now)
    {
        lead.DemandThat(WhyNotLead(lead, how, now));
        if (GivesUp(how))
        {
            lead.Disqualify(now, how.Status);
            return new(null, null, null);
        }

        var plan = new QualificationPlan(lead, how);
        var account = plan.MakesAccount ? MakeAccount(lead, ids.Account, now) : null;
        var contact = plan.MakesContact ? MakeContact(lead, ids.Contact, now) : null;
        var (accountId, contactId) = (account?.Id ?? plan.KnownAccount, contact?.Id ?? plan.KnownContact);
        var opportunity = how.CreateOpportunity ? MakeOpportunity(plan, accountId, contactId, ids.Opportunity, now) : null;

        var becamePrimary = contact is not null && JoinAccount(contact, account ?? how.Account, now);
        var made = new QualifiedLead(account, contact, opportunity);
        lead.TakeQualification(Outcomes(plan, made, becamePrimary), made.Made, now);
        return made;
    }

    /// <summary>The account and the contact that qualifying the lead would make, to look for duplicates of them; nothing has changed.</summary>
    /// <returns>No account when the lead has no company name; identities are thrown away.</returns>
    public static (Account? Account, Contact Contact) Drafts(Lead lead, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(lead);
        var at = now.ToInstant();
        return (lead.CompanyName is null ? null : MakeAccount(lead, AccountId.New(at), now), MakeContact(lead, ContactId.New(at), now));
    }

    private static bool GivesUp(LeadQualification how) =>
        how.Status is { } status && LeadLifecycle.Table.StateOf(status) == (int)LeadState.Disqualified;

    private static Account MakeAccount(Lead lead, AccountId id, ZonedDateTime now)
    {
        var account = Account.Create(id, lead.CompanyName!, now);
        Fill(lead, account, LeadMapping.ToAccount);
        (account.Owner, account.OriginatingLead) = (lead.Owner, lead.Id);
        return account;
    }

    private static Contact MakeContact(Lead lead, ContactId id, ZonedDateTime now)
    {
        var contact = Contact.Create(id, lead.Name, now);
        Fill(lead, contact, LeadMapping.ToContact);
        (contact.Owner, contact.OriginatingLead) = (lead.Owner, lead.Id);
        return contact;
    }

    private static Opportunity MakeOpportunity(
        QualificationPlan plan,
        AccountId? account,
        ContactId? contact,
        OpportunityId id,
        ZonedDateTime now
    )
    {
        var (lead, how) = (plan.Lead, plan.How);
        CustomerId customer = how.OpportunityCustomer ?? (account is { } company ? company : contact!.Value);
        var opportunity = Opportunity.Create(id, lead.Subject, customer, plan.Currency!.Value, now);
        Fill(lead, opportunity, LeadMapping.ToOpportunity);
        (opportunity.ParentAccount, opportunity.ParentContact) = (account, contact);
        opportunity.Campaign = how.SourceCampaign ?? lead.Campaign;
        (opportunity.Owner, opportunity.OriginatingLead) = (lead.Owner, lead.Id);
        return opportunity;
    }

    private static bool JoinAccount(Contact contact, Account? account, ZonedDateTime now)
    {
        if (account is null)
        {
            return false;
        }

        contact.BelongTo(account.Id, now);
        if (account.PrimaryContact is not null)
        {
            return false;
        }

        account.MakePrimary(contact.Id, now);
        return true;
    }

    private static LeadOutcome[] Outcomes(QualificationPlan plan, QualifiedLead made, bool becamePrimary)
    {
        var account = made.Account?.Id ?? (plan.LinksAccount ? plan.KnownAccount : null);
        var contact = made.Contact?.Id ?? (plan.LinksContact ? plan.KnownContact : null);
        var outcomes = new List<LeadOutcome>();
        Add(LeadOutcomeKind.Account, account?.Value, made.Account is not null, primary: false);
        Add(LeadOutcomeKind.Contact, contact?.Value, made.Contact is not null, becamePrimary);
        Add(LeadOutcomeKind.Opportunity, made.Opportunity?.Id.Value, isMade: true, primary: false);
        return [.. outcomes];

        void Add(LeadOutcomeKind kind, Guid? record, bool isMade, bool primary)
        {
            if (record is { } id)
            {
                outcomes.Add(
                    new(outcomes.Count + 1)
                    {
                        Kind = kind,
                        Record = id,
                        IsMade = isMade,
                        BecamePrimary = primary,
                    }
                );
            }
        }
    }

    private static void Fill<TRecord>(Lead lead, TRecord record, IReadOnlyList<FieldMapping> mapping)
        where TRecord : Record =>
        record.Edit(edit =>
        {
            foreach (var pair in mapping)
            {
                if (pair.ValueOf(lead) is { } value)
                {
                    edit.Set((Field<TRecord>)pair.To, value);
                }
            }
        });
}
