using System.Diagnostics.CodeAnalysis;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

public sealed class KeysetPagingTests
{
    private static readonly Gen<Specification<Customer>> Chains =
        from words in Gen.ArrayOf(Gen.Choose(0, 13), 2)
        from search in Gen.Elements(true, false)
        select Chain(words, search);

    [Fact]
    public void Pages_forward_are_the_whole_answer_in_order() =>
        Law.ForAll(
            (from said in Chains from rows in Customers.Many from take in Gen.Choose(1, 7) select (said, rows, take)).ToArbitrary(),
            given => Forward(given.said.Take(given.take), given.rows).SequenceEqual(given.said.Evaluate(given.rows)),
            cases: 300
        );

    [Fact]
    public void Pages_backward_are_the_whole_answer_too() =>
        Law.ForAll(
            (from said in Chains from rows in Customers.Many from take in Gen.Choose(1, 7) select (said, rows, take)).ToArbitrary(),
            given => Backward(given.said.Take(given.take), given.rows).SequenceEqual(given.said.Evaluate(given.rows)),
            cases: 300
        );

    [Fact]
    public void There_and_back_again_is_the_same_page() =>
        Law.ForAll(
            (from said in Chains from rows in Customers.Many from take in Gen.Choose(1, 7) select (said, rows, take)).ToArbitrary(),
            given =>
            {
                var said = given.said.Take(given.take);
                var first = said.PageOf(given.rows, count: true);
                if (first.Next is null)
                {
                    return first.Previous is null && first.Total == first.Items.Count;
                }

                var second = said.After(first.Next).PageOf(given.rows);
                return said.Before(second.Previous).PageOf(given.rows).Items.SequenceEqual(first.Items);
            },
            cases: 200
        );

    /// <summary>The model: rows that live through the whole walk are seen exactly once, in order, whatever happens to others.</summary>
    [Fact]
    public void Inserted_and_deleted_rows_never_duplicate_or_hide_another() =>
        Law.ForAll(
            (
                from said in Chains
                from rows in Customers.Many
                from take in Gen.Choose(1, 5)
                from changes in Gen.ArrayOf(from add in Gen.Elements(true, false) from row in Customers.One select (add, row), 12)
                select (said, rows, take, changes)
            ).ToArbitrary(),
            given =>
            {
                var table = given.rows.ToList();
                var survivors = table.ToHashSet();
                var seen = new List<Customer>();
                var pending = new Queue<(bool Add, Customer Row)>(given.changes);
                var said = given.said.Take(given.take);
                for (string? cursor = null; ; )
                {
                    var page = said.After(cursor).PageOf(table);
                    seen.AddRange(page.Items);
                    seen.Count.ShouldBeLessThan(200);
                    if (page.Next is null)
                    {
                        break;
                    }

                    cursor = page.Next;
                    Change(table, survivors, pending, page.Items);
                }

                return seen.Distinct().Count() == seen.Count
                    && given.said.Evaluate(given.rows).Where(survivors.Contains).SequenceEqual(seen.Where(survivors.Contains));
            },
            cases: 300
        );

    [Fact]
    public void The_predicate_alone_selects_what_lies_behind_or_in_front() =>
        Law.ForAll(
            (
                from said in Chains
                from rows in Customers.Many.Where(many => many.Length > 0)
                from at in Gen.Choose(0, 39)
                select (said, rows, at)
            ).ToArbitrary(),
            given =>
            {
                var all = given.said.Evaluate(given.rows).ToArray();
                if (all.Length == 0)
                {
                    return true;
                }

                var index = given.at % all.Length;
                var order = KeysetOrder<Customer>.Of(given.said);
                var cursor = order.Read(order.CursorAt(all[index]));
                var behind = order.Predicate(cursor, KeysetDirection.After).Compile();
                var inFront = order.Predicate(cursor, KeysetDirection.Before).Compile();
                var upTo = order.Predicate(cursor with { IsInclusive = true }, KeysetDirection.Before).Compile();
                return all.Where(behind).SequenceEqual(all[(index + 1)..])
                    && all.Where(inFront).SequenceEqual(all[..index])
                    && all.Where(upTo).SequenceEqual(all[..(index + 1)]);
            },
            cases: 400
        );

