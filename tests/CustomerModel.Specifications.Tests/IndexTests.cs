using System.Linq.Expressions;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

public sealed class IndexTests
{
    private static readonly Gen<Expression<Func<Customer, bool>>> Leaf = Gen.OneOf(
        Predicates.One,
        Gen.Choose(0, 5).Select(age => (Expression<Func<Customer, bool>>)(c => c.Age < age)),
        Gen.Choose(0, 5).Select(age => (Expression<Func<Customer, bool>>)(c => age <= c.Age)),
        Gen.Choose(0, 40).Select(id => (Expression<Func<Customer, bool>>)(c => c.Id == id)),
        Gen.Elements<decimal?>(null, 0, 1.5m).Select(sum => (Expression<Func<Customer, bool>>)(c => c.Revenue == sum)),
        Gen.Elements<decimal?>(null, 0, 1.5m).Select(sum => (Expression<Func<Customer, bool>>)(c => c.Revenue <= sum)),
        Gen.Elements(Stage.Lead, Stage.Lost).Select(stage => (Expression<Func<Customer, bool>>)(c => c.Stage != stage)),
        Gen.Elements(true, false).Select(yes => yes ? (Expression<Func<Customer, bool>>)(c => c.IsActive) : c => !c.IsActive),
        Gen.ArrayOf(Gen.Choose(0, 40), 3).Select(ids => (Expression<Func<Customer, bool>>)(c => ids.Contains(c.Id))),
        Gen.ArrayOf(Gen.Choose(0, 40), 3).Select(Listed),
        Gen.ArrayOf(Customers.Name, 3).Select(names => (Expression<Func<Customer, bool>>)(c => names.Contains(c.Name))),
        Gen.ArrayOf(Gen.Elements<decimal?>(null, 0, 1.5m), 2)
            .Select(sums => (Expression<Func<Customer, bool>>)(c => sums.Contains(c.Revenue))),
        Customers.Name.Select(name => (Expression<Func<Customer, bool>>)(c => TextKey.Compare(c.Name, name) > 0)),
        Customers.Name.Select(name => (Expression<Func<Customer, bool>>)(c => TextKey.Compare(c.Name, name ?? "b") <= 0)),
        Gen.Elements("a", "A", "an", "A\u0308", "Ä", "\uD83D\uDE00")
            .Select(start => (Expression<Func<Customer, bool>>)(c => c.Name != null && c.Name.StartsWith(start, StringComparison.Ordinal))),
        Gen.Elements("a%", "Än%", "ä%", "anna", "%a").Select(like => (Expression<Func<Customer, bool>>)(c => Like.Matches(c.Name, like))),
        Customers.Name.Select(name => (Expression<Func<Customer, bool>>)(c => c.City == name || c.Name == name))
    );

    private static readonly Gen<Specification<Customer>> Questions =
        from count in Gen.Elements(0, 1, 1, 1, 2, 3)
        from conditions in Gen.ArrayOf(Leaf, count)
        from search in Gen.Elements("", "", "", "a%", "ä%", "%e%")
        from order in Gen.Choose(0, 7)
        from take in Gen.Choose(-1, 6)
        from skip in Gen.Choose(-1, 3)
        select Question(conditions, search, order, skip, take);

    private static readonly Gen<(Customer[] Rows, (int Kind, Customer Row)[] Changes)> Histories =
        from rows in Customers.Many
        from changes in Gen.ArrayOf(from kind in Gen.Choose(0, 3) from row in Customers.One select (kind, row), 10)
        select (rows, changes);

    [Fact]
    public void An_index_answers_what_a_scan_answers_in_the_same_order() =>
        Law.ForAll(
            (from history in Histories from asked in Gen.ArrayOf(Questions, 4) select (history, asked)).ToArbitrary(),
            given =>
            {
                var set = Indexed();
                foreach (var row in given.history.Rows)
                {
                    set.Add(row);
                }

                var early = given.asked.All(asked => Agrees(set, asked));
                Change(set, given.history.Changes);
                return early && given.asked.All(asked => Agrees(set, asked));
            },
            cases: 120
        );

    [Fact]
    public void Pages_over_an_index_are_the_pages_of_a_scan() =>
        Law.ForAll(
            (
                from rows in Customers.Many
                from order in Gen.Choose(1, 7)
                from take in Gen.Choose(1, 5)
                from back in Gen.Elements(true, false)
                select (rows, order, take, back)
            ).ToArbitrary(),
            given =>
            {
                var set = Indexed();
                Array.ForEach(given.rows, row => set.Add(row));
                var said = Question([], "", given.order, -1, given.take).WithTieBreak((Customer c) => c.Id);
                var cursors = given.rows.Select(row => KeysetOrder<Customer>.Of(said).CursorAt(row));
                return cursors.All(cursor => Agrees(set, given.back ? said.Before(cursor) : said.After(cursor)));
            },
            cases: 100
        );

