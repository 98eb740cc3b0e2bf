namespace CustomerModel.Persistence.Tests;

public sealed class NumberPatternTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData("QUO-{n:5}", 1_000, 1, "QUO-01000")]
    [InlineData("{n}", 1, 42, "42")]
    [InlineData("{yyyy}/{MM}-{n:3}", 1, 7, "2026/03-007")]
    [InlineData("R{yy}{n:2}", 1, 123_456, "R26123456")]
    public void A_pattern_writes_numbers(string pattern, long first, long place, string expected) =>
        new NumberPattern(pattern, first).Write(place, Day).ShouldBe(expected);

    [Theory]
    [InlineData("QUO")]
    [InlineData("{n}{n}")]
    [InlineData("{n}-{day}")]
    [InlineData("{n:0}")]
    public void A_pattern_that_is_none_is_a_mistake_of_the_host(string pattern) =>
        Should.Throw<ArgumentException>(() => new NumberPattern(pattern));

    [Fact]
    public void A_pattern_that_does_not_fit_its_field_is_said_at_start()
    {
        var catalogue = new CatalogueBuilder().Number(Sales.QuoteFields.QuoteNumber, new string('x', 100) + "{n}");

        Should.Throw<InvalidOperationException>(catalogue.Build).Message.ShouldContain("quotenumber");
    }
}
