namespace CustomerModel.Customers;

// The plain attributes of contacts alone; Edit changes them through ContactFields.
public sealed partial class Contact
{
    /// <summary>Given name.</summary>
    public string? FirstName { get; internal set; }

    /// <summary>Middle name or initial.</summary>
    public string? MiddleName { get; internal set; }

    /// <summary>Family name; the one name a contact must have.</summary>
    public string LastName { get; internal set; } = "";

    /// <summary>Jr., Ph.D. and the like.</summary>
    public string? Suffix { get; internal set; }

    /// <summary>How the person is addressed.</summary>
    public string? Salutation { get; internal set; }

    /// <summary>What friends say.</summary>
    public string? Nickname { get; internal set; }

    /// <summary>Follows from the parts of the name in the organisation's format.</summary>
    public string? FullName { get; internal set; }

    /// <summary>Number of a passport or card of identity.</summary>
    public string? GovernmentId { get; internal set; }

    /// <summary>Number the employer gives.</summary>
    public string? EmployeeId { get; internal set; }

    /// <summary>Number another system gives.</summary>
    public string? ExternalUserIdentifier { get; internal set; }

    /// <summary>What the person is.</summary>
    public string? JobTitle { get; internal set; }

    /// <summary>Where the person works.</summary>
    public string? Department { get; internal set; }

    /// <summary>What the person does for the account.</summary>
    public AccountRole? Role { get; internal set; }

    /// <summary>The person's superior.</summary>
    public string? ManagerName { get; internal set; }

    /// <summary>The superior's number.</summary>
    public PhoneNumber? ManagerPhone { get; internal set; }

    /// <summary>The person's assistant.</summary>
    public string? AssistantName { get; internal set; }

    /// <summary>The assistant's number.</summary>
    public PhoneNumber? AssistantPhone { get; internal set; }

    /// <summary>Gender.</summary>
    public Gender? Gender { get; internal set; }

    /// <summary>Marital status.</summary>
    public MaritalStatus? MaritalStatus { get; internal set; }

    /// <summary>Name of the partner.</summary>
    public string? SpouseName { get; internal set; }

    /// <summary>Date of birth.</summary>
    public LocalDate? Birthday { get; internal set; }

    /// <summary>Wedding or service anniversary.</summary>
    public LocalDate? Anniversary { get; internal set; }

    /// <summary>Whether there are children.</summary>
    public HasChildren? HasChildren { get; internal set; }

    /// <summary>How many children.</summary>
    public int? NumberOfChildren { get; internal set; }

    /// <summary>Names of the children.</summary>
    public string? ChildrensNames { get; internal set; }

    /// <summary>Education.</summary>
    public Education? Education { get; internal set; }

    /// <summary>What the person is to us.</summary>
    public ContactRelationshipType? RelationshipType { get; internal set; }

    /// <summary>Where the person came from.</summary>
    public ContactLeadSource? LeadSource { get; internal set; }

    /// <summary>Yearly income.</summary>
    public decimal? AnnualIncome { get; internal set; }

    /// <summary>Mobile number.</summary>
    public PhoneNumber? MobilePhone { get; internal set; }

    /// <summary>Pager number.</summary>
    public PhoneNumber? Pager { get; internal set; }

    /// <summary>Number to call back.</summary>
    public PhoneNumber? Callback { get; internal set; }

    /// <summary>A second number at work.</summary>
    public PhoneNumber? BusinessPhone2 { get; internal set; }

    /// <summary>A second number at home.</summary>
    public PhoneNumber? HomePhone2 { get; internal set; }

    /// <summary>The company's number.</summary>
    public PhoneNumber? CompanyPhone { get; internal set; }

    /// <summary>Known to the back office as a customer.</summary>
    public bool IsBackofficeCustomer { get; internal set; }

    /// <summary>The contact this one was merged into.</summary>
    public ContactId? Master { get; internal set; }

    /// <summary>The one account or contact the person belongs to.</summary>
    public CustomerId? Parent { get; internal set; }

    /// <summary>The household whose address the person uses by reference; ours.</summary>
    public AccountId? SharedAddressOf { get; internal set; }

    /// <summary>Which address of the household; ours.</summary>
    public int? SharedAddressNumber { get; internal set; }
}
