using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a contact, those it shares with accounts included.</summary>
public sealed class ContactFields : CustomerFields<Contact, ContactId>
{
    private ContactFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Contact> All { get; } = Begin();

    /// <inheritdoc cref="Contact.FirstName"/>
    public static Field<Contact, string> FirstName { get; } =
        All.Text("firstname", "First Name", 50, c => c.FirstName, (c, v) => c.FirstName = v, Personal | Indexed | Searchable);

    /// <inheritdoc cref="Contact.MiddleName"/>
    public static Field<Contact, string> MiddleName { get; } =
        All.Text("middlename", "Middle Name", 50, c => c.MiddleName, (c, v) => c.MiddleName = v, Personal);

    /// <inheritdoc cref="Contact.LastName"/>
    public static Field<Contact, string> LastName { get; } =
        All.Text("lastname", "Last Name", 50, c => c.LastName, (c, v) => c.LastName = v!, Personal | Required | Indexed | Searchable);

    /// <inheritdoc cref="Contact.Suffix"/>
    public static Field<Contact, string> Suffix { get; } =
        All.Text("suffix", "Suffix", 10, c => c.Suffix, (c, v) => c.Suffix = v, Personal);

    /// <inheritdoc cref="Contact.Salutation"/>
    public static Field<Contact, string> Salutation { get; } =
        All.Text("salutation", "Salutation", 100, c => c.Salutation, (c, v) => c.Salutation = v, Personal);

    /// <inheritdoc cref="Contact.Nickname"/>
    public static Field<Contact, string> Nickname { get; } =
        All.Text("nickname", "Nickname", 100, c => c.Nickname, (c, v) => c.Nickname = v, Personal | Searchable);

    /// <inheritdoc cref="Contact.FullName"/>
    public static Field<Contact, string> FullName { get; } =
        All.Text("fullname", "Full Name", 160, c => c.FullName, (c, v) => c.FullName = v, Personal | Derived | Indexed | Searchable);

    /// <inheritdoc cref="Contact.GovernmentId"/>
    public static Field<Contact, string> GovernmentId { get; } =
        All.Text("governmentid", "Government", 50, c => c.GovernmentId, (c, v) => c.GovernmentId = v, Sensitive);

    /// <inheritdoc cref="Contact.EmployeeId"/>
    public static Field<Contact, string> EmployeeId { get; } =
        All.Text("employeeid", "Employee", 50, c => c.EmployeeId, (c, v) => c.EmployeeId = v, Personal);

