using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Keeps the totals that a row states and notes where they do not follow from the lines.</summary>
internal sealed class TotalsStating(DocumentTotals totals, Slot[] slots, DocumentPricing? pricing)
{
    /// <summary>The totals of a file; <see langword="null"/> when it states none and prices nothing.</summary>
    /// <param name="record">The kind of document.</param>
    /// <param name="slots">Where the values of a row go.</param>
    /// <param name="pricing">How documents are priced that have no lines, which bring it along.</param>
    public static TotalsStating? Of(Type record, Slot[] slots, DocumentPricing? pricing) =>
        (pricing is not null || Array.Exists(slots, slot => slot.Use == SlotUse.Stated)) && DocumentTotals.Find(record) is { } totals
            ? new(totals, slots, pricing)
            : null;

    public void State(Record record, PreparedRow row, object?[] values, ZonedDateTime now)
    {
        totals.Price(record, pricing, now);
        if (!Array.Exists(slots, slot => slot.Use == SlotUse.Stated))
        {
            return;
        }

        var stated = new StatedTotals
        {
            TotalLineItemAmount = Value("totallineitemamount"),
            TotalDiscount = Value("totaldiscountamount"),
            TotalAmountLessFreight = Value("totalamountlessfreight"),
            TotalTax = Value("totaltax"),
            TotalAmount = Value("totalamount"),
        };
        var differences = totals.State(record, stated, now);
        if (differences.Count > 0)
        {
            var column = Array.Find(slots, slot => slot.Name == differences[0].Field)?.ColumnName;
            row.Disagree(new(column, LineRowErrors.TotalsDiffer(differences)));
        }

        decimal? Value(string name)
        {
            var at = Array.FindIndex(slots, slot => slot.Name == name);
            return at < 0 ? null : (decimal?)values[at];
        }
    }
}
