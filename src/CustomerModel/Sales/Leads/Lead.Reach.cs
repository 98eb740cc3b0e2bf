namespace CustomerModel.Sales;

// How the person is reached, and how not; Edit changes it through LeadFields.
public sealed partial class Lead
{
    /// <summary>The e-mail address to write to.</summary>
    public EmailAddress? EmailAddress1 { get; internal set; }

    /// <summary>A second e-mail address.</summary>
    public EmailAddress? EmailAddress2 { get; internal set; }

    /// <summary>A third e-mail address.</summary>
    public EmailAddress? EmailAddress3 { get; internal set; }

    /// <summary>The number at work.</summary>
    public PhoneNumber? Telephone1 { get; internal set; }

    /// <summary>The number at home.</summary>
    public PhoneNumber? Telephone2 { get; internal set; }

    /// <summary>Another number; an account made from the lead has it as its second one.</summary>
    public PhoneNumber? Telephone3 { get; internal set; }

    /// <summary>Mobile number.</summary>
    public PhoneNumber? MobilePhone { get; internal set; }

    /// <summary>Pager number.</summary>
    public PhoneNumber? Pager { get; internal set; }

    /// <summary>Fax number.</summary>
    public PhoneNumber? Fax { get; internal set; }

    /// <summary>The web site.</summary>
    public WebAddress? Website { get; internal set; }

    /// <summary>How the person prefers to be reached.</summary>
    public PreferredContactMethod? PreferredContactMethod { get; internal set; }

    /// <summary>The person does not want calls.</summary>
    public bool DoNotPhone { get; internal set; }

    /// <summary>The person does not want faxes.</summary>
    public bool DoNotFax { get; internal set; }

    /// <summary>The person does not want e-mail.</summary>
    public bool DoNotEmail { get; internal set; }

    /// <summary>The person is left out of bulk e-mail.</summary>
    public bool DoNotBulkEmail { get; internal set; }

    /// <summary>The person does not want letters.</summary>
    public bool DoNotPostalMail { get; internal set; }

    /// <summary>The person does not want marketing material; Dynamics labels the flag by its opposite.</summary>
    public bool DoNotSendMarketing { get; internal set; }

    /// <summary>Whether opening and clicking of e-mail is followed.</summary>
    public bool FollowEmail { get; internal set; }

    /// <summary>When a campaign reached the lead last.</summary>
    public Instant? LastUsedInCampaign { get; internal set; }
}
