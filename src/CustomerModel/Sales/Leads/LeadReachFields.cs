using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>The fields of a lead about reaching the person; read them as <c>LeadFields.EmailAddress1</c>.</summary>
public abstract class LeadReachFields
{
    private static readonly FieldList<Lead> Reach = [];

    private protected LeadReachFields() { }

    /// <inheritdoc cref="Lead.EmailAddress1"/>
    public static Field<Lead, EmailAddress> EmailAddress1 { get; } =
        Reach.Of<EmailAddress>(
            "emailaddress1",
            "Email",
            100,
            c => c.EmailAddress1,
            (c, v) => c.EmailAddress1 = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="Lead.EmailAddress2"/>
    public static Field<Lead, EmailAddress> EmailAddress2 { get; } =
        Reach.Of<EmailAddress>("emailaddress2", "Email Address 2", 100, c => c.EmailAddress2, (c, v) => c.EmailAddress2 = v, Personal);

    /// <inheritdoc cref="Lead.EmailAddress3"/>
    public static Field<Lead, EmailAddress> EmailAddress3 { get; } =
        Reach.Of<EmailAddress>("emailaddress3", "Email Address 3", 100, c => c.EmailAddress3, (c, v) => c.EmailAddress3 = v, Personal);

    /// <inheritdoc cref="Lead.Telephone1"/>
    public static Field<Lead, PhoneNumber> Telephone1 { get; } =
        Reach.Of<PhoneNumber>(
            "telephone1",
            "Business Phone",
            50,
            c => c.Telephone1,
            (c, v) => c.Telephone1 = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="Lead.Telephone2"/>
    public static Field<Lead, PhoneNumber> Telephone2 { get; } =
        Reach.Of<PhoneNumber>("telephone2", "Home Phone", 50, c => c.Telephone2, (c, v) => c.Telephone2 = v, Personal);

    /// <inheritdoc cref="Lead.Telephone3"/>
    public static Field<Lead, PhoneNumber> Telephone3 { get; } =
        Reach.Of<PhoneNumber>("telephone3", "Other Phone", 50, c => c.Telephone3, (c, v) => c.Telephone3 = v, Personal);

    /// <inheritdoc cref="Lead.MobilePhone"/>
    public static Field<Lead, PhoneNumber> MobilePhone { get; } =
        Reach.Of<PhoneNumber>("mobilephone", "Mobile Phone", 20, c => c.MobilePhone, (c, v) => c.MobilePhone = v, Personal);

    /// <inheritdoc cref="Lead.Pager"/>
    public static Field<Lead, PhoneNumber> Pager { get; } =
        Reach.Of<PhoneNumber>("pager", "Pager", 20, c => c.Pager, (c, v) => c.Pager = v, Personal);

    /// <inheritdoc cref="Lead.Fax"/>
    public static Field<Lead, PhoneNumber> Fax { get; } =
        Reach.Of<PhoneNumber>("fax", "Fax", 50, c => c.Fax, (c, v) => c.Fax = v, Personal);

    /// <inheritdoc cref="Lead.Website"/>
    public static Field<Lead, WebAddress> Website { get; } =
        Reach.Of<WebAddress>("websiteurl", "Website", 200, c => c.Website, (c, v) => c.Website = v, Searchable);

    /// <inheritdoc cref="Lead.PreferredContactMethod"/>
    public static Field<Lead, PreferredContactMethod> PreferredContactMethod { get; } =
        Reach.Option(
            "preferredcontactmethodcode",
            "Preferred Method of Contact",
            c => c.PreferredContactMethod,
            (c, v) => c.PreferredContactMethod = v
        );

    /// <inheritdoc cref="Lead.DoNotPhone"/>
    public static Field<Lead, bool> DoNotPhone { get; } =
        Reach.Always("donotphone", "Do not allow Phone Calls", c => c.DoNotPhone, (c, v) => c.DoNotPhone = v, traits: Personal);

    /// <inheritdoc cref="Lead.DoNotFax"/>
    public static Field<Lead, bool> DoNotFax { get; } =
        Reach.Always("donotfax", "Do not allow Faxes", c => c.DoNotFax, (c, v) => c.DoNotFax = v, traits: Personal);

    /// <inheritdoc cref="Lead.DoNotEmail"/>
    public static Field<Lead, bool> DoNotEmail { get; } =
        Reach.Always("donotemail", "Do not allow Emails", c => c.DoNotEmail, (c, v) => c.DoNotEmail = v, traits: Personal);

    /// <inheritdoc cref="Lead.DoNotBulkEmail"/>
    public static Field<Lead, bool> DoNotBulkEmail { get; } =
        Reach.Always("donotbulkemail", "Do not allow Bulk Emails", c => c.DoNotBulkEmail, (c, v) => c.DoNotBulkEmail = v, traits: Personal);

    /// <inheritdoc cref="Lead.DoNotPostalMail"/>
    public static Field<Lead, bool> DoNotPostalMail { get; } =
        Reach.Always("donotpostalmail", "Do not allow Mails", c => c.DoNotPostalMail, (c, v) => c.DoNotPostalMail = v, traits: Personal);

    /// <inheritdoc cref="Lead.DoNotSendMarketing"/>
    public static Field<Lead, bool> DoNotSendMarketing { get; } =
        Reach.Always("donotsendmm", "Marketing Material", c => c.DoNotSendMarketing, (c, v) => c.DoNotSendMarketing = v, traits: Personal);

    /// <inheritdoc cref="Lead.FollowEmail"/>
    public static Field<Lead, bool> FollowEmail { get; } =
        Reach.Always("followemail", "Follow Email Activity", c => c.FollowEmail, (c, v) => c.FollowEmail = v);

    /// <inheritdoc cref="Lead.LastUsedInCampaign"/>
    public static Field<Lead, Instant> LastUsedInCampaign { get; } =
        Reach.Value(
            "lastusedincampaign",
            "Last Campaign Date",
            c => c.LastUsedInCampaign,
            (c, v) => c.LastUsedInCampaign = v,
            traits: BySystem
        );

    /// <summary>The two addresses of a lead.</summary>
    public static PartList<Lead, LeadAddress> Addresses { get; } =
        new("leadaddress", c => c.Addresses, (c, v) => c.PutAddresses(v), number => new LeadAddress(number), LeadAddressFields.All)
        {
            Label = "Address",
        };

    private static readonly Field<Lead>[] Inline = InlineAddresses.FieldsOf(Addresses, LeadAddressFields.All);

    /// <summary>A field of an address as a field of the lead: <c>Address(1, LeadAddressFields.City)</c> is <c>address1_city</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A lead has no address of this number.</exception>
    public static Field<Lead, TValue> Address<TValue>(int number, Field<LeadAddress, TValue> field)
        where TValue : notnull => InlineAddresses.Find(Inline, number, field);

    /// <summary>The fields so far, for the list to begin with.</summary>
    private protected static FieldList<Lead> BeginReach()
    {
        var all = new FieldList<Lead>();
        foreach (var field in Reach.Concat(Inline))
        {
            all.Add(field);
        }

        return all;
    }
}
