using System.Linq.Expressions;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

public sealed class EvaluationTests
{
    private static readonly Customer[] Some =
    [
        new(1, "Anna", 30, 10, true),
        new(2, "bea", 20, null),
        new(3, null, 30, 5, true),
        new(4, "Carl", 40, 7, true),
    ];

    [Fact]
    public void Where_search_order_skip_take_and_finishing_run_in_this_order()
    {
        var said = new Specification<Customer>();
        said.Query.Where(c => c.Age >= 20)
            .Search(c => c.Name, "%a%")
            .OrderByDescending(c => c.Name)
            .Skip(1)
            .Take(1)
            .PostProcessingAction(rows => rows.Append(Some[2]));

        said.Evaluate(Some).Select(c => c.Id).ShouldBe([2, 3]);
    }

    [Fact]
    public void A_key_said_as_an_object_orders_by_its_own_type()
    {
        Expression<Func<Customer, object?>> key = c => new Rank(c.Age);
        var said = new Specification<Customer>();
        said.Query.OrderBy(key).ThenByDescending(c => c.Id);

        said.Evaluate(Some).Select(c => c.Id).ShouldBe([2, 3, 1, 4]);
        said.OrderExpressions.First().KeySelector.ShouldBeSameAs(key);
    }

    [Fact]
    public void Evaluation_is_lazy_and_only_the_checks_run_at_once()
    {
        var said = new Specification<Customer>();
        said.Query.Where(c => c.Age > 0).OrderBy(c => c.Age).Take(1);
        var rows = said.Evaluate(Explodes());

        Should.Throw<NotSupportedException>(() => rows.Count());

        static IEnumerable<Customer> Explodes()
        {
            yield return new(1);
            throw new NotSupportedException();
        }
    }

    [Fact]
    public void Nulls_come_last_in_both_directions()
    {
        var up = new Specification<Customer>();
        up.Query.OrderBy(c => c.Revenue);
        var down = new Specification<Customer>();
        down.Query.OrderByDescending(c => (object?)c.Revenue);

        up.Evaluate(Some).Select(c => c.Id).ShouldBe([3, 4, 1, 2]);
        down.Evaluate(Some).Select(c => c.Id).ShouldBe([1, 4, 3, 2]);
    }

    [Fact]
    public void Take_zero_yields_nothing_and_skip_zero_is_as_if_not_said()
    {
        var nothing = new Specification<Customer>();
        nothing.Query.Take(0).OrderBy(c => c.Age);
        var all = new Specification<Customer>();
        all.Query.Skip(0);

        nothing.Evaluate(Some).ShouldBeEmpty();
        all.Evaluate(Some).ShouldBe(Some);
    }

    [Fact]
    public void Two_heads_are_refused_and_a_chain_without_head_orders_nothing()
    {
        var twice = new Specification<Customer>();
        twice.Query.OrderBy(c => c.Age);
        twice.Query.OrderByDescending(c => c.Name);
        var headless = new HandWritten([new(c => c.Age, OrderTypeEnum.ThenByDescending)]);

        Should.Throw<DuplicateOrderChainException>(() => twice.Evaluate(Some));
        InMemorySpecificationEvaluator.Default.Evaluate(Some, headless).ShouldBe(Some);
    }

    [Fact]
    public void A_projection_needs_exactly_one_selector()
    {
        var none = new Specification<Customer, string?>();
        var both = new Specification<Customer, string?>();
        both.Query.Select(c => c.Name);
        both.Query.SelectMany(c => new[] { c.Name });
        var many = new Specification<Customer, int>();
        many.Query.Where(c => c.Id < 3).SelectMany(c => new[] { c.Id, -c.Id });

        Should.Throw<SelectorNotFoundException>(() => none.Evaluate(Some));
        Should.Throw<ConcurrentSelectorsException>(() => both.Evaluate(Some));
        many.Evaluate(Some).ShouldBe([1, -1, 2, -2]);
    }

    [Fact]
    public void A_hand_written_specification_is_served_as_ours_is()
    {
        var hand = new HandWritten([new(c => c.Age, OrderTypeEnum.OrderBy), new(c => c.Id, OrderTypeEnum.ThenByDescending)]);

        InMemorySpecificationEvaluator.Default.Evaluate(Some, hand).Select(c => c.Id).ShouldBe([3, 1]);
        SpecificationValidator.Default.IsValid(Some[0], hand).ShouldBeTrue();
        SpecificationValidator.Default.IsValid(Some[1], hand).ShouldBeFalse();
        SpecificationValidator.Default.IsValid(Some[3], hand).ShouldBeFalse();
    }

    [Fact]
    public void A_subclass_may_bring_its_own_evaluator_and_validator()
    {
        var own = new NeverSatisfied();

        own.IsSatisfiedBy(Some[0]).ShouldBeFalse();
        own.Evaluate(Some).ShouldBe(Some);
    }

    [Fact]
    public void An_order_on_a_query_is_made_of_typed_keys()
    {
        var said = new Specification<Customer>();
        said.Query.OrderBy(c => c.Age).ThenByDescending(c => c.Id).Skip(1).Take(2);

        var query = OrderEvaluator.Instance.GetQuery(Some.AsQueryable(), said);

        PaginationEvaluator.Instance.GetQuery(query, said).Select(c => c.Id).ShouldBe([3, 1]);
        (WhereEvaluator.Instance.IsCriteriaEvaluator, OrderEvaluator.Instance.IsCriteriaEvaluator).ShouldBe((true, false));
    }

    [Fact]
    public void A_page_from_the_heap_is_the_page_of_the_sorted_rows() =>
        Law.ForAll(
            (
                from rows in Customers.Many
                from skip in Gen.Choose(-1, 12)
                from take in Gen.Choose(0, 12)
                from down in Gen.Elements(true, false)
                select (rows, skip, take, down)
            ).ToArbitrary(),
            given =>
            {
                var said = new Specification<Customer>();
                said.Query.OrderBy(c => c.Stage).ThenByDescending(c => c.Revenue, given.down).ThenBy(c => c.Name);
                var paged = new Specification<Customer>();
                paged
                    .Query.OrderBy(c => c.Stage)
                    .ThenByDescending(c => c.Revenue, given.down)
                    .ThenBy(c => c.Name)
                    .Skip(given.skip)
                    .Take(given.take);
                var byStage = given.rows.OrderBy(c => c.Stage);
                var sorted = given.down
                    ? byStage.ThenBy(c => c.Revenue is null).ThenByDescending(c => c.Revenue).ThenBy(c => c.Name, TextKey.Comparer)
                    : byStage;
                return said.Evaluate(given.rows).SequenceEqual(sorted)
                    && paged.Evaluate(given.rows).SequenceEqual(sorted.Skip(Math.Max(given.skip, 0)).Take(given.take));
            },
            cases: 300
        );

    private sealed class NeverSatisfied : Specification<Customer>
    {
        protected override ISpecificationValidator Validator => new SpecificationValidator([new Never()]);

        protected override IInMemorySpecificationEvaluator Evaluator => new InMemorySpecificationEvaluator([]);

        private sealed class Never : IValidator
        {
            public bool IsValid<T>(T entity, ISpecification<T> specification) => false;
        }
    }

    /// <summary>Compares with its like alone, as ids do.</summary>
    private readonly record struct Rank(int Value) : IComparable<Rank>
    {
        public int CompareTo(Rank other) => Value.CompareTo(other.Value);
    }
}
