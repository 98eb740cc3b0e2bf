namespace CustomerModel.Sales;

// The plain attributes of a line of an opportunity.
public sealed partial record OpportunityLine
{
    /// <summary>What the line is called: the product's name or the write-in text, unless stated.</summary>
    public string? Name { get; internal set; }
}
