using CustomerModel.Customers;
using Asked = CustomerModel.Criteria;

namespace CustomerModel.Tests.CriteriaTests;

/// <summary>Criteria that exist can be answered; the others are refused where they are written.</summary>
public sealed class CriteriaConstructionTests
{
    [Fact]
    public void A_search_in_text_without_a_key_is_refused() =>
        Code(AccountFields.Description, Operator.Contains, "x").ShouldBe("criteria.operator-not-for-field");

    [Fact]
    public void A_month_is_asked_of_dates_only()
    {
        Code(AccountFields.NumberOfEmployees, Operator.InMonth, 2).ShouldBe("criteria.operator-not-for-field");
        Code(ContactFields.Birthday, Operator.InMonth, 13).ShouldBe("criteria.value-type");
        Code(ContactFields.Birthday, Operator.InMonth, 12).ShouldBeNull();
    }

    [Fact]
    public void An_order_is_asked_of_what_has_one()
    {
        Code(AccountFields.Industry, Operator.Less, Industry.Consulting).ShouldBe("criteria.operator-not-for-field");
        Code(AccountFields.CreditOnHold, Operator.Between, true, true).ShouldBe("criteria.operator-not-for-field");
        Code(AccountFields.Name, Operator.Less, "m").ShouldBeNull();
    }

    [Theory]
    [InlineData(Operator.Equal, 0)]
    [InlineData(Operator.Equal, 2)]
    [InlineData(Operator.Between, 1)]
    [InlineData(Operator.Missing, 1)]
    [InlineData(Operator.Present, 1)]
    [InlineData(Operator.Greater, 2)]
    public void An_operator_takes_its_number_of_values(Operator op, int count) =>
        Code(AccountFields.NumberOfEmployees, op, [.. Enumerable.Range(0, count).Cast<object>()]).ShouldBe("criteria.value-count");

    [Theory]
    [InlineData(Operator.In, 0)]
    [InlineData(Operator.NotIn, 0)]
    [InlineData(Operator.In, 10_000)]
    public void A_list_may_be_empty_and_long(Operator op, int count) =>
        Code(AccountFields.NumberOfEmployees, op, [.. Enumerable.Range(0, count).Cast<object>()]).ShouldBeNull();

    [Fact]
    public void A_value_of_another_type_is_refused() =>
        Code(AccountFields.NumberOfEmployees, Operator.Equal, "5").ShouldBe("criteria.value-type");

    [Fact]
    public void Criteria_are_alike_when_their_parts_are()
    {
        var one = Asked.All(Asked.Where(AccountFields.Name, Operator.Equal, "a"), Asked.Not(Asked.Any()));

        one.ShouldBe(Asked.All(Asked.Where(AccountFields.Name, Operator.Equal, "a"), Asked.Not(Asked.Any())));
        one.ShouldNotBe(Asked.Any(Asked.Where(AccountFields.Name, Operator.Equal, "a"), Asked.Not(Asked.Any())));
        one.ShouldNotBe(Asked.All(Asked.Where(AccountFields.Name, Operator.Equal, "b"), Asked.Not(Asked.Any())));
    }

    [Fact]
    public void All_conditions_are_found_wherever_they_stand()
    {
        var name = Asked.Where(AccountFields.Name, Operator.Present);
        var city = Asked.Where(AccountFields.Address(1, AddressFields.City), Operator.Missing);

        Asked
            .Any(name, Asked.Not(Asked.All(city, name)))
            .Conditions.Select(condition => condition.Field.Name)
            .ShouldBe(["name", "address1_city", "name"]);
    }

    [Fact]
    public void Later_changes_of_a_list_change_no_criteria()
    {
        var values = new List<object> { 1 };
        var criteria = Asked.Where((Field)AccountFields.NumberOfEmployees, Operator.In, values);

        values.Add(2);

        criteria.Conditions.Single().Values.ShouldBe([1]);
    }

    private static string? Code(Field field, Operator op, params object[] values)
    {
        try
        {
            Asked.Where(field, op, values);
            return null;
        }
        catch (RefusedException refusal)
        {
            return refusal.Error.Code;
        }
    }
}
