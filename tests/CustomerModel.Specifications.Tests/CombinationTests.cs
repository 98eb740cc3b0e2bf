using System.Linq.Expressions;
using CustomerModel.Tests;

namespace CustomerModel.Specifications.Tests;

public sealed class CombinationTests
{
    [Fact]
    public void Not_of_and_is_or_of_nots() =>
        Law.ForAll(
            Predicates.Three,
            given =>
                Same((given.A & given.B).Not(), given.A.Not() | given.B.Not(), given.Rows)
                && Same(!(given.A | given.B), !given.A & !given.B, given.Rows)
        );

    [Fact]
    public void Not_of_not_is_the_specification_itself() =>
        Law.ForAll(Predicates.Three, given => Same(given.A.Not().Not(), given.A, given.Rows));

    [Fact]
    public void And_and_or_are_associative() =>
        Law.ForAll(
            Predicates.Three,
            given =>
                Same(given.A & given.B & given.C, given.A & (given.B & given.C), given.Rows)
                && Same(given.A | given.B | given.C, given.A | (given.B | given.C), given.Rows)
        );

    [Fact]
    public void And_and_or_are_commutative() =>
        Law.ForAll(
            Predicates.Three,
            given => Same(given.A & given.B, given.B & given.A, given.Rows) && Same(given.A | given.B, given.B | given.A, given.Rows)
        );

    [Fact]
    public void And_or_not_mean_what_they_say() =>
        Law.ForAll(
            Predicates.Three,
            given =>
                given.Rows.All(row =>
                    (given.A & given.B).IsSatisfiedBy(row) == (given.A.IsSatisfiedBy(row) && given.B.IsSatisfiedBy(row))
                    && given.A.Or(given.B).IsSatisfiedBy(row) == (given.A.IsSatisfiedBy(row) || given.B.IsSatisfiedBy(row))
                    && given.A.Not().IsSatisfiedBy(row) != given.A.IsSatisfiedBy(row)
                )
        );

    [Fact]
    public void Criteria_of_another_are_added_and_all_else_is_kept() =>
        Law.ForAll(
            Predicates.Three,
            given =>
            {
                var both = given.A.WithCriteriaOf(given.B);
                return given.Rows.All(row => both.IsSatisfiedBy(row) == (given.A.IsSatisfiedBy(row) && given.B.IsSatisfiedBy(row)))
                    && both.Take == 3
                    && both.OrderExpressions.Count() == 1
                    && both.IncludeExpressions.Count() == 1;
            }
        );

    [Fact]
    public void The_expression_of_the_criteria_answers_as_the_specification() =>
        Law.ForAll(
            Predicates.Three,
            given =>
            {
                var compiled = given.A.ToExpression().Compile();
                return given.Rows.All(row => compiled(row) == given.A.IsSatisfiedBy(row));
            }
        );

    [Fact]
    public void A_combination_carries_criteria_only_and_invokes_nothing()
    {
        var left = new Specification<Customer>();
        left.Query.Where(c => c.Age > 1).Search(c => c.Name, "a%").OrderBy(c => c.Age).Skip(1).Take(2).Include(c => c.Parent);
        var right = new Specification<Customer, string?>();
        right.Query.Search(c => c.City, "b%", SearchOptions.CaseSensitive).Select(c => c.Name);

        var both = left | right;

        (both.Skip, both.Take, both.OrderExpressions.Count(), both.IncludeExpressions.Count()).ShouldBe((-1, -1, 0, 0));
        both.SearchCriterias.ShouldBeEmpty();
        var found = new Calls();
        found.Visit(both.WhereExpressions.Single().Filter);
        found.Names.ShouldBe(["Matches", "MatchesCase"]);
        found.Invokes.ShouldBeFalse();
        found.Parameters.Count.ShouldBe(1);
    }

    [Fact]
    public void A_projection_is_borrowed_without_changing_either()
    {
        var rows = new Specification<Customer>();
        rows.Query.Where(c => c.Age > 1).OrderByDescending(c => c.Age).Take(2);
        rows.Items["key"] = 7;
        var names = new Specification<Customer, string?>();
        names.Query.Where(c => c.Age > 100).PostProcessingAction(found => found.Append("end")).Select(c => c.Name);

        var both = rows.WithProjectionOf(names);

        both.Evaluate([new(1, "a", 2), new(2, "b", 3), new(3, "c", 1)]).ShouldBe(["b", "a", "end"]);
        both.Items["key"].ShouldBe(7);
        both.Items["key"] = 8;
        rows.Items["key"].ShouldBe(7);
        names.WhereExpressions.Count().ShouldBe(1);
    }

    [Fact]
    public void A_copy_differs_in_one_word_and_leaves_the_original_alone()
    {
        var said = new Specification<Customer>();
        said.Query.OrderBy(c => c.Age).Take(1).AsNoTracking().TagWith("tag").WithCacheKey("key").IgnoreQueryFilters("a");

        var more = said.Take(50).Skip(2);

        (said.Take, said.Skip, more.Take, more.Skip).ShouldBe((1, -1, 50, 2));
        (more.AsNoTracking, more.CacheKey, more.QueryTags.Single(), more.IgnoredQueryFilters.Single()).ShouldBe((true, "key", "tag", "a"));
    }

    private static bool Same(Specification<Customer> left, Specification<Customer> right, Customer[] rows) =>
        rows.All(row => left.IsSatisfiedBy(row) == right.IsSatisfiedBy(row))
        && left.Evaluate(rows).OrderBy(row => row.Id).Take(3).SequenceEqual(right.Evaluate(rows).OrderBy(row => row.Id).Take(3));

    private sealed class Calls : ExpressionVisitor
    {
        internal List<string> Names { get; } = [];

        internal HashSet<ParameterExpression> Parameters { get; } = [];

        internal bool Invokes { get; private set; }

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            Names.Add(node.Method.Name);
            return base.VisitMethodCall(node);
        }

        protected override Expression VisitInvocation(InvocationExpression node)
        {
            Invokes = true;
            return base.VisitInvocation(node);
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            Parameters.Add(node);
            return node;
        }
    }
}
