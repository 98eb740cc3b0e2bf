namespace CustomerModel.Sales;

/// <summary>Every field of a line of an opportunity, those that all lines share included.</summary>
public sealed class OpportunityLineFields : SalesLineFields<OpportunityLine>
{
    private OpportunityLineFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<OpportunityLine> All { get; } = Begin();

    /// <inheritdoc cref="OpportunityLine.Name"/>
    public static Field<OpportunityLine, string> Name { get; } =
        All.Text("opportunityproductname", "Name", 100, c => c.Name, (c, v) => c.Name = v);
}
