using System.Globalization;

namespace CustomerModel;

/// <summary>How much of something, in units of a product; the default value is none.</summary>
/// <remarks>Negative for what comes back. A product says how many decimals its quantities have, five at most.</remarks>
public readonly record struct Quantity : IComparable<Quantity>
{
    private const int FinestScale = 5;

    private Quantity(decimal value) => Value = DecimalScale.Trim(value);

    /// <summary>The number of units, without zeros at its end.</summary>
    public decimal Value { get; }

    /// <summary>States a quantity.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More than five decimals, zeros at the end not counted.</exception>
    public static Quantity Of(decimal value) => new(DecimalScale.Demand(value, FinestScale, nameof(value)));

    /// <summary>Both together.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="decimal"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.Value + right.Value);

    /// <summary>What is left, which may be less than nothing.</summary>
    /// <exception cref="OverflowException">The difference is beyond <see cref="decimal"/>.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.Value - right.Value);

    /// <summary>As much the other way round.</summary>
    public static Quantity operator -(Quantity quantity) => new(-quantity.Value);

    /// <summary>Whether the left quantity is smaller.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.Value < right.Value;

    /// <summary>Whether the left quantity is larger.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.Value > right.Value;

    /// <summary>Whether the left quantity is not larger.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.Value <= right.Value;

    /// <summary>Whether the left quantity is not smaller.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.Value >= right.Value;

    /// <summary>The nearest quantity with so many decimals.</summary>
    /// <param name="decimals">What the product supports, from 0 to 5.</param>
    /// <param name="profile">Where a quantity in the middle goes.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 5 decimals.</exception>
    public Quantity Round(int decimals, RoundingProfile profile = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, FinestScale);
        return new(profile.Round(Value, decimals));
    }

    /// <summary>By value.</summary>
    public int CompareTo(Quantity other) => Value.CompareTo(other.Value);

    /// <summary>The number, alike in every culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
