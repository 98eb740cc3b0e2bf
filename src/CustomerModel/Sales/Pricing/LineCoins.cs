using System.Runtime.CompilerServices;

namespace CustomerModel.Sales;

/// <summary>The amounts of one line in coins, where lines are rounded and all fits in 64 bits.</summary>
internal readonly struct LineCoins
{
    private LineCoins(long @base, long discount, long counted, long tax, long net) =>
        (Base, Discount, Counted, Tax, Net) = (@base, discount, counted, tax, net);

    public long Base { get; }

    public long Discount { get; }

    public long Counted { get; }

    public long Tax { get; }

    public long Net { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryOf(in PricingLine line, in LineRules rules, out LineCoins coins)
    {
        coins = default;
        if (
            !TryBase(line, rules, out var quantity, out var amount)
            || !TryDiscount(line, rules, quantity, amount, out var discount, out var counted)
            || !TryTax(line, rules, amount - discount, out var tax)
        )
        {
            return false;
        }

        var net = rules.IsInclusive ? amount - discount - tax : amount - discount;
        coins = new(amount, discount, counted, tax, net);
        return IsSmall(amount) && IsSmall(discount) && IsSmall(tax);
    }

    private static bool TryBase(in PricingLine line, in LineRules rules, out Scaled quantity, out long amount)
    {
        amount = 0;
        return Scaled.TryOf(line.Quantity, out quantity)
            && Scaled.TryOf(line.PricePerUnit, out var price)
            && Scaled.TryOf(line.VolumeDiscount, out var volume)
            && (volume.Digits == 0 || Scaled.TrySubtract(price, volume, out price))
            && Scaled.TryMultiply(price, quantity, out var product)
            && Scaled.TryRound(product, rules.Decimals, rules.ToEven, out amount);
    }

    private static bool TryDiscount(
        in PricingLine line,
        in LineRules rules,
        Scaled quantity,
        long amount,
        out long discount,
        out long counted
    )
    {
        (discount, counted) = (0, 0);
        if (!(Scaled.TryOf(line.ManualDiscount, out var manual) && Scaled.TryOf(line.DiscountPercentage, out var points)))
        {
            return false;
        }

        if (points.Digits != 0)
        {
            var fits = Scaled.TryPercent(amount, points, rules.ToEven, out discount);
            counted = discount;
            return fits;
        }

        if (manual.Digits == 0)
        {
            return true;
        }

        var all = manual;
        if (
            (rules.IsPerUnit && !Scaled.TryMultiply(manual, quantity, out all))
            || !Scaled.TryRound(all, rules.Decimals, rules.ToEven, out discount)
        )
        {
            return false;
        }

        counted = discount;
        return !rules.IsAsEntered || Scaled.TryRound(manual, rules.Decimals, rules.ToEven, out counted);
    }

    private static bool TryTax(in PricingLine line, in LineRules rules, long gross, out long tax)
    {
        tax = 0;
        if (rules.IsTyped)
        {
            return Scaled.TryOf(line.Tax, out var typed) && Scaled.TryRound(typed, rules.Decimals, rules.ToEven, out tax);
        }

        return !(rules.IsExclusive || rules.IsInclusive)
            || (
                Scaled.TryOf(line.TaxRate, out var rate)
                && (
                    rules.IsExclusive
                        ? Scaled.TryPercent(gross, rate, rules.ToEven, out tax)
                        : Scaled.TryPercentWithin(gross, rate, rules.ToEven, out tax)
                )
            );
    }

    /// <summary>So small that a sum of four stays within 64 bits.</summary>
    private static bool IsSmall(long coins) => coins is < long.MaxValue / 8 and > long.MinValue / 8;
}
