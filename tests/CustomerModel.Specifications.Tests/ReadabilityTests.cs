namespace CustomerModel.Specifications.Tests;

public sealed class ReadabilityTests
{
    [Fact]
    public void A_specification_reads_as_a_line()
    {
        var least = 18;
        var stages = new[] { Stage.Lead, Stage.Lost };
        var said = new Specification<Customer>();
        said.Query.Where(c => c.Age > least && (c.Name == "Anna" || !c.IsActive))
            .Where(c => stages.Contains(c.Stage))
            .Where(c => c.Parent!.City!.StartsWith("Be"))
            .Where(c => c.Stage == Stage.Active && c.Since == null)
            .Search(c => c.Name, "a%")
            .Search(c => c.City, "b%")
            .OrderBy(c => c.Name)
            .ThenByDescending(c => c.Age)
            .Skip(10)
            .Take(5);

        said.Describe()
            .ShouldBe(
                "Age > 18 and (Name = \"Anna\" or not IsActive) and [Lead, Lost].Contains(Stage) and "
                    + "Parent.City.StartsWith(\"Be\") and Stage = Active and Since = null and "
                    + "(Name like \"a%\" or City like \"b%\") order by Name, Age descending skip 10 take 5"
            );
        said.Describe(hideValues: true).ShouldNotContain("Anna");
        new Specification<Customer>().Describe().ShouldBe("all");
    }

    [Fact]
    public void Same_shape_and_values_are_equal_whoever_wrote_them()
    {
        var equality = SpecificationEquality<Customer>.Instance;

        equality.Equals(new Named("a", [1, 2]), new Named("a", [1, 2])).ShouldBeTrue();
        equality.GetHashCode(new Named("a", [1, 2])).ShouldBe(equality.GetHashCode(new Named("a", [1, 2])));
        equality.Equals(new Named("a", [1, 2]), new Named("b", [1, 2])).ShouldBeFalse();
        equality.Equals(new Named("a", [1, 2]), new Named("a", [1, 3])).ShouldBeFalse();
        equality.Equals(new Named("a", [1, 2]), new Named("a", [1, 2]).Take(3)).ShouldBeFalse();
        equality.Equals(new Named("a", [1, 2]), new Named("a", [1, 2]).Not()).ShouldBeFalse();
        equality.Equals(new Named("a", []), new Named("a", []).After("x")).ShouldBeFalse();
        equality.Equals(null, new Named("a", [])).ShouldBeFalse();
    }

    [Fact]
    public void Projections_order_and_searches_take_part_in_equality()
    {
        var names = new Specification<Customer, string?>();
        names.Query.OrderBy(c => c.Age).Search(c => c.Name, "a").Select(c => c.Name);
        var cities = new Specification<Customer, string?>();
        cities.Query.OrderBy(c => c.Age).Search(c => c.Name, "a").Select(c => c.City);
        var again = new Specification<Customer, string?>();
        again.Query.OrderBy(customer => customer.Age).Search(x => x.Name, "a").Select(x => x.Name);

        SpecificationEquality<Customer>.Instance.Equals(names, again).ShouldBeTrue();
        SpecificationEquality<Customer>.Instance.Equals(names, cities).ShouldBeFalse();
    }

    [Fact]
    public void Faults_are_found_without_data()
    {
        var heads = new Specification<Customer>();
        heads.Query.OrderBy(c => c.Age);
        heads.Query.OrderBy(c => c.Name);
        var pattern = new Specification<Customer>();
        pattern.Query.Search(c => c.Name, "[a");
        var fine = new Specification<Customer>();
        fine.Query.Where(c => c.IsActive).OrderBy(c => c.Name);

        Should.Throw<DuplicateOrderChainException>(heads.Validate);
        Should.Throw<InvalidSearchPatternException>(pattern.Validate);
        Should.Throw<SelectorNotFoundException>(() => new Specification<Customer, int>().Validate());
        Should.Throw<SelectorNotFoundException>(() => ((ISpecification<Customer>)new Specification<Customer, int>()).Validate());
        Should.NotThrow(fine.Validate);
    }

    private sealed class Named : Specification<Customer>
    {
        internal Named(string name, int[] ages) =>
            Query.Where(c => c.Name == name && ages.Contains(c.Age)).OrderBy(c => c.Id).TagWith(Guid.NewGuid().ToString());
    }
}
