using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Which header fields each step of the sales chain copies; the names are the same on both sides.</summary>
/// <remarks>Totals come along as they are, so header tax and the note that totals were stated, which are ours, come too.</remarks>
public static class DocumentMapping
{
    private static readonly string[] Agreed =
    [
        "name",
        "customerid",
        "pricelevelid",
        "transactioncurrencyid",
        "discountpercentage",
        "discountamount",
        "freightamount",
        "headertax",
        "totallineitemamount",
        "totallineitemdiscountamount",
        "totaldiscountamount",
        "totalamountlessfreight",
        "totaltax",
        "totalamount",
        "totalsstated",
    ];

    private static readonly string[] Addresses = [.. Block("billto_"), .. Block("shipto_"), "shipto_freighttermscode"];

    private static readonly string[] AddressSources = ["billto_addressid", "billto_contactname", "shipto_addressid", "shipto_contactname"];

    /// <summary>Opportunity to quote.</summary>
    public static IReadOnlyList<FieldMapping> OpportunityToQuote { get; } =
        Pairs(OpportunityFields.All, QuoteFields.All, [.. Agreed, "pricingerrorcode", "campaignid"]);

    /// <summary>Opportunity to order.</summary>
    public static IReadOnlyList<FieldMapping> OpportunityToOrder { get; } =
        Pairs(OpportunityFields.All, OrderFields.All, [.. Agreed, "pricingerrorcode", "campaignid"]);

    /// <summary>Opportunity to invoice: without campaign.</summary>
    public static IReadOnlyList<FieldMapping> OpportunityToInvoice { get; } =
        Pairs(OpportunityFields.All, InvoiceFields.All, [.. Agreed, "pricingerrorcode"]);

    /// <summary>Quote to order.</summary>
    public static IReadOnlyList<FieldMapping> QuoteToOrder { get; } =
        Pairs(
            QuoteFields.All,
            OrderFields.All,
            [
                .. Agreed,
                .. Addresses,
                .. AddressSources,
                "pricingerrorcode",
                "campaignid",
                "description",
                "opportunityid",
                "paymenttermscode",
                "freighttermscode",
                "shippingmethodcode",
                "willcall",
                "requestdeliveryby",
            ]
        );

    /// <summary>Order to invoice: without freight terms, requested delivery and where the addresses came from.</summary>
    public static IReadOnlyList<FieldMapping> OrderToInvoice { get; } =
        Pairs(
            OrderFields.All,
            InvoiceFields.All,
            [.. Agreed, .. Addresses, "description", "opportunityid", "paymenttermscode", "shippingmethodcode", "prioritycode", "willcall"]
        );

    internal static FieldMapping[] Pairs(IEnumerable<Field> from, IEnumerable<Field> to, IEnumerable<string> names)
    {
        var (source, target) = (from.ToDictionary(field => field.Name), to.ToDictionary(field => field.Name));
        return [.. names.Select(name => new FieldMapping(source[name], target[name]))];
    }

    private static IEnumerable<string> Block(string prefix) =>
        new[]
        {
            "name",
            "line1",
            "line2",
            "line3",
            "city",
            "stateorprovince",
            "postalcode",
            "country",
            "telephone",
            "fax",
            "composite",
        }.Select(name => prefix + name);
}