    [Fact]
    public void A_cursor_of_another_chain_and_a_damaged_one_are_refused()
    {
        var byAge = new Specification<Customer>();
        byAge.Query.OrderBy(c => c.Age).TieBreakBy(c => c.Id).Take(1);
        var other = new Specification<Customer>();
        other.Query.OrderByDescending(c => c.Age).TieBreakBy(c => c.Id).Take(1);
        var cursor = byAge.PageOf([new(1), new(2)]).Next;

        cursor.ShouldNotBeNull();
        Should.Throw<InvalidCursorException>(() => other.After(cursor).Evaluate([]));
        Should.Throw<InvalidCursorException>(() => byAge.After(cursor[..^2]).Evaluate([]));
        Should.Throw<InvalidCursorException>(() => byAge.After("not a cursor!").Evaluate([]));
        Should.Throw<InvalidCursorException>(() => byAge.After(cursor + "AAAA").Validate());
        Should.Throw<InvalidOperationException>(() => new Specification<Customer>().After(cursor).Evaluate([]));
    }

    [Fact]
    public void A_damaged_cursor_is_never_more_than_refused() =>
        Law.ForAll(
            (from at in Gen.Choose(0, 60) from to in Gen.Elements("A", "z", "_", "0", "") select (at, to)).ToArbitrary(),
            given =>
            {
                var said = Chain([2, 4], search: false);
                var order = KeysetOrder<Customer>.Of(said);
                var cursor = order.CursorAt(new(7, "name", 3, 1.5m, Since: new DateOnly(2026, 1, 1)));
                var at = given.at % cursor.Length;
                try
                {
                    return order.Read(cursor[..at] + given.to + cursor[(at + 1)..]).Values.Count == order.Keys.Count;
                }
                catch (InvalidCursorException)
                {
                    return true;
                }
            },
            cases: 500
        );

    [Fact]
    public void The_identity_follows_the_direction_of_the_last_key_and_is_not_said_twice()
    {
        var down = new Specification<Customer>();
        down.Query.OrderBy(c => c.Name).ThenByDescending(c => c.Age).TieBreakBy(c => c.Id);
        var unique = new Specification<Customer>();
        unique.Query.OrderBy(customer => customer.Id).TieBreakBy(c => c.Id);

        KeysetOrder<Customer>.Of(down).Keys[^1].IsDescending.ShouldBeTrue();
        KeysetOrder<Customer>.Of(unique).Keys.Count.ShouldBe(1);
        down.OrderExpressions.Count().ShouldBe(2);
    }

    [Fact]
    public void The_condition_has_the_shape_an_index_can_seek()
    {
        var said = new Specification<Customer>();
        said.Query.OrderByDescending(c => c.Age).TieBreakBy(c => c.Id);
        var order = KeysetOrder<Customer>.Of(said);

        var predicate = order.Predicate(order.Read(order.CursorAt(new(7, Age: 3))), KeysetDirection.After);

        var shown = new Specification<Customer>();
        shown.Query.Where(predicate);
        shown.Describe().ShouldBe("Age <= 3 and not (Age = 3 and not (Id < 7))");
    }

