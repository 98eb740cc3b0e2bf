using System.Globalization;

namespace CustomerModel;

/// <summary>Units of a record's currency for one unit of the base currency; copied onto the record when it is priced.</summary>
/// <remarks>The default value is 1, the rate of the base currency itself. From 1E-10 to 1E+11, as Dynamics keeps rates; at most twelve decimals.</remarks>
public readonly record struct ExchangeRate : IComparable<ExchangeRate>
{
    private const int FinestScale = 12;

    private readonly decimal _beyondOne; // so that zero is the rate 1

    private ExchangeRate(decimal value) => _beyondOne = DecimalScale.Trim(value - 1);

    /// <summary>The smallest rate, 0.0000000001.</summary>
    public static ExchangeRate Least => new(0.000_000_000_1m);

    /// <summary>The largest rate, 100 000 000 000.</summary>
    public static ExchangeRate Most => new(100_000_000_000m);

    /// <summary>Units of the record's currency for one unit of the base currency: 1.08 for USD when EUR is the base.</summary>
    public decimal Value => 1 + _beyondOne;

    /// <summary>States a rate.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1E-10, above 1E+11 or with more than twelve decimals.</exception>
    public static ExchangeRate Of(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, Least.Value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Most.Value);
        return new(DecimalScale.Demand(value, FinestScale, nameof(value)));
    }

    /// <summary>An amount of the record's currency in base currency, not rounded: amount / rate.</summary>
    /// <exception cref="OverflowException">The amount is beyond <see cref="decimal"/> in base currency.</exception>
    public decimal ToBase(decimal amount) => amount / Value;

    /// <summary>An amount of the base currency in the record's currency, not rounded: amount × rate.</summary>
    /// <exception cref="OverflowException">The amount is beyond <see cref="decimal"/> in the record's currency.</exception>
    public decimal FromBase(decimal amount) => amount * Value;

    /// <summary>An amount of one record in the currency of another, not rounded: by both rates; an amount in the same currency stays as it is.</summary>
    /// <param name="amount">In the first currency.</param>
    /// <param name="from">The first currency and its rate.</param>
    /// <param name="to">The second currency and its rate.</param>
    /// <returns><see langword="null"/> when the currencies differ and a rate is not known.</returns>
    /// <exception cref="OverflowException">The amount is beyond <see cref="decimal"/> on the way.</exception>
    public static decimal? Convert(decimal amount, (Currency? Currency, decimal? Rate) from, (Currency? Currency, decimal? Rate) to) =>
        from.Currency == to.Currency || amount == 0 ? amount
        : from.Rate is { } rate && to.Rate is { } other ? amount / rate * other
        : null;

    /// <summary>By value.</summary>
    public int CompareTo(ExchangeRate other) => _beyondOne.CompareTo(other._beyondOne);

    /// <summary>The number, alike in every culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
