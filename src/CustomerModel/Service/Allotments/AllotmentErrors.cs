namespace CustomerModel.Service;

/// <summary>Every reason an entry in the ledger of allotments can be refused.</summary>
public static class AllotmentErrors
{
    /// <summary>What was taken or given back is never changed, and goes with its agreement only.</summary>
    public static DomainError AppendOnly { get; } =
        new("allotment.append-only", "An entry of the ledger of allotments is not changed or removed.");

    /// <summary>An entry takes or gives back something, from one line of a contract or from one entitlement.</summary>
    public static DomainError Nothing { get; } =
        new("allotment.nothing", "An entry names an amount, and a line of a contract or an entitlement.")
        {
            Fields = ["amount", "contractid", "contractdetailid", "entitlementid"],
        };

    /// <summary>The entries of a case are not what it is charged for.</summary>
    public static DomainError NotTheCharge(long sum) =>
        new("allotment.not-the-charge", "The entries of a case are together what it is charged for.") { Fields = ["amount"], Value = sum };

    /// <summary>What an agreement says is used changes by what is entered, and by nothing else.</summary>
    public static DomainError NotTheSum(long entered) =>
        new("allotment.not-the-sum", "What is used is the sum of the entries.") { Fields = ["allotmentsused"], Value = entered };
}
