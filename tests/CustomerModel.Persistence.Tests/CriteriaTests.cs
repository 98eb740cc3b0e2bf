using CustomerModel.Customers;

namespace CustomerModel.Persistence.Tests;

public sealed class CriteriaTests
{
    private static readonly RecordEntry Accounts = new CatalogueBuilder().Build().Of<Account>();
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();

    [Fact]
    public void Criteria_come_back_from_their_text()
    {
        var criteria = Criteria.All(
            Criteria.Where(AccountFields.Name, Operator.StartsWith, "Ä%_["),
            Criteria.Not(
                Criteria.Any(
                    Criteria.Where(AccountFields.Revenue, Operator.Between, 1.5m, 2m),
                    Criteria.Where(AccountFields.Category, Operator.Missing)
                )
            ),
            Criteria.Where(AccountFields.Industry, Operator.In, Industry.Consulting, Industry.From(99))
        );

        CriteriaJson.Read(Accounts, CriteriaJson.Write(criteria)).ShouldBe(criteria);
    }

    [Theory]
    [InlineData("""{"field":"nonsense","is":"Equal","values":["1"]}""", "criteria.field-unknown")]
    [InlineData("""{"field":"name","is":"Around","values":["1"]}""", "criteria.malformed")]
    [InlineData("""{"field":"revenue","is":"Equal","values":["much"]}""", "criteria.value-type")]
    [InlineData("""{"field":"description","is":"Contains","values":["x"]}""", "criteria.operator-not-for-field")]
    [InlineData("""{"field":"name","is":"Between","values":["x"]}""", "criteria.value-count")]
    [InlineData("""[1]""", "criteria.malformed")]
    [InlineData("""{"field":"name","field":"sic","is":"Equal","values":["x"]}""", "criteria.malformed")]
    [InlineData("{", "criteria.malformed")]
    public void A_text_that_is_no_criteria_is_refused(string json, string code) =>
        Should.Throw<RefusedException>(() => CriteriaJson.Read(Accounts, json)).Error.Code.ShouldBe(code);

    [Theory]
    [InlineData(Operator.Equal, "ACME", true)]
    [InlineData(Operator.NotEqual, "acme", false)]
    [InlineData(Operator.StartsWith, "ac", true)]
    [InlineData(Operator.EndsWith, "ME", true)]
    [InlineData(Operator.Contains, "%", false)]
    [InlineData(Operator.Less, "B", true)]
    public void Text_is_compared_without_regard_to_case(Operator op, string value, bool holds) =>
        Criteria
            .Where(AccountFields.Name, op, value)
            .ToSpecification<Account>()
            .IsSatisfiedBy(Account.Create(AccountId.New(Now.ToInstant()), "Acme", Now))
            .ShouldBe(holds);

    [Fact]
    public void An_absent_value_is_unequal_to_everything_and_in_no_range()
    {
        var acme = Account.Create(AccountId.New(Now.ToInstant()), "Acme", Now);

        Holds(Criteria.Where(AccountFields.Revenue, Operator.NotEqual, 5m)).ShouldBeTrue();
        Holds(Criteria.Where(AccountFields.Revenue, Operator.GreaterOrEqual, 0m)).ShouldBeFalse();
        Holds(Criteria.Where(AccountFields.Sic, Operator.Missing)).ShouldBeTrue();

        bool Holds(Criteria criteria) => criteria.ToSpecification<Account>().IsSatisfiedBy(acme);
    }
}