    [Fact]
    public void A_walk_in_order_finds_what_a_sorted_scan_finds() =>
        Law.ForAll(
            (
                from rows in Customers.Many.Where(many => many.Length > 5)
                from order in Gen.Choose(1, 6)
                from take in Gen.Choose(1, 3)
                from skip in Gen.Choose(-1, 2)
                from age in Gen.Choose(0, 4)
                select (rows, order, take, skip, age)
            ).ToArbitrary(),
            given =>
            {
                var set = Indexed();
                for (var id = 0; id < 400; id++)
                {
                    set.Add(given.rows[id % given.rows.Length] with { Id = id });
                }

                var said = Question([c => c.Age * 1 >= given.age], "", given.order, given.skip, given.take)
                    .WithTieBreak((Customer c) => c.Id);
                var cursor = KeysetOrder<Customer>.Of(said).CursorAt(given.rows[^1] with { Id = 200 });
                return set.Explain(said).Contains("walked", StringComparison.Ordinal)
                    && Agrees(set, said)
                    && Agrees(set, said.After(cursor))
                    && Agrees(set, said.Before(cursor));
            },
            cases: 100
        );

    [Fact]
    public void A_column_finds_what_a_sorted_scan_finds_whatever_was_changed() =>
        Law.ForAll(
            (
                from history in Histories
                from conditions in Gen.ArrayOf(Leaf, 1)
                from order in Gen.Choose(1, 7)
                from take in Gen.Choose(0, 5)
                from skip in Gen.Choose(-1, 2)
                from isTied in Gen.Elements(true, false)
                select (history, asked: Question(conditions, "", order, skip, take), isTied)
            ).ToArbitrary(),
            given =>
            {
                var set = Columns();
                Array.ForEach(given.history.Rows, row => set.Add(row));
                var asked = given.isTied ? given.asked : given.asked.WithTieBreak((Customer c) => c.Id);
                var early = Agrees(set, asked);
                Change(set, given.history.Changes);
                return early
                    && Agrees(set, asked)
                    && set.Scan()
                        .Select(row => KeysetOrder<Customer>.Of(asked).CursorAt(row))
                        .All(cursor => Agrees(set, asked.After(cursor)));
            },
            cases: 200
        );

    [Fact]
    public void A_walk_that_finds_too_little_gives_way_to_the_rows_another_index_finds()
    {
        var set = new IndexedSet<Customer>().Index(c => c.Id, IndexKind.Ordered).Index(c => c.Age, IndexKind.Ordered);
        for (var id = 0; id < 2_000; id++)
        {
            set.Add(new(id, Age: id / 1_000));
        }

        var said = new Specification<Customer>();
        said.Query.Where(c => c.Age == 1).OrderBy(c => c.Id).Take(3);

        set.Explain(said).ShouldContain("walked");
        set.Evaluate(said).Select(c => c.Id).ShouldBe([1_000, 1_001, 1_002]);
    }

    [Fact]
    public void A_plan_says_which_index_it_takes()
    {
        var set = Indexed();
        for (var id = 0; id < 1_000; id++)
        {
            set.Add(new(id, $"name {id}", id % 50, Stage: (Stage)(id % 3)));
        }

        Explained(set, said => said.Where(c => c.Id == 7 && c.Age > 3))
            .ShouldBe("hash index on Id: 1 of 1000 rows; filter and order: Id = 7 and Age > 3");
        Explained(set, said => said.Where(c => c.Age > 45)).ShouldStartWith("ordered index on Age: 80 of 1000 rows");
        Explained(set, said => said.Where(c => c.Stage == Stage.Lost && !c.IsActive)).ShouldStartWith("bitmap index on Stage");
        Explained(set, said => said.Search(c => c.Name, "name 99%")).ShouldStartWith("ordered index on Name: 11 of 1000");
        Explained(set, said => said.Where(c => c.Id == 1 || c.Age == 2))
            .ShouldStartWith("hash index on Id or ordered index on Age: 21 of 1000");
        Explained(set, said => said.Where(c => c.City == "x")).ShouldStartWith("scan of 1000 rows");
        Explained(set, said => said.Where(c => c.City == "x").OrderBy(c => c.City).Take(2))
            .ShouldStartWith("column index on City: keys of 1000 rows");
        Explained(set, said => said.OrderBy(c => c.Name).Take(2)).ShouldStartWith("ordered index on Name, walked in order until 2");
    }

    [Fact]
    public void A_set_knows_its_slots()
    {
        var set = new IndexedSet<Customer>().Index(c => c.Id, IndexKind.Hash);
        var first = set.Add(new(1));
        var second = set.Add(new(2));

        set.Remove(first).Id.ShouldBe(1);
        set.Replace(second, new(3));
        var third = set.Add(new(4));

        third.ShouldBe(first);
        set.Count.ShouldBe(2);
        set.Scan().Select(c => c.Id).ShouldBe([4, 3]);
        set.Remove(third);
        Should.Throw<ArgumentOutOfRangeException>(() => set[third]);
        Should.Throw<ArgumentOutOfRangeException>(() => set.Replace(third, new(5)));
        Should.Throw<ArgumentOutOfRangeException>(() => set.Remove(99));
    }