    /// <inheritdoc cref="Contact.ExternalUserIdentifier"/>
    public static Field<Contact, string> ExternalUserIdentifier { get; } =
        All.Text(
            "externaluseridentifier",
            "External User Identifier",
            50,
            c => c.ExternalUserIdentifier,
            (c, v) => c.ExternalUserIdentifier = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="Contact.JobTitle"/>
    public static Field<Contact, string> JobTitle { get; } =
        All.Text("jobtitle", "Job Title", 100, c => c.JobTitle, (c, v) => c.JobTitle = v, Personal | Searchable);

    /// <inheritdoc cref="Contact.Department"/>
    public static Field<Contact, string> Department { get; } =
        All.Text("department", "Department", 100, c => c.Department, (c, v) => c.Department = v, Personal | Searchable);

    /// <inheritdoc cref="Contact.Role"/>
    public static Field<Contact, AccountRole> Role { get; } = All.Option("accountrolecode", "Role", c => c.Role, (c, v) => c.Role = v);

    /// <inheritdoc cref="Contact.ManagerName"/>
    public static Field<Contact, string> ManagerName { get; } =
        All.Text("managername", "Manager", 100, c => c.ManagerName, (c, v) => c.ManagerName = v, Personal);

    /// <inheritdoc cref="Contact.ManagerPhone"/>
    public static Field<Contact, PhoneNumber> ManagerPhone { get; } =
        All.Of<PhoneNumber>("managerphone", "Manager Phone", 50, c => c.ManagerPhone, (c, v) => c.ManagerPhone = v, Personal);

    /// <inheritdoc cref="Contact.AssistantName"/>
    public static Field<Contact, string> AssistantName { get; } =
        All.Text("assistantname", "Assistant", 100, c => c.AssistantName, (c, v) => c.AssistantName = v, Personal);

    /// <inheritdoc cref="Contact.AssistantPhone"/>
    public static Field<Contact, PhoneNumber> AssistantPhone { get; } =
        All.Of<PhoneNumber>("assistantphone", "Assistant Phone", 50, c => c.AssistantPhone, (c, v) => c.AssistantPhone = v, Personal);

    /// <inheritdoc cref="Contact.Gender"/>
    public static Field<Contact, Gender> Gender { get; } =
        All.Option("gendercode", "Gender", c => c.Gender, (c, v) => c.Gender = v, traits: Sensitive);

    /// <inheritdoc cref="Contact.MaritalStatus"/>
    public static Field<Contact, MaritalStatus> MaritalStatus { get; } =
        All.Option("familystatuscode", "Marital Status", c => c.MaritalStatus, (c, v) => c.MaritalStatus = v, traits: Sensitive);

    /// <inheritdoc cref="Contact.SpouseName"/>
    public static Field<Contact, string> SpouseName { get; } =
        All.Text("spousesname", "Spouse/Partner Name", 100, c => c.SpouseName, (c, v) => c.SpouseName = v, Sensitive);

    /// <inheritdoc cref="Contact.Birthday"/>
    public static Field<Contact, LocalDate> Birthday { get; } =
        All.Value("birthdate", "Birthday", c => c.Birthday, (c, v) => c.Birthday = v, traits: Personal | Indexed);

    /// <inheritdoc cref="Contact.Anniversary"/>
    public static Field<Contact, LocalDate> Anniversary { get; } =
        All.Value("anniversary", "Anniversary", c => c.Anniversary, (c, v) => c.Anniversary = v, traits: Personal);

    /// <inheritdoc cref="Contact.HasChildren"/>
    public static Field<Contact, HasChildren> HasChildren { get; } =
        All.Option("haschildrencode", "Has Children", c => c.HasChildren, (c, v) => c.HasChildren = v, traits: Sensitive);

    /// <inheritdoc cref="Contact.NumberOfChildren"/>
    public static Field<Contact, int> NumberOfChildren { get; } =
        All.Value(
            "numberofchildren",
            "No. of Children",
            c => c.NumberOfChildren,
            (c, v) => c.NumberOfChildren = v,
            (0, 1_000_000_000),
            traits: Sensitive
        );

    /// <inheritdoc cref="Contact.ChildrensNames"/>
    public static Field<Contact, string> ChildrensNames { get; } =
        All.Text("childrensnames", "Children's Names", 255, c => c.ChildrensNames, (c, v) => c.ChildrensNames = v, Sensitive);

    /// <inheritdoc cref="Contact.Education"/>
    public static Field<Contact, Education> Education { get; } =
        All.Option("educationcode", "Education", c => c.Education, (c, v) => c.Education = v, traits: Personal);

    /// <inheritdoc cref="Contact.RelationshipType"/>
    public static Field<Contact, ContactRelationshipType> RelationshipType { get; } =
        All.Option("customertypecode", "Relationship Type", c => c.RelationshipType, (c, v) => c.RelationshipType = v);

    /// <inheritdoc cref="Contact.LeadSource"/>
    public static Field<Contact, ContactLeadSource> LeadSource { get; } =
        All.Option("leadsourcecode", "Lead Source", c => c.LeadSource, (c, v) => c.LeadSource = v);

    /// <inheritdoc cref="Contact.AnnualIncome"/>
    public static Field<Contact, decimal> AnnualIncome { get; } =
        All.Amount("annualincome", "Annual Income", c => c.AnnualIncome, (c, v) => c.AnnualIncome = v, Sensitive);

    /// <inheritdoc cref="Contact.MobilePhone"/>
    public static Field<Contact, PhoneNumber> MobilePhone { get; } =
        All.Of<PhoneNumber>(
            "mobilephone",
            "Mobile Phone",
            50,
            c => c.MobilePhone,
            (c, v) => c.MobilePhone = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="Contact.Pager"/>
    public static Field<Contact, PhoneNumber> Pager { get; } =
        All.Of<PhoneNumber>("pager", "Pager", 50, c => c.Pager, (c, v) => c.Pager = v, Personal);

    /// <inheritdoc cref="Contact.Callback"/>
    public static Field<Contact, PhoneNumber> Callback { get; } =
        All.Of<PhoneNumber>("callback", "Callback Number", 50, c => c.Callback, (c, v) => c.Callback = v, Personal);

    /// <inheritdoc cref="Contact.BusinessPhone2"/>
    public static Field<Contact, PhoneNumber> BusinessPhone2 { get; } =
        All.Of<PhoneNumber>("business2", "Business Phone 2", 50, c => c.BusinessPhone2, (c, v) => c.BusinessPhone2 = v, Personal);

    /// <inheritdoc cref="Contact.HomePhone2"/>
    public static Field<Contact, PhoneNumber> HomePhone2 { get; } =
        All.Of<PhoneNumber>("home2", "Home Phone 2", 50, c => c.HomePhone2, (c, v) => c.HomePhone2 = v, Personal);

    /// <inheritdoc cref="Contact.CompanyPhone"/>
    public static Field<Contact, PhoneNumber> CompanyPhone { get; } =
        All.Of<PhoneNumber>("company", "Company Phone", 50, c => c.CompanyPhone, (c, v) => c.CompanyPhone = v, Personal);

    /// <inheritdoc cref="Contact.IsBackofficeCustomer"/>
    public static Field<Contact, bool> IsBackofficeCustomer { get; } =
        All.Always("isbackofficecustomer", "Back Office Customer", c => c.IsBackofficeCustomer, (c, v) => c.IsBackofficeCustomer = v);

    /// <inheritdoc cref="Contact.Master"/>
    public static Field<Contact, ContactId> Master { get; } =
        All.Value("masterid", "Master ID", c => c.Master, (c, v) => c.Master = v, traits: ByCommand, targets: ["contact"]);

    /// <inheritdoc cref="Contact.Parent"/>
    public static Field<Contact, CustomerId> Parent { get; } =
        All.Value(
            "parentcustomerid",
            "Company Name",
            c => c.Parent,
            (c, v) => c.Parent = v,
            traits: ByCommand | Indexed,
            targets: ["account", "contact"]
        );

    /// <inheritdoc cref="Contact.SharedAddressOf"/>
    public static Field<Contact, AccountId> SharedAddressOf { get; } =
        All.Value(
            "sharedaddressaccountid",
            "Shared Address Of",
            c => c.SharedAddressOf,
            (c, v) => c.SharedAddressOf = v,
            traits: Personal | ByCommand,
            targets: ["account"]
        );

    /// <inheritdoc cref="Contact.SharedAddressNumber"/>
    public static Field<Contact, int> SharedAddressNumber { get; } =
        All.Value(
            "sharedaddressnumber",
            "Shared Address Number",
            c => c.SharedAddressNumber,
            (c, v) => c.SharedAddressNumber = v,
            traits: ByCommand
        );

    internal static Field[] Amounts { get; } = [.. All.Where(IsAmount)];
}
