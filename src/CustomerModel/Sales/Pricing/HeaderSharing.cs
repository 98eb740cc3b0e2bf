using System.Buffers;

namespace CustomerModel.Sales;

/// <summary>Shares header discount and freight out to the lines.</summary>
/// <remarks>
/// Of the percentage each line bears exactly its own, so a line that comes back gets it back; amounts go by the size of the
/// net amount, so that lines of both signs that nearly cancel out do not bear absurd shares.
/// </remarks>
internal static class HeaderSharing
{
    public static void Share(in PricingHeader header, in PriceTotals totals, PricingOptions options, Span<PricedLine> priced)
    {
        var amount = totals.HeaderDiscount - totals.PercentageDiscount;
        if (
            priced.Length == 0
            || totals is { HeaderDiscount: 0, PercentageDiscount: 0, FreightAmount: 0 } && header.DiscountPercentage == 0
        )
        {
            return;
        }

        var count = priced.Length;
        var buffer = ArrayPool<decimal>.Shared.Rent(count * 2);
        var weights = buffer.AsSpan(0, count);
        var parts = buffer.AsSpan(count, count);
        if (header.DiscountPercentage != 0)
        {
            Weigh(priced, weights, isBySize: false);
            CoinSharing.Share(totals.PercentageDiscount, weights, header.DiscountPercentage, 100, options.Decimals, parts);
            for (var i = 0; i < count; i++)
            {
                priced[i] = priced[i] with { DiscountShare = parts[i] };
            }
        }

        if (amount != 0 || totals.FreightAmount != 0)
        {
            Weigh(priced, weights, isBySize: true);
            CoinSharing.InProportion(amount, weights, options.Decimals, parts);
            for (var i = 0; i < count; i++)
            {
                priced[i] = priced[i] with { DiscountShare = priced[i].DiscountShare + parts[i] };
            }

            CoinSharing.InProportion(totals.FreightAmount, weights, options.Decimals, parts);
            for (var i = 0; i < count; i++)
            {
                priced[i] = priced[i] with { FreightShare = parts[i] };
            }
        }

        ArrayPool<decimal>.Shared.Return(buffer);
    }

    private static void Weigh(ReadOnlySpan<PricedLine> priced, Span<decimal> weights, bool isBySize)
    {
        for (var i = 0; i < priced.Length; i++)
        {
            weights[i] = isBySize ? Math.Abs(priced[i].NetAmount) : priced[i].NetAmount;
        }
    }
}
