using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

public sealed class CompileOnceTests
{
    [Fact]
    public void A_remembered_shape_answers_as_the_expression_compiled_by_itself() =>
        Law.ForAll(
            (from predicate in Predicates.One from rows in Customers.Many select (predicate, rows)).ToArbitrary(),
            given =>
            {
                var plain = given.predicate.Compile();
                var shared = CompiledExpressions.Compile(given.predicate);
                return given.rows.All(row => plain(row) == shared(row));
            },
            cases: 200
        );

    [Fact]
    public void Conditions_of_one_specification_answer_as_each_by_itself() =>
        Law.ForAll(
            Predicates.Three,
            given =>
            {
                var alone = given.A.WhereExpressions.Select(where => where.Filter.Compile()).ToArray();
                return given.Rows.All(row =>
                    new WhereOnly(given.A).IsSatisfiedBy(row) == Array.TrueForAll(alone, condition => condition(row))
                );
            },
            cases: 100
        );

    [Fact]
    public void A_second_specification_with_other_values_compiles_nothing()
    {
        _ = new OlderThan(1).IsSatisfiedBy(new(1, Age: 2));
        var known = CompiledExpressions.Count;

        for (var age = 2; age < 50; age++)
        {
            new OlderThan(age).IsSatisfiedBy(new(1, Age: age + 1)).ShouldBeTrue();
            new OlderThan(age).IsSatisfiedBy(new(1, Age: age)).ShouldBeFalse();
        }

        CompiledExpressions.Count.ShouldBeLessThanOrEqualTo(known + 5);
    }

    [Fact]
    public void A_value_that_occurs_twice_by_chance_is_not_taken_for_two()
    {
        Func<string, string, Expression<Func<Customer, bool>>> either = (a, b) =>
        {
            var customer = Expression.Parameter(typeof(Customer));
            var name = Expression.Property(customer, nameof(Customer.Name));
            return Expression.Lambda<Func<Customer, bool>>(
                Expression.OrElse(Expression.Equal(name, Expression.Constant(a)), Expression.Equal(name, Expression.Constant(b))),
                customer
            );
        };

        CompiledExpressions.Compile(either("x", "x"))(new(1, "y")).ShouldBeFalse();
        CompiledExpressions.Compile(either("x", "y"))(new(1, "y")).ShouldBeTrue();
    }

    [Fact]
    public void The_memory_is_bounded()
    {
        for (var shape = 0; shape < 3_000; shape++)
        {
            var body = Expression.Constant(true) as Expression;
            for (var bit = 0; bit < 12; bit++)
            {
                body = (shape >> bit & 1) == 0 ? Expression.Not(body) : Expression.AndAlso(body, Expression.Constant(true));
            }

            var lambda = Expression.Lambda<Func<Customer, bool>>(body, Expression.Parameter(typeof(Customer)));
            CompiledExpressions.Compile(lambda).ShouldNotBeNull();
        }

        CompiledExpressions.Count.ShouldBeLessThan(2_500);
    }

    [Fact]
    [SuppressMessage("Critical Code Smell", "S1215", Justification = "What is collected is what the test asks.")]
    public void What_was_captured_can_be_collected()
    {
        var captured = AskedOnce();

        for (var i = 0; i < 10 && captured.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        captured.IsAlive.ShouldBeFalse();
    }

    [Fact]
    public void Asking_a_known_specification_allocates_nothing()
    {
        var said = new OlderThan(4);
        said.Query.Search(c => c.Name, "a%").Where(c => c.Name != null && c.Revenue == null);
        var one = new Customer(1, "anna", 5);

        Allocations.OnceWarm(() => said.IsSatisfiedBy(one)).ShouldBe(0);
        said.IsSatisfiedBy(one).ShouldBeTrue();
    }

    [Fact]
    public void Two_threads_may_ask_one_specification_at_the_same_time()
    {
        for (var round = 0; round < 30; round++)
        {
            var said = new OlderThan(round);
            said.Query.Search(c => c.Name, "%a%").OrderBy(c => c.Age).Take(5);
            var rows = Enumerable.Range(0, 100).Select(age => new Customer(age, "anna", age)).ToArray();

            Parallel.For(
                0,
                16,
                _ =>
                {
                    said.Evaluate(rows).Select(c => c.Age).ShouldBe(Enumerable.Range(round + 1, 5));
                    rows.Count(said.IsSatisfiedBy).ShouldBe(99 - round);
                    said.Items.ShouldBeSameAs(said.Items);
                }
            );
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AskedOnce()
    {
        var name = new string('q', 3);
        var said = new Specification<Customer>();
        said.Query.Where(c => c.Name == name);
        for (var i = 0; i < 40; i++)
        {
            said.IsSatisfiedBy(new(1, "qqq")).ShouldBeTrue();
        }

        return new(name);
    }

    private sealed class OlderThan : Specification<Customer>
    {
        internal OlderThan(int age) => Query.Where(c => c.Age > age).Where(c => c.Id < 1_000);
    }

    private sealed class WhereOnly : Specification<Customer>
    {
        internal WhereOnly(Specification<Customer> other)
        {
            foreach (var where in other.WhereExpressions)
            {
                Query.Where(where.Filter);
            }
        }
    }
}