    [Fact]
    public void Keys_of_any_type_go_into_a_cursor_and_come_back()
    {
        var at = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2));
        var key = new Keys(
            new Guid("00000000-0000-0000-0000-000000000001"),
            at,
            at.UtcDateTime,
            2.5,
            7,
            new Wrapped(9),
            "ä",
            1.50m,
            Stage.Lost,
            true,
            'c',
            new TimeOnly(1, 2),
            TimeSpan.FromTicks(3),
            new Named("n")
        );
        var said = new Specification<Keys>();
        said.Query.OrderBy(k => k.Id)
            .ThenBy(k => k.At)
            .ThenBy(k => k.Utc)
            .ThenBy(k => k.Number)
            .ThenBy(k => k.Count)
            .ThenBy(k => k.Wrapped)
            .ThenBy(k => k.Text)
            .ThenBy(k => k.Amount)
            .ThenBy(k => k.Stage)
            .ThenBy(k => k.Yes)
            .ThenBy(k => k.Unit)
            .ThenBy(k => k.Time)
            .ThenBy(k => k.Span)
            .ThenBy(k => k.Named);
        var format = CursorFormat.Default.With<Named, string>(named => named.Name, name => new Named(name));
        var order = KeysetOrder<Keys>.Of(said, format);

        var cursor = order.Read(order.CursorAt(key));

        cursor.Values.ShouldBe([
            key.Id,
            key.At,
            key.Utc,
            key.Number,
            key.Count,
            key.Wrapped,
            key.Text,
            key.Amount,
            key.Stage,
            key.Yes,
            key.Unit,
            key.Time,
            key.Span,
            key.Named,
        ]);
        order.Predicate(cursor, KeysetDirection.After).Compile()(key with { Named = new Named("o") }).ShouldBeTrue();
        order.Predicate(cursor, KeysetDirection.After).Compile()(key).ShouldBeFalse();
        Should.Throw<NotSupportedException>(() => KeysetOrder<Keys>.Of(said).CursorAt(key));
    }

    [Fact]
    public void A_page_with_post_processing_is_refused()
    {
        var said = new Specification<Customer>();
        said.Query.OrderBy(c => c.Id).PostProcessingAction(rows => rows);

        Should.Throw<PostProcessingNotSupportedException>(() => said.PageOf([])).Method.ShouldBe("PageAsync");
    }

    private static Specification<Customer> Chain(int[] words, bool search)
    {
        var said = new Specification<Customer>();
        said.Query.TieBreakBy(c => c.Id).Search(c => c.Name, "%a%", search);
        var chain = Head(said, words[0]);
        _ = (words[1] % 7) switch
        {
            0 => chain.ThenBy(c => c.Name),
            1 => chain.ThenByDescending(c => c.Name),
            2 => chain.ThenBy(c => c.Since),
            3 => chain.ThenByDescending(c => c.Revenue),
            4 => chain.ThenByDescending(c => c.Stage),
            5 => chain.ThenBy(c => c.IsActive),
            _ => chain,
        };
        return said;
    }

    private static IOrderedSpecificationBuilder<Customer> Head(Specification<Customer> said, int word) =>
        (word % 7) switch
        {
            0 => said.Query.OrderBy(c => c.Name),
            1 => said.Query.OrderByDescending(c => c.Name),
            2 => said.Query.OrderBy(c => c.Revenue),
            3 => said.Query.OrderByDescending(c => c.Since),
            4 => said.Query.OrderBy(c => c.Stage),
            5 => said.Query.OrderByDescending(c => c.IsActive),
            _ => said.Query.OrderBy(c => c.Age),
        };

    private static List<Customer> Forward(Specification<Customer> said, Customer[] rows)
    {
        var seen = new List<Customer>();
        for (string? cursor = null; ; )
        {
            var page = said.After(cursor).PageOf(rows);
            seen.AddRange(page.Items);
            seen.Count.ShouldBeLessThan(200);
            if (page.Next is null)
            {
                return seen;
            }

            cursor = page.Next;
        }
    }

    private static List<Customer> Backward(Specification<Customer> said, Customer[] rows)
    {
        var seen = new List<Customer>();
        for (string? cursor = null; ; )
        {
            var page = said.Before(cursor).PageOf(rows);
            seen.InsertRange(0, page.Items);
            seen.Count.ShouldBeLessThan(200);
            if (page.Previous is null)
            {
                return seen;
            }

            cursor = page.Previous;
        }
    }

    private static void Change(
        List<Customer> table,
        HashSet<Customer> survivors,
        Queue<(bool Add, Customer Row)> pending,
        IReadOnlyList<Customer> page
    )
    {
        for (var turn = 0; turn < 2 && pending.TryDequeue(out var change); turn++)
        {
            if (change.Add)
            {
                table.Add(change.Row with { Id = 2_000 + pending.Count });
            }
            else if (table.Count > 0)
            {
                var gone = turn == 0 ? page[^1] : table[change.Row.Id % table.Count];
                table.Remove(gone);
                survivors.Remove(gone);
            }
        }
    }

    [SuppressMessage("Design", "CA1036", Justification = "A key without operators is the case tested.")]
    [SuppressMessage("Design", "MA0097", Justification = "A key without operators is the case tested.")]
    public readonly record struct Wrapped(long Value) : IComparable<Wrapped>
    {
        public int CompareTo(Wrapped other) => Value.CompareTo(other.Value);
    }

    [SuppressMessage("Design", "CA1036", Justification = "A key without operators is the case tested.")]
    [SuppressMessage("Design", "MA0097", Justification = "A key without operators is the case tested.")]
    public sealed record Named(string Name) : IComparable<Named>
    {
        public int CompareTo(Named? other) => string.CompareOrdinal(Name, other?.Name);
    }

    public sealed record Keys(
        Guid Id,
        DateTimeOffset At,
        DateTime Utc,
        double Number,
        int? Count,
        Wrapped? Wrapped,
        string Text,
        decimal Amount,
        Stage Stage,
        bool Yes,
        char Unit,
        TimeOnly Time,
        TimeSpan Span,
        Named Named
    );
}
