namespace CustomerModel.Customers;

/// <summary>The contact to turn to for one purpose.</summary>
public sealed record AccountContact : RecordPart
{
    internal AccountContact(int number)
        : base(number) { }

    /// <summary>What for.</summary>
    public ContactPurpose Purpose { get; internal set; }

    /// <summary>To whom.</summary>
    public ContactId Contact { get; internal set; }
}
