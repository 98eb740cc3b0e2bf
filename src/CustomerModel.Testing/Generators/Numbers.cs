using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing;

/// <summary>Numbers with their limits among them, small ones most often.</summary>
internal static class Numbers
{
    private const decimal Wide = 1_000_000_000m;

    public static Gen<long> Whole<TValue>(Field field, (TValue Least, TValue Most)? range)
        where TValue : struct, IConvertible
    {
        var isShort = field.ValueType == typeof(int);
        var least = range?.Least.ToInt64(null) ?? (isShort ? int.MinValue : long.MinValue);
        var most = range?.Most.ToInt64(null) ?? (isShort ? int.MaxValue : long.MaxValue);
        return Gen.Frequency(
            (8, Gen.Choose((int)Math.Clamp(least, -1_000, 1_000), (int)Math.Clamp(most, -1_000, 1_000)).Select(number => (long)number)),
            (1, Gen.Elements(least, most))
        );
    }

    public static Gen<decimal> Exact(int scale, (decimal Least, decimal Most)? range)
    {
        var (least, most) = range ?? (-Wide, Wide);
        var unit = new decimal(1, 0, 0, false, (byte)scale);
        return Gen.Frequency(
            (6, Gen.Choose(-20_000, 20_000).Select(number => Math.Clamp(number * unit, least, most))),
            (2, Gen.Choose(-1_000_000_000, 1_000_000_000).Select(number => Math.Clamp(number / 2m * unit * 2m, least, most))),
            (1, Gen.Elements(least, most))
        );
    }

    public static Gen<double> Real((double Least, double Most)? range)
    {
        var (least, most) = range ?? (-1e12, 1e12);
        return Gen.Frequency(
            (8, Gen.Choose(-1_000_000, 1_000_000).Select(number => Math.Clamp(number / 777d, least, most))),
            (1, Gen.Elements(least, most, 0d))
        );
    }
}
