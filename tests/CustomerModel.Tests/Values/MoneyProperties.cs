using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class MoneyProperties
{
    private static readonly Arbitrary<(Money A, Money B, Money C)> SameCurrency = (
        from currency in Numbers.Currencies
        from a in Numbers.WithDecimals(8)
        from b in Numbers.WithDecimals(8)
        from c in Numbers.WithDecimals(8)
        select (Money.Of(a, currency), Money.Of(b, currency), Money.Of(c, currency))
    ).ToArbitrary();

    private static readonly Arbitrary<(Money Money, int Decimals)> Roundings = (
        from currency in Numbers.Currencies
        from amount in Numbers.WithDecimals(8)
        from decimals in Gen.Choose(0, 8)
        select (Money.Of(amount, currency), decimals)
    ).ToArbitrary();

    [Fact]
    public void Sums_do_not_depend_on_order_and_grouping() =>
        Law.ForAll(SameCurrency, m => m.A + m.B == m.B + m.A && m.A + (m.B + m.C) == m.A + m.B + m.C, cases: 1_000);

    [Fact]
    public void What_is_added_can_be_taken_away() =>
        Law.ForAll(
            SameCurrency,
            m => m.A + m.B - m.B == m.A && m.A - m.A == Money.Zero(m.A.Currency) && -(-m.A) == m.A && m.A + -m.B == m.A - m.B,
            cases: 1_000
        );

    [Fact]
    public void Order_is_that_of_the_amounts() =>
        Law.ForAll(
            SameCurrency,
            m =>
                (m.A < m.B) == (m.A.Amount < m.B.Amount)
                && (m.A >= m.B) != (m.A < m.B)
                && (m.A > m.B) == (m.B < m.A)
                && (m.A <= m.B) != (m.A > m.B)
                && (m.A.CompareTo(m.B) == 0) == (m.A == m.B)
        );

    [Fact]
    public void Whole_multiples_are_sums_and_are_undone_by_division() =>
        Law.ForAll(
            SameCurrency,
            m => m.A * 3 == m.A + m.A + m.A && 3 * m.A == m.A * 3 && m.A * 4 / 4 == m.A && m.A * 0 == Money.Zero(m.A.Currency)
        );

    [Fact]
    public void Equal_amounts_are_written_alike_without_zeros_at_their_end() =>
        Law.ForAll(
            SameCurrency,
            m =>
                Money.Of(m.A.Amount * 1.000m, m.A.Currency) is var padded
                && padded == m.A
                && padded.ToString() == m.A.ToString()
                && decimal.GetBits(padded.Amount).SequenceEqual(decimal.GetBits(m.A.Amount))
                && (m.A.Amount.Scale == 0 || m.A.Amount * Power(m.A.Amount.Scale) % 10 != 0),
            cases: 1_000
        );

    [Fact]
    public void Rounding_finds_the_nearest_amount_and_is_done_once() =>
        Law.ForAll(
            Roundings,
            r =>
                new[] { RoundingProfile.Commercial, RoundingProfile.Dynamics }.All(profile =>
                    r.Money.Round(r.Decimals, profile) is var rounded
                    && Math.Abs((rounded - r.Money).Amount) * 2 <= 1 / Power(r.Decimals)
                    && rounded.Round(r.Decimals, profile) == rounded
                    && rounded.Amount.Scale <= r.Decimals
                    && (-r.Money).Round(r.Decimals, profile) == -rounded
                ),
            cases: 1_000
        );

    [Fact]
    public void An_amount_that_can_be_paid_has_the_minor_units_of_its_currency() =>
        Law.ForAll(
            Roundings,
            r =>
                r.Money.Currency.MinorUnits is { } units
                    ? r.Money.RoundToMinorUnits() == r.Money.Round(units, RoundingProfile.Commercial)
                    : r.Money.RoundToMinorUnits() == r.Money
        );

    [Fact]
    public void Two_currencies_never_mix()
    {
        var (euro, dollar) = (Money.Of(1, Currency.Eur), Money.Of(1, Currency.Usd));

        Should.Throw<InvalidOperationException>(() => euro + dollar);
        Should.Throw<InvalidOperationException>(() => euro - dollar);
        Should.Throw<InvalidOperationException>(() => euro < dollar);
        Should.Throw<InvalidOperationException>(() => euro + default(Money));
        euro.ShouldNotBe(dollar);
        Money.Zero(Currency.Eur).ShouldNotBe(Money.Zero(Currency.Usd));
    }

    [Fact]
    public void The_default_is_nothing_in_no_currency()
    {
        default(Money).ShouldBe(Money.Zero(Currency.None));
        default(Money).ToString().ShouldBe("0 XXX");
        (-default(Money)).ToString().ShouldBe("0 XXX");
        default(Money).RoundToMinorUnits().ShouldBe(default);
    }

    [Fact]
    public void Eight_decimals_can_be_stated_and_nine_not()
    {
        Money.Of(0.000_000_01m, Currency.Eur).Amount.ShouldBe(0.000_000_01m);
        Money.Of(1.000_000_000_0m, Currency.Eur).Amount.ShouldBe(1);
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Of(0.000_000_001m, Currency.Eur));
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Zero(Currency.Eur).Round(9));
        Should.Throw<ArgumentOutOfRangeException>(() => Money.Zero(Currency.Eur).Round(-1));
    }

    [Fact]
    public void Within_a_formula_nothing_is_rounded()
    {
        var price = Money.Of(25.20m, Currency.Eur);

        var line = (price - (price * 0.1905m)) * 10;

        line.Round(2).Amount.ShouldBe(203.99m);
        (Money.Of(1, Currency.Eur) / 3 * 3).RoundToMinorUnits().Amount.ShouldBe(1);
    }

    [Theory]
    [InlineData("11.725", "11.73", "11.72")]
    [InlineData("27.125", "27.13", "27.12")]
    [InlineData("-27.125", "-27.13", "-27.12")]
    [InlineData("0.135", "0.14", "0.14")]
    public void The_middle_goes_where_the_profile_says(string amount, string commercial, string dynamics)
    {
        var money = Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Eur);

        money.RoundToMinorUnits().ToString().ShouldBe($"{commercial} EUR");
        money.RoundToMinorUnits(RoundingProfile.Dynamics).ToString().ShouldBe($"{dynamics} EUR");
    }

    [Theory]
    [InlineData("12.5", "EUR", "12.50 EUR")]
    [InlineData("12.125", "EUR", "12.125 EUR")]
    [InlineData("-1250", "JPY", "-1250 JPY")]
    [InlineData("1.5", "KWD", "1.500 KWD")]
    public void An_amount_is_shown_with_the_decimals_of_its_currency(string amount, string currency, string shown) =>
        Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Of(currency)).ToString().ShouldBe(shown);

    [Fact]
    public void The_culture_of_the_thread_plays_no_part()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (",", "~");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;

            Money.Of(-1.5m, Currency.Eur).ToString().ShouldBe("-1.50 EUR");
            Percentage.Of(-1.5m).ToString().ShouldBe("-1.5 %");
            Quantity.Of(-1.5m).ToString().ShouldBe("-1.5");
            ExchangeRate.Of(1.5m).ToString().ShouldBe("1.5");
            new Industry(-7).ToString().ShouldBe("-7");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static decimal Power(int exponent) => Enumerable.Repeat(10m, exponent).Aggregate(1m, (power, ten) => power * ten);
}
