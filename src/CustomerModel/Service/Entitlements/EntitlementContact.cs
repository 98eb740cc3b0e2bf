namespace CustomerModel.Service;

/// <summary>A contact of the customer for whom an entitlement holds.</summary>
public sealed record EntitlementContact : RecordPart
{
    internal EntitlementContact(int number)
        : base(number) { }

    /// <summary>The contact.</summary>
    public ContactId Contact { get; internal set; }
}
