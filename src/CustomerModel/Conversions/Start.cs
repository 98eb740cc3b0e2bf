using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Starts one record from another with what Dynamics fills in; the caller adds it and may overwrite everything.</summary>
/// <remarks>What is copied is copied once: later changes of the source do not follow.</remarks>
public static partial class Start
{
    private static void Carry<TId, TLine>(
        Record source,
        SalesDocument<TId, TLine> target,
        IReadOnlyList<FieldMapping> mapping,
        TLine[] lines,
        DocumentPricing pricing
    )
        where TId : struct, IEntityId<TId>
        where TLine : SalesLine
    {
        foreach (var pair in mapping)
        {
            pair.Carry(source, target);
        }

        target.PutLines(lines);
        target.PriceBy(pricing);
    }
}
