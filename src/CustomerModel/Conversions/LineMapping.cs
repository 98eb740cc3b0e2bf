using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Which fields of a line each step of the sales chain copies; its number stays.</summary>
/// <remarks>Product name, decimals of the quantity, discount in points and tax rate are ours and belong to what was agreed.</remarks>
public static class LineMapping
{
    private static readonly string[] Agreed =
    [
        "productid",
        "productdescription",
        "productname",
        "isproductoverridden",
        "ispriceoverridden",
        "uomid",
        "quantitydecimal",
        "quantity",
        "priceperunit",
        "volumediscountamount",
        "manualdiscountamount",
        "manualdiscountpercentage",
        "tax",
        "taxrate",
        "taxcategory",
        "baseamount",
        "extendedamount",
        "description",
        "lineitemnumber",
        "producttypecode",
    ];

    private static readonly string[] ShipTo =
    [
        "salesrepid",
        "willcall",
        "shipto_name",
        "shipto_line1",
        "shipto_line2",
        "shipto_line3",
        "shipto_city",
        "shipto_stateorprovince",
        "shipto_postalcode",
        "shipto_country",
        "shipto_telephone",
        "shipto_fax",
        "shipto_freighttermscode",
    ];

    /// <summary>Line of an opportunity to line of a quote.</summary>
    public static IReadOnlyList<FieldMapping> OpportunityToQuote { get; } =
        DocumentMapping.Pairs(OpportunityLineFields.All, QuoteLineFields.All, [.. Agreed, "pricingerrorcode"]);

    /// <summary>Line of an opportunity to line of an order.</summary>
    public static IReadOnlyList<FieldMapping> OpportunityToOrder { get; } =
        DocumentMapping.Pairs(OpportunityLineFields.All, OrderLineFields.All, [.. Agreed, "pricingerrorcode"]);

    /// <summary>Line of an opportunity to line of an invoice.</summary>
    public static IReadOnlyList<FieldMapping> OpportunityToInvoice { get; } =
        DocumentMapping.Pairs(OpportunityLineFields.All, InvoiceLineFields.All, [.. Agreed, "pricingerrorcode"]);

    /// <summary>Line of a quote to line of an order.</summary>
    public static IReadOnlyList<FieldMapping> QuoteToOrder { get; } =
        DocumentMapping.Pairs(
            QuoteLineFields.All,
            OrderLineFields.All,
            [.. Agreed, .. ShipTo, "shipto_addressid", "shipto_contactname", "pricingerrorcode", "requestdeliveryby"]
        );

    /// <summary>Line of an order to line of an invoice: without requested delivery and pricing error.</summary>
    public static IReadOnlyList<FieldMapping> OrderToInvoice { get; } =
        DocumentMapping.Pairs(OrderLineFields.All, InvoiceLineFields.All, [.. Agreed, .. ShipTo, "iscopied", "quantitybackordered"]);

    internal static TTo[] Copy<TFrom, TTo>(
        IEnumerable<TFrom> lines,
        Func<int, TTo> blank,
        IReadOnlyList<FieldMapping> mapping,
        Action<TTo, int>? more = null
    )
        where TFrom : SalesLine
        where TTo : SalesLine =>
        [
            .. lines.Select(line =>
            {
                var copy = blank(line.Number);
                foreach (var pair in mapping)
                {
                    pair.Carry(line, copy);
                }

                more?.Invoke(copy, line.Number);
                copy.Derive();
                return copy;
            }),
        ];
}
