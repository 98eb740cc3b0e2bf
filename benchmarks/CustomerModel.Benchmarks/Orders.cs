using CustomerModel.Sales;

namespace CustomerModel.Benchmarks;

/// <summary>Orders to price, and the loop over plain decimals that anyone would write first.</summary>
internal static class Orders
{
    public static PricingOptions Options { get; } = new() { TaxMethod = TaxMethod.ComputedExclusive };

    public static PricingHeader Header { get; } = new() { DiscountPercentage = 3 };

    public static PricingLine[] Lines(int count) =>
        [
            .. Enumerable
                .Range(1, count)
                .Select(i => new PricingLine
                {
                    Quantity = (i % 9) + 1,
                    PricePerUnit = 3.99m + (i * 37 % 1_009 * 1.2345m),
                    DiscountPercentage = i % 4 * 2.5m,
                    TaxRate = i % 3 == 0 ? 7 : 19,
                }),
        ];

    public static decimal Price(PricingLine[] lines, PricingHeader header, PricedLine[] priced)
    {
        var (detail, taxes) = (0m, 0m);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var gross = Math.Round((line.PricePerUnit - line.VolumeDiscount) * line.Quantity, 2, MidpointRounding.AwayFromZero);
            var discount = Math.Round(gross * line.DiscountPercentage / 100, 2, MidpointRounding.AwayFromZero);
            var net = gross - discount;
            var tax = Math.Round(net * line.TaxRate / 100, 2, MidpointRounding.AwayFromZero);
            priced[i] = new()
            {
                BaseAmount = gross,
                Discount = discount,
                NetAmount = net,
                Tax = tax,
                ExtendedAmount = net + tax,
            };
            detail += net;
            taxes += tax;
        }

        var headerDiscount = Math.Round(detail * header.DiscountPercentage / 100, 2, MidpointRounding.AwayFromZero);
        var shares = Share(headerDiscount, [.. priced.Select(line => line.NetAmount)]);
        for (var i = 0; i < priced.Length; i++)
        {
            priced[i] = priced[i] with { DiscountShare = shares[i] };
        }

        return detail - headerDiscount + taxes;
    }

    public static decimal[] Share(decimal whole, decimal[] weights)
    {
        var total = weights.Sum();
        var exact = Array.ConvertAll(weights, weight => whole * weight / total * 100);
        var coins = Array.ConvertAll(exact, decimal.Floor);
        var left = (int)((whole * 100) - coins.Sum());
        foreach (var i in Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i] - coins[i]).Take(left))
        {
            coins[i]++;
        }

        return Array.ConvertAll(coins, coin => coin / 100);
    }
}
