using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

/// <summary>Numbers as they occur in trade, and the odd ones.</summary>
internal static class Numbers
{
    /// <summary>Up to a billion, either sign, with so many decimals at most; often small, often with zeros at the end.</summary>
    public static Gen<decimal> WithDecimals(int finest) =>
        from scale in Gen.Choose(0, finest)
        from digits in Gen.Frequency((1, Gen.Choose(-20, 20)), (3, Gen.Choose(-1_000_000_000, 1_000_000_000)))
        from zeros in Gen.Choose(0, 3)
        select Scaled(digits, scale) * Scaled((int)Math.Pow(10, zeros), zeros);

    public static Gen<Currency> Currencies { get; } = Gen.Elements(Currency.All.ToArray());

    private static decimal Scaled(int digits, int scale) =>
        new(Math.Abs((long)digits) is var size ? (int)size : 0, 0, 0, digits < 0, (byte)scale);
}
