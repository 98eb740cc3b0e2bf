using System.Globalization;

namespace CustomerModel;

/// <summary>So many parts of a hundred; the default value is none.</summary>
public readonly record struct Percentage : IComparable<Percentage>
{
    private Percentage(decimal points) => Points = DecimalScale.Trim(points);

    /// <summary>In points: 19 for 19 %; may be negative or above 100, a field sets its range.</summary>
    public decimal Points { get; }

    /// <summary>As a factor: 0.19 for 19 %.</summary>
    public decimal Fraction => Points / 100;

    /// <summary>States a percentage in points: 19 for 19 %.</summary>
    public static Percentage Of(decimal points) => new(points);

    /// <summary>States a percentage as a factor: 0.19 for 19 %.</summary>
    /// <exception cref="OverflowException">A hundred times the factor is beyond <see cref="decimal"/>.</exception>
    public static Percentage OfFraction(decimal fraction) => new(fraction * 100);

    /// <summary>The part of an amount, not rounded: 19 % of 50 is 9.5.</summary>
    /// <exception cref="OverflowException">Amount times points is beyond <see cref="decimal"/>.</exception>
    public decimal ApplyTo(decimal amount) => amount * Points / 100;

    /// <summary>By points.</summary>
    public int CompareTo(Percentage other) => Points.CompareTo(other.Points);

    /// <summary>Points, a blank, the sign: <c>19 %</c>; alike in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Points} %");
}
