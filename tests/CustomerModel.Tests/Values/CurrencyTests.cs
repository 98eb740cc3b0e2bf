using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

public sealed class CurrencyTests
{
    [Fact]
    public void A_currency_comes_back_from_store_and_text_as_it_was() =>
        TextValueLaws.Hold<Currency>(
            Gen.OneOf(Gen.Elements("EUR", "usd", " CHF ", "XXX", "EURO", "E", "ZZZ", "eu r"), TextValueLaws.Anything),
            currency => currency.Code
        );

    [Fact]
    public void Any_three_letters_of_a_store_stay_readable() =>
        Law.ForAll(
            Gen.ArrayOf(Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()), 3).Select(letters => new string(letters)).ToArbitrary(),
            code =>
                Currency.FromStored(code) is var currency
                && currency.Code == code
                && currency.Stored == code
                && currency.ToString() == code,
            cases: 2_000
        );

    [SharedFact]
    public void The_table_is_that_of_iso_4217()
    {
        var published = SharedTable.Read("data/reference/currencies-iso4217.csv");

        Currency
            .All.Select(c => $"{c.Code},{c.NumericCode:D3},{c.Name},{c.MinorUnits}")
            .ShouldBe(published.Select(row => $"{row["AlphabeticCode"]},{row["NumericCode"]},{row["Name"].Trim()},{row["MinorUnit"]}"));
        published.Count.ShouldBe(178);
    }

    [Fact]
    public void The_default_is_no_currency()
    {
        default(Currency).ShouldBe(Currency.Of("XXX"));
        default(Currency).ShouldBe(Currency.None);
        default(Currency).Code.ShouldBe("XXX");
        default(Currency).MinorUnits.ShouldBeNull();
    }

    [Fact]
    public void The_big_ones_have_names()
    {
        Currency.Eur.Code.ShouldBe("EUR");
        Currency.Usd.NumericCode.ShouldBe(840);
        Currency.Gbp.Name.ShouldBe("Pound Sterling");
        Currency.Chf.MinorUnits.ShouldBe(2);
        Currency.Jpy.MinorUnits.ShouldBe(0);
        Currency.Of("KWD").MinorUnits.ShouldBe(3);
    }

    [Fact]
    public void A_withdrawn_currency_can_be_read_from_a_store_but_not_chosen()
    {
        Currency.FromStored("DEM").IsActive.ShouldBeFalse();
        Currency.FromStored("DEM").Name.ShouldBe("DEM");
        Currency.FromStored("DEM").NumericCode.ShouldBeNull();
        Currency.TryParse("DEM", out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => Currency.Of("DEM"));
    }

    [Theory]
    [InlineData("eur")]
    [InlineData("Euro")]
    [InlineData("")]
    [InlineData("€")]
    public void Of_takes_exact_codes_only(string code) => Should.Throw<ArgumentException>(() => Currency.Of(code));

    [Fact]
    public void A_refusal_does_not_repeat_the_text() =>
        Should.Throw<FormatException>(() => Currency.Parse("secret")).Message.ShouldNotContain("secret");

    [Fact]
    public void A_currency_takes_two_bytes() => Unsafe.SizeOf<Currency>().ShouldBe(2);
}
