using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

/// <summary>The first rows of a range in its own order, as what is due by a moment, are walked to and no others.</summary>
public sealed class RangeWalkTests
{
    [Fact]
    public void A_range_in_its_order_is_what_a_sorted_scan_finds_whatever_was_changed() =>
        Law.ForAll(
            (
                from rows in Customers.Many
                from changed in Gen.ArrayOf(Customers.One, 4)
                from range in Gen.Choose(0, 5)
                from take in Gen.Choose(0, 4)
                select (rows, changed, range, take)
            ).ToArbitrary(),
            given =>
            {
                var set = Indexed();
                var slots = given.rows.Select(set.Add).ToList();
                var asked = Question(given.range, given.take);
                set.Explain(asked).ShouldContain("walked");
                var early = set.AgreesWithScan(asked);
                foreach (var (row, slot) in given.changed.Zip(slots))
                {
                    set.Replace(slot, row);
                }

                return early && set.AgreesWithScanFromEachRow(asked);
            },
            cases: 300
        );

    [Fact]
    public void Rows_that_fail_something_else_or_lie_in_front_of_the_range_are_found_as_before()
    {
        var set = Indexed();
        for (var id = 0; id < 1_000; id++)
        {
            set.Add(new(id, Age: id));
        }

        var since = new Specification<Customer>();
        since.Query.Where(c => c.Age >= 990).OrderBy(c => c.Age).Take(2);
        var both = new Specification<Customer>();
        both.Query.Where(c => c.Age <= 10 && c.IsActive).OrderBy(c => c.Age).Take(2);

        set.Explain(since).ShouldStartWith("ordered index on Age: 10 of 1000 rows");
        set.Evaluate(since).Select(c => c.Id).ShouldBe([990, 991]);
        set.Explain(both).ShouldStartWith("ordered index on Age: 11 of 1000 rows");
        set.Evaluate(both).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_no_number_comes_first_and_hides_nothing()
    {
        var set = new IndexedSet<Score>().Index(score => score.Value, IndexKind.Ordered);
        set.Add(new(double.NaN));
        set.Add(new(2));
        set.Add(new(1));
        var said = new Specification<Score>();
        said.Query.Where(score => score.Value <= 5).OrderBy(score => score.Value).Take(2);

        set.Evaluate(said).Select(score => score.Value).ShouldBe([1, 2]);
    }

    private sealed record Score(double Value);

    private static IndexedSet<Customer> Indexed() =>
        new IndexedSet<Customer>()
            .Index(c => c.Age, IndexKind.Ordered)
            .Index(c => c.Revenue, IndexKind.Ordered)
            .Index(c => c.Since, IndexKind.Ordered);

    private static Specification<Customer> Question(int range, int take)
    {
        var (zero, two) = (0m, 2m);
        var (first, second, third) = (new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 3));
        var said = new Specification<Customer>();
        said.Query.Take(take);
        _ = range switch
        {
            0 => said.Query.Where(c => c.Age <= 3).OrderBy(c => c.Age),
            1 => said.Query.Where(c => c.Age > 1 && c.Age > 0).OrderByDescending(c => c.Age).ThenBy(c => c.Name),
            2 => said.Query.Where(c => c.Revenue < two).OrderBy(c => c.Revenue),
            3 => said.Query.Where(c => c.Revenue >= zero).OrderByDescending(c => c.Revenue),
            4 => said.Query.Where(c => c.Since <= second).Where(c => c.Since < third).OrderBy(c => c.Since),
            _ => said.Query.Where(c => first < c.Since).OrderByDescending(c => c.Since),
        };
        return said.WithTieBreak((Customer c) => c.Id);
    }
}
