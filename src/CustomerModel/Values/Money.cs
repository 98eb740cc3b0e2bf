using System.Globalization;

namespace CustomerModel;

/// <summary>An exact amount in one currency; fields, not amounts, decide about rounding.</summary>
/// <remarks>
/// The default value is zero <c>XXX</c>, ISO 4217's "no currency". A caller states at most eight decimals; products and
/// quotients keep what <see cref="decimal"/> keeps (28 digits), so that within one formula nothing is rounded before
/// <see cref="Round"/> says so.
/// </remarks>
public readonly record struct Money : IComparable<Money>
{
    private const int FinestScale = 8;

    private Money(decimal amount, Currency currency) => (Amount, Currency) = (DecimalScale.Trim(amount), currency);

    /// <summary>In major units: 12.5, not 1250; without zeros at its end.</summary>
    public decimal Amount { get; }

    /// <summary>The currency; amounts in two currencies never mix.</summary>
    public Currency Currency { get; }

    /// <summary>States an exact amount.</summary>
    /// <param name="amount">In major units.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount has more than eight decimals, zeros at its end not counted.</exception>
    public static Money Of(decimal amount, Currency currency) => new(DecimalScale.Demand(amount, FinestScale, nameof(amount)), currency);

    /// <summary>Nothing, in a currency.</summary>
    public static Money Zero(Currency currency) => new(0, currency);

    /// <summary>Both together.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum is beyond <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right) => new(left.Amount + right.In(left.Currency), left.Currency);

    /// <summary>What is left, which may be less than nothing.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference is beyond <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) => new(left.Amount - right.In(left.Currency), left.Currency);

    /// <summary>The same amount owed the other way round.</summary>
    public static Money operator -(Money money) => new(-money.Amount, money.Currency);

    /// <summary>So many times the amount, not rounded.</summary>
    /// <exception cref="OverflowException">The product is beyond <see cref="decimal"/>.</exception>
    public static Money operator *(Money money, decimal factor) => new(money.Amount * factor, money.Currency);

    /// <summary>So many times the amount, not rounded.</summary>
    /// <exception cref="OverflowException">The product is beyond <see cref="decimal"/>.</exception>
    public static Money operator *(decimal factor, Money money) => money * factor;

    /// <summary>A part of the amount, to 28 digits; to share out an amount without losing a coin see <see cref="Allocation"/>.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The quotient is beyond <see cref="decimal"/>.</exception>
    public static Money operator /(Money money, decimal divisor) => new(money.Amount / divisor, money.Currency);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is not larger.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is not smaller.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>The nearest amount with so many decimals; the one place where a coin can be lost.</summary>
    /// <param name="decimals">From 0 to 8.</param>
    /// <param name="profile">Where an amount in the middle goes.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 8 decimals.</exception>
    public Money Round(int decimals, RoundingProfile profile = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, FinestScale);
        return new(profile.Round(Amount, decimals), Currency);
    }

    /// <summary>The nearest amount that can be paid in the currency; unchanged where the currency has no minor units (ISO 4217).</summary>
    public Money RoundToMinorUnits(RoundingProfile profile = default) =>
        Currency.MinorUnits is { } decimals ? Round(decimals, profile) : this;

    /// <summary>By amount.</summary>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(other.In(Currency));

    /// <summary>Amount and code, with the decimals of the currency or more: <c>12.50 EUR</c>; alike in every culture.</summary>
    public override string ToString()
    {
        var decimals = Math.Max(Amount.Scale, Currency.MinorUnits ?? 0);
        return $"{Amount.ToString($"F{decimals}", CultureInfo.InvariantCulture)} {Currency}";
    }

    private decimal In(Currency currency) =>
        Currency == currency ? Amount : throw new InvalidOperationException($"An amount in {Currency} does not go with one in {currency}.");
}
