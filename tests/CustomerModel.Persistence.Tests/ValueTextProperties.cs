using CustomerModel.Customers;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Persistence.Tests;

/// <summary>Every value a field can hold has one text and comes back from it equal.</summary>
public sealed class ValueTextProperties
{
    private static readonly Gen<object> Values = Gen.OneOf(
        ArbMap.Default.GeneratorFor<int>().Select(n => (object)n),
        ArbMap.Default.GeneratorFor<long>().Select(n => (object)n),
        ArbMap.Default.GeneratorFor<decimal>().Select(n => (object)n),
        ArbMap.Default.GeneratorFor<double>().Where(double.IsFinite).Select(n => (object)n),
        ArbMap.Default.GeneratorFor<bool>().Select(flag => (object)flag),
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => (object)text.Get),
        Gen.Choose(-700_000, 700_000).Select(day => (object)new LocalDate(2000, 1, 1).PlusDays(day)),
        ArbMap.Default.GeneratorFor<int>().Select(n => (object)Instant.FromUnixTimeTicks(n * 10L * 1_234_567)),
        ArbMap.Default.GeneratorFor<Guid>().Select(id => (object)AccountId.From(id)),
        ArbMap.Default.GeneratorFor<Guid>().Select(id => (object)(CustomerId)ContactId.From(id)),
        ArbMap.Default.GeneratorFor<Guid>().Select(id => (object)(OwnerId)TeamId.From(id)),
        Gen.Choose(0, 40).Select(code => (object)Industry.From(code)),
        Gen.Elements<object>(CustomerStatus.Active, Currency.Eur, EmailAddress.Parse("a@b.example"), PhoneNumber.Parse("+41 44 668 18 00"))
    );

    [Fact]
    public void A_value_comes_back_from_its_text() =>
        Law.ForAll(Values.ToArbitrary(), value => Equals(ValueTexts.Read(value.GetType(), ValueTexts.Write(value)), value), cases: 2_000);

    [Fact]
    public void The_text_of_moments_sorts_as_they_do() =>
        Law.ForAll(
            Gen.Choose(int.MinValue, int.MaxValue).Two().ToArbitrary(),
            pair =>
            {
                var (early, late) = (Instant.FromUnixTimeTicks(pair.Item1 * 10L), Instant.FromUnixTimeTicks(pair.Item2 * 10L));
                return Math.Sign(string.CompareOrdinal(ValueTexts.Write(early), ValueTexts.Write(late)))
                    == Math.Sign(early.CompareTo(late));
            }
        );

    [Theory]
    [InlineData(typeof(int), "1.5")]
    [InlineData(typeof(decimal), "1e4")]
    [InlineData(typeof(LocalDate), "31.12.2025")]
    [InlineData(typeof(Guid), "{4}")]
    [InlineData(typeof(CustomerId), "account")]
    public void A_text_of_another_shape_is_no_value(Type type, string text) => ValueTexts.Read(type, text).ShouldBeNull();

    [Fact]
    public void A_decimal_has_one_text_whatever_its_scale() => ValueTexts.Write(1.5000m).ShouldBe("1.5");
}
