namespace CustomerModel.Service;

/// <summary>Every reason a contract or a line of it can be refused for.</summary>
public static class ContractErrors
{
    /// <summary>The life cycle does not allow the action in this state (Dynamics: ContractInvalidState).</summary>
    public static DomainError NotNow(ContractAction action, ContractStatus status) =>
        new("contract.not-now", $"A contract that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>The life cycle of a line does not allow it (Dynamics: ContractLineInvalidState).</summary>
    public static DomainError LineNotNow(ContractLineAction action, ContractLineStatus status) =>
        new("contract.line-not-now", $"A line that is {status} does not {action}.")
        {
            Fields = ["contractdetail.statuscode"],
            Value = status,
        };

    /// <summary>What is agreed is not edited.</summary>
    public static DomainError ReadOnly { get; } = new("contract.read-only", "Only a draft of a contract is edited.");

    /// <summary>Cases that name it are those of its customer.</summary>
    public static DomainError CasesOfAnotherCustomer(int cases) =>
        new("contract.cases-of-another-customer", "Cases of another customer are under the contract.")
        {
            Fields = ["customerid"],
            Value = cases,
        };

    /// <summary>The database of time zones has no such zone any more, so nobody can tell when its days begin.</summary>
    public static DomainError ZoneUnknown(ZoneId zone) =>
        new("contract.zone-unknown", "The time zone of the contract is not known any more.") { Fields = ["timezone"], Value = zone };

    /// <summary>Nothing is agreed without a line (Dynamics: ContractNoLineItems).</summary>
    public static DomainError NoLines { get; } = new("contract.no-lines", "A contract is invoiced with one line at least.");

    /// <summary>The end is before the begin (Dynamics: ContractInvalidStartEndDate).</summary>
    public static DomainError InvalidDates { get; } =
        new("contract.invalid-dates", "The last day is before the first.") { Fields = ["activeon", "expireson"] };

    /// <summary>The billing ends before it begins.</summary>
    public static DomainError InvalidBillingDates { get; } =
        new("contract.invalid-billing-dates", "The last day of billing is before the first.")
        {
            Fields = ["billingstarton", "billingendon"],
        };

    /// <summary>A line covers days that its contract does not.</summary>
    public static DomainError LineOutsideDates(int line) =>
        new("contract.line-outside-dates", "The dates of a line are not within those of the contract.")
        {
            Fields = ["activeon", "expireson"],
            Value = line,
        };

    /// <summary>A discount is one or the other (Dynamics: ContractDetailDiscountAmountAndPercent).</summary>
    public static DomainError AmountAndPercentage { get; } =
        new("contract.discount-amount-and-percentage", "A line has a discount as an amount or as a percentage, not both.")
        {
            Fields = ["discount", "discountpercentage"],
        };

    /// <summary>The discount of a line is not of the kind that its contract states.</summary>
    public static DomainError DiscountKind(int line) =>
        new("contract.discount-kind", "Discounts are all percentages or all amounts, as the contract says.")
        {
            Fields = ["usediscountaspercentage", "discount", "discountpercentage"],
            Value = line,
        };

    /// <summary>A discount is more than the price.</summary>
    public static DomainError DiscountAbovePrice(decimal price) =>
        new("contract.discount-above-price", "The discount is more than the price.") { Fields = ["discount", "price"], Value = price };

    /// <summary>The contract has no line of this number.</summary>
    public static DomainError LineMissing(int number) =>
        new("contract.line-missing", "There is no line of this number.") { Value = number };

    /// <summary>The contract has as many lines as it may.</summary>
    public static DomainError TooManyLines(int most) =>
        new("contract.too-many-lines", $"A contract has at most {most} lines.") { Value = most };

    /// <summary>The first day has not come yet.</summary>
    public static DomainError NotBegun(LocalDate first) =>
        new("contract.not-begun", "The first day of the contract has not come.") { Fields = ["activeon"], Value = first };

    /// <summary>The last day has not passed yet.</summary>
    public static DomainError NotOver(LocalDate last) =>
        new("contract.not-over", "The last day of the contract has not passed.") { Fields = ["expireson"], Value = last };

    /// <summary>It is called off at its end at the latest.</summary>
    public static DomainError CancelledAfterEnd(LocalDate last) =>
        new("contract.cancelled-after-end", "The cancellation is after the last day of the contract.")
        {
            Fields = ["cancelon", "expireson"],
            Value = last,
        };

    /// <summary>A renewal has the number of its contract, which gets it when it is first stored.</summary>
    public static DomainError NumberMissing { get; } =
        new("contract.number-missing", "The contract has no number yet.") { Fields = ["contractnumber"] };

    /// <summary>A renewal begins when the contract is over (Dynamics: ContractInvalidDatesForRenew).</summary>
    public static DomainError RenewalOverlaps(LocalDate last) =>
        new("contract.renewal-overlaps", "A renewal begins after the last day of the contract it continues.")
        {
            Fields = ["activeon", "originatingcontract"],
            Value = last,
        };

    /// <summary>There are no days left for a renewal: the calendar ends with the year 9999.</summary>
    public static DomainError NeverOver(LocalDate last) =>
        new("contract.never-over", "The contract ends so late that none can follow it.") { Fields = ["expireson"], Value = last };

    /// <summary>Two agreed contracts of one number cover the same days.</summary>
    public static DomainError Overlap(string number) =>
        new("contract.overlap", "Another contract of this number covers some of these days.")
        {
            Fields = ["contractnumber", "activeon", "expireson"],
            Value = number,
        };

    /// <summary>The number belongs to a contract that this one does not continue.</summary>
    public static DomainError NumberTaken(string number) =>
        new("contract.number-taken", "The number belongs to another contract.") { Fields = ["contractnumber"], Value = number };

    /// <summary>The bill-to address is none of the customer who is billed (Dynamics: ContractInvalidBillToAddress).</summary>
    public static DomainError BillToAddress { get; } =
        new("contract.invalid-bill-to-address", "The bill-to address is not one of the customer who is billed.")
        {
            Fields = ["billtoaddress", "billingcustomerid"],
        };

    /// <summary>The address of the service is none of the customer.</summary>
    public static DomainError ServiceAddress { get; } =
        new("contract.invalid-service-address", "The address of the service is not one of the customer.")
        {
            Fields = ["serviceaddress", "customerid"],
        };

    /// <summary>A line is called off when the cases under it are done.</summary>
    public static DomainError OpenCases(int line) =>
        new("contract.open-cases", "Cases under the line are open.") { Fields = ["contractdetail.statuscode"], Value = line };

    /// <summary>What is used of a line comes from entries about it, and is never less than nothing.</summary>
    public static DomainError NotCounted(AllotmentEntryId entry) =>
        new("contract.not-counted", "The entry is not about a line of the contract, or gives back more than was taken.")
        {
            Fields = ["contractdetail.allotmentsused"],
            Value = entry,
        };

    /// <summary>What was agreed is kept; only a draft is deleted.</summary>
    public static DomainError NotDeleted(ContractStatus status) =>
        new("contract.not-deleted", "Only a draft of a contract is deleted.") { Fields = ["statuscode"], Value = status };
}
