namespace CustomerModel.Sales;

/// <summary>A contact who has to do with a document besides its customer (C6).</summary>
public sealed record DocumentContact : RecordPart
{
    internal DocumentContact(int number)
        : base(number) { }

    /// <summary>The contact.</summary>
    public ContactId Contact { get; internal set; }
}