    [Fact]
    public void A_projection_and_an_evaluator_of_its_own_are_served()
    {
        var set = Indexed();
        set.Add(new(1, "anna", 3));
        set.Add(new(2, "bea", 4));
        var names = new Specification<Customer, string?>();
        names.Query.Where(c => c.Age == 4).PostProcessingAction(found => found.Append("end")).Select(c => c.Name);

        set.Evaluate(names).ShouldBe(["bea", "end"]);
        set.Evaluate(new Everything()).Count.ShouldBe(2);
        set.Explain(new Everything()).ShouldContain("of its own");
        set.CountOf(names).ShouldBe(1);
        set.AnyOf(names.Not()).ShouldBeTrue();
    }

    [Fact]
    public void Many_threads_may_ask_first_at_the_same_time()
    {
        for (var round = 0; round < 20; round++)
        {
            var set = Indexed();
            for (var id = 0; id < 500; id++)
            {
                set.Add(new(id, "anna", id % 7));
            }

            Parallel.For(
                0,
                8,
                turn =>
                {
                    var said = new Specification<Customer>();
                    said.Query.Where(c => c.Age == turn % 7).OrderBy(c => c.Name).Take(3);
                    set.Evaluate(said).Select(c => c.Id).ShouldBe([turn % 7, turn % 7 + 7, turn % 7 + 14]);
                }
            );
        }
    }

    private static IndexedSet<Customer> Columns() =>
        new IndexedSet<Customer>()
            .Index(c => c.Id, IndexKind.Column)
            .Index(c => c.Age, IndexKind.Column)
            .Index(c => c.Name, IndexKind.Column)
            .Index(c => c.Revenue, IndexKind.Column)
            .Index(c => c.Since, IndexKind.Column)
            .Index(c => c.City, IndexKind.Column);

    private static IndexedSet<Customer> Indexed() =>
        new IndexedSet<Customer>()
            .Index(c => c.Id, IndexKind.Hash)
            .Index(c => c.Age, IndexKind.Ordered)
            .Index(c => c.Name, IndexKind.Ordered)
            .Index(c => c.Name, IndexKind.Hash)
            .Index(c => c.Revenue, IndexKind.Ordered)
            .Index(c => c.City, IndexKind.Column)
            .Index(c => c.Since, IndexKind.Ordered)
            .Index(c => c.Stage, IndexKind.Bitmap)
            .Index(c => c.IsActive, IndexKind.Bitmap);

    private static bool Agrees(IndexedSet<Customer> set, Specification<Customer> asked)
    {
        var expected = asked.Evaluate(set.Scan()).ToList();
        return set.Evaluate(asked).SequenceEqual(expected)
            && set.CountOf(asked) == set.Scan().Count(asked.IsSatisfiedBy)
            && set.AnyOf(asked) == set.Scan().Any(asked.IsSatisfiedBy);
    }

    private static void Change(IndexedSet<Customer> set, (int Kind, Customer Row)[] changes)
    {
        var used = Enumerable.Range(0, set.Count).ToList();
        foreach (var (kind, row) in changes)
        {
            if (kind == 0 || used.Count == 0)
            {
                used.Add(set.Add(row));
                continue;
            }

            var slot = used[row.Id % used.Count];
            if (kind == 1)
            {
                set.Replace(slot, row);
                continue;
            }

            set.Remove(slot);
            used.Remove(slot);
        }
    }

    private static Specification<Customer> Question(
        IEnumerable<Expression<Func<Customer, bool>>> conditions,
        string search,
        int order,
        int skip,
        int take
    )
    {
        var said = new Specification<Customer>();
        foreach (var condition in conditions)
        {
            said.Query.Where(condition);
        }

        said.Query.Search(c => c.Name, search.Length > 0 ? search : "x", search.Length > 0).Skip(skip, skip >= 0).Take(take, take >= 0);
        _ = order switch
        {
            1 => said.Query.OrderBy(c => c.Name),
            2 => said.Query.OrderByDescending(c => c.Name).ThenBy(c => c.Age),
            3 => said.Query.OrderBy(c => c.Age).ThenByDescending(c => c.Id),
            4 => said.Query.OrderByDescending(c => c.Revenue),
            5 => said.Query.OrderBy(c => c.Since).ThenBy(c => c.Name),
            6 => said.Query.OrderByDescending(c => c.Age),
            7 => said.Query.OrderBy(c => c.City),
            _ => null,
        };
        return said;
    }

    private static Expression<Func<Customer, bool>> Listed(int[] ids)
    {
        var set = ids.ToHashSet();
        return c => set.Contains(c.Id);
    }

    private static string Explained(IndexedSet<Customer> set, Func<ISpecificationBuilder<Customer>, ISpecificationBuilder<Customer>> words)
    {
        var said = new Specification<Customer>();
        words(said.Query);
        return set.Explain(said);
    }

    private sealed class Everything : Specification<Customer>
    {
        internal Everything() => Query.Where(c => c.Age == 4);

        protected override IInMemorySpecificationEvaluator Evaluator => new InMemorySpecificationEvaluator([]);
    }
}
