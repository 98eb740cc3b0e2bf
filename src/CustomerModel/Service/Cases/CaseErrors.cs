namespace CustomerModel.Service;

/// <summary>Every reason a case can be refused for.</summary>
public static class CaseErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(CaseAction action, CaseStatus status) =>
        new("case.not-now", $"A case that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>What is done is not done again (Dynamics: IncidentIsAlreadyClosedOrCancelled).</summary>
    public static DomainError AlreadyClosed(CaseStatus status) =>
        new("case.already-closed-or-cancelled", "The case is resolved or cancelled already.") { Fields = ["statuscode"], Value = status };

    /// <summary>What is resolved or cancelled is not edited.</summary>
    public static DomainError ReadOnly { get; } = new("case.read-only", "Only an active case is edited.");

    /// <summary>A case has a customer.</summary>
    public static DomainError NoCustomer { get; } =
        new("case.no-customer", "A case names the account or the contact that it is for.") { Fields = ["customerid"] };

    /// <summary>A case has one customer.</summary>
    public static DomainError TwoCustomers { get; } =
        new("case.two-customers", "A case is for an account or for a contact, not for both.") { Fields = ["customerid"] };

    /// <summary>The contact is none of the account the case is for (Dynamics: InvalidPrimaryContactBasedOnAccount).</summary>
    public static DomainError ContactOfAnotherAccount(ContactId contact) =>
        new("case.contact-of-another-account", "The contact is not one of the account that the case is for.")
        {
            Fields = ["primarycontactid", "customerid"],
            Value = contact,
        };

    /// <summary>The contact has nothing to do with the contact the case is for (Dynamics: InvalidPrimaryContactBasedOnContact).</summary>
    public static DomainError ContactOfAnotherContact(ContactId contact) =>
        new("case.contact-of-another-contact", "The contact is not associated with the contact that the case is for.")
        {
            Fields = ["primarycontactid", "customerid"],
            Value = contact,
        };

    /// <summary>Whoever names a contract names a line of it (Dynamics: IncidentMissingContractDetail).</summary>
    public static DomainError MissingContractLine { get; } =
        new("case.missing-contract-line", "A case under a contract names a line of it.") { Fields = ["contractid", "contractdetailid"] };

    /// <summary>Time is charged once: to a line of a contract, or to an entitlement.</summary>
    public static DomainError TwoAgreements { get; } =
        new("case.two-agreements", "A case is under a contract or under an entitlement, not under both.")
        {
            Fields = ["contractid", "entitlementid"],
        };

    /// <summary>The agreement is with another customer.</summary>
    public static DomainError AgreementOfAnotherCustomer(CustomerId customer) =>
        new("case.agreement-of-another-customer", "The agreement is with another customer.") { Fields = ["customerid"], Value = customer };

    /// <summary>The contract is not active now (Dynamics: IncidentInvalidContractStateForCreate).</summary>
    public static DomainError ContractNotActive(ContractStatus status) =>
        new("case.contract-not-active", "Cases are opened under a contract that is active.") { Fields = ["contractid"], Value = status };

    /// <summary>The line is cancelled, over, or has not begun (Dynamics: IncidentInvalidContractLineStateForCreate).</summary>
    public static DomainError ContractLineNotActive(ContractLineStatus status) =>
        new("case.contract-line-not-active", "Cases are opened under a line that is in force.")
        {
            Fields = ["contractdetailid"],
            Value = status,
        };

    /// <summary>The line is one of another contract.</summary>
    public static DomainError LineOfAnotherContract(ContractLineId line) =>
        new("case.line-of-another-contract", "The line is not one of the contract.")
        {
            Fields = ["contractid", "contractdetailid"],
            Value = line,
        };

    /// <summary>The line is for another product than the one in question.</summary>
    public static DomainError LineOfAnotherProduct(ProductId product) =>
        new("case.line-of-another-product", "The line is for another product.")
        {
            Fields = ["contractdetailid", "productid"],
            Value = product,
        };

    /// <summary>Nothing is left of what was agreed (Dynamics: IncidentContractDoesNotHaveAllotments).</summary>
    public static DomainError NoAllotments(int used) =>
        new("case.no-allotments", "Nothing is left of what the line allots.") { Fields = ["contractdetailid"], Value = used };

    /// <summary>Activities about the case are open (Dynamics: IncidentCannotCancel).</summary>
    public static DomainError OpenActivities(int count) =>
        new("case.open-activities", "Activities about the case are open.") { Fields = ["statuscode"], Value = count };

    /// <summary>Nobody worked on it before now.</summary>
    public static DomainError StartedLater(Instant start) =>
        new("case.started-later", "The work on a case begins before it ends.") { Fields = ["actualstart"], Value = start };

    /// <summary>A case is merged into one with the same parent, or both have none.</summary>
    public static DomainError OtherParent(CaseId? parent) =>
        new("case.other-parent", "Cases are merged that have the same parent.") { Fields = ["parentcaseid"], Value = parent };

    /// <summary>A case stands above itself.</summary>
    public static DomainError OwnParent { get; } = new("case.own-parent", "A case is not its own parent.") { Fields = ["parentcaseid"] };

    /// <summary>A child has no children (Dynamics: -2147224493).</summary>
    public static DomainError ParentIsChild(CaseId parent) =>
        new("case.parent-is-child", "A case that has a parent has no children.") { Fields = ["parentcaseid"], Value = parent };

    /// <summary>A parent has no parent (Dynamics: -2147224491).</summary>
    public static DomainError ChildIsParent(int children) =>
        new("case.child-is-parent", "A case that has children has no parent.") { Fields = ["parentcaseid"], Value = children };

    /// <summary>A case has as many children as it may (Dynamics: -2147224492).</summary>
    public static DomainError TooManyChildren(int most) =>
        new("case.too-many-children", $"A case has at most {most} children.") { Fields = ["parentcaseid"], Value = most };

    /// <summary>A case is closed after its children (Dynamics: -2147224495).</summary>
    public static DomainError ActiveChildren(int count) =>
        new("case.active-children", "Children of the case are active.") { Fields = ["statuscode"], Value = count };

    /// <summary>A case waits in no queue.</summary>
    public static DomainError NotQueued { get; } = new("case.not-queued", "The case waits in no queue.") { Fields = ["queueid"] };

    /// <summary>Somebody works on it already.</summary>
    public static DomainError Taken(UserId worker) =>
        new("case.taken", "Somebody works on the case already.") { Fields = ["workerid"], Value = worker };

    /// <summary>The first response was sent already.</summary>
    public static DomainError Responded { get; } =
        new("case.responded", "The customer has had the first response already.") { Fields = ["firstresponsesent"] };

    /// <summary>A service level that is a draft promises nothing.</summary>
    public static DomainError SlaNotActive { get; } =
        new("case.sla-not-active", "Only an active service level holds for cases.") { Fields = ["slaid"] };

    /// <summary>The hours of a promise are read from a wall clock that nobody knows any more.</summary>
    public static DomainError ZoneUnknown(ZoneId zone) =>
        new("case.zone-unknown", "The time zone of the promised times is unknown.") { Fields = ["slatimezone"], Value = zone };

    /// <summary>It is escalated already.</summary>
    public static DomainError Escalated { get; } = new("case.escalated", "The case is escalated already.") { Fields = ["isescalated"] };

    /// <summary>It is not escalated.</summary>
    public static DomainError NotEscalated { get; } = new("case.not-escalated", "The case is not escalated.") { Fields = ["isescalated"] };
}
