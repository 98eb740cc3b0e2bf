using System.Linq.Expressions;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

/// <summary>What one group holds in order is what a sorted scan finds.</summary>
public sealed class GroupedIndexTests
{
    [Fact]
    public void A_group_in_order_is_what_a_sorted_scan_finds_whatever_was_changed() =>
        Law.ForAll(
            (
                from rows in Customers.Many
                from changes in Gen.ArrayOf(from kind in Gen.Choose(0, 2) from row in Customers.One select (kind, row), 12)
                from stage in Gen.Elements(Stage.Lead, Stage.Lost)
                from order in Gen.Choose(0, 5)
                from take in Gen.Choose(1, 4)
                from isActiveToo in Gen.Elements(true, false)
                select (rows, changes, stage, order, take, isActiveToo)
            ).ToArbitrary(),
            given =>
            {
                var set = Grouped();
                var slots = given.rows.Select(set.Add).ToList();
                var asked = Question(given.stage, given.order, given.take, given.isActiveToo);
                set.Explain(asked).ShouldContain("walked");
                var early = set.AgreesWithScan(asked);
                foreach (var (kind, row) in given.changes)
                {
                    if (kind == 0 || slots.Count == 0)
                    {
                        slots.Add(set.Add(row));
                    }
                    else if (kind == 1)
                    {
                        set.Replace(slots[^1], row);
                    }
                    else
                    {
                        set.Remove(slots[0]);
                        slots.RemoveAt(0);
                    }
                }

                return early && set.AgreesWithScanFromEachRow(asked);
            },
            cases: 300
        );

    [Fact]
    public void A_group_is_asked_for_by_each_of_its_keys()
    {
        var set = Grouped();
        set.Add(new(1, Age: 3, Stage: Stage.Lost));
        var said = new Specification<Customer>();
        said.Query.Where(c => c.Stage == Stage.Lost || c.Age == 3).OrderBy(c => c.Age).Take(2);

        set.Explain(said).ShouldNotContain("walked");
    }

    [Fact]
    public void Texts_make_no_group()
    {
        Expression<Func<Customer, string?>> name = c => c.Name;
        Should.Throw<ArgumentException>(() => new IndexedSet<Customer>().IndexWithin([name], c => c.Age));
    }

    private static IndexedSet<Customer> Grouped()
    {
        Expression<Func<Customer, Stage>> stage = c => c.Stage;
        Expression<Func<Customer, bool>> isActive = c => c.IsActive;
        return new IndexedSet<Customer>()
            .IndexWithin([stage], c => c.Age)
            .IndexWithin([isActive, stage], c => c.Revenue)
            .IndexWithin([stage], c => c.Since)
            .IndexWithin([stage], c => c.Revenue);
    }

    private static Specification<Customer> Question(Stage stage, int order, int take, bool isActiveToo)
    {
        var said = new Specification<Customer>();
        said.Query.Where(c => c.Stage == stage).Where(c => c.IsActive, isActiveToo).Take(take);
        _ = order switch
        {
            0 => said.Query.OrderBy(c => c.Age),
            1 => said.Query.OrderByDescending(c => c.Age).ThenBy(c => c.Name),
            2 => said.Query.OrderBy(c => c.Revenue),
            3 => said.Query.OrderByDescending(c => c.Revenue),
            4 => said.Query.OrderBy(c => c.Since),
            _ => said.Query.OrderByDescending(c => c.Since),
        };
        return said.WithTieBreak((Customer c) => c.Id);
    }
}
