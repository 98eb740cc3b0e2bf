using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of an affiliation.</summary>
public static class AffiliationFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<Affiliation> All { get; } = [];

    /// <inheritdoc cref="Affiliation.Contact"/>
    public static Field<Affiliation, ContactId> Contact { get; } =
        All.Always("contactid", "Contact", a => a.Contact, (a, v) => a.Contact = v, ByCommand | Indexed, targets: ["contact"]);

    /// <inheritdoc cref="Affiliation.Account"/>
    public static Field<Affiliation, AccountId> Account { get; } =
        All.Always("accountid", "Account", a => a.Account, (a, v) => a.Account = v, ByCommand | Indexed, targets: ["account"]);

    /// <inheritdoc cref="Affiliation.IsPrimary"/>
    public static Field<Affiliation, bool> IsPrimary { get; } =
        All.Always("isprimary", "Primary", a => a.IsPrimary, (a, v) => a.IsPrimary = v, ByCommand);

    /// <inheritdoc cref="Affiliation.Start"/>
    public static Field<Affiliation, LocalDate> Start { get; } = All.Value("startdate", "Start Date", a => a.Start, (a, v) => a.Start = v);

    /// <inheritdoc cref="Affiliation.End"/>
    public static Field<Affiliation, LocalDate> End { get; } =
        All.Value("enddate", "End Date", a => a.End, (a, v) => a.End = v, traits: Indexed);

    /// <inheritdoc cref="Affiliation.JobTitle"/>
    public static Field<Affiliation, string> JobTitle { get; } =
        All.Text("jobtitle", "Job Title", 100, a => a.JobTitle, (a, v) => a.JobTitle = v, Personal);

    /// <inheritdoc cref="Affiliation.Department"/>
    public static Field<Affiliation, string> Department { get; } =
        All.Text("department", "Department", 100, a => a.Department, (a, v) => a.Department = v, Personal);

    /// <inheritdoc cref="Affiliation.EmailAddress"/>
    public static Field<Affiliation, EmailAddress> EmailAddress { get; } =
        All.Of<EmailAddress>(
            "emailaddress",
            "Email",
            100,
            a => a.EmailAddress,
            (a, v) => a.EmailAddress = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="Affiliation.Telephone"/>
    public static Field<Affiliation, PhoneNumber> Telephone { get; } =
        All.Of<PhoneNumber>("telephone", "Phone", 50, a => a.Telephone, (a, v) => a.Telephone = v, Personal | Indexed | Searchable);

    /// <summary>What the contact is for the account.</summary>
    public static PartList<Affiliation, AffiliationRoleHeld> Roles { get; } =
        new("affiliationrole", a => a.Roles, (a, roles) => a.PutRoles(roles), number => new(number), AffiliationRoleHeldFields.All)
        {
            Label = "Role",
        };
}
