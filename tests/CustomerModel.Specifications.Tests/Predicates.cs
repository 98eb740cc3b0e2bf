using System.Linq.Expressions;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Specifications.Tests;

/// <summary>Conditions as hosts write them: constants, captured variables, lists, nulls, nested lambdas.</summary>
public static class Predicates
{
    private static readonly Gen<Expression<Func<Customer, bool>>> Leaf = Gen.OneOf(
        Gen.Choose(0, 5).Select(Older),
        Gen.Choose(0, 5).Select(age => (Expression<Func<Customer, bool>>)(c => c.Age <= age && c.Age != 2)),
        Customers.Name.Select(name => (Expression<Func<Customer, bool>>)(c => c.Name == name)),
        Customers.Name.Select(name => (Expression<Func<Customer, bool>>)(c => Like.Matches(c.Name, "%" + Like.Escape(name ?? "x") + "_"))),
        Gen.Elements("a%", "%[a-b]%", "_").Select(Liked),
        Gen.Elements<decimal?>(null, 1.5m, 2).Select(least => (Expression<Func<Customer, bool>>)(c => c.Revenue > least)),
        Gen.Elements(Stage.Lead, Stage.Lost).Select(stage => (Expression<Func<Customer, bool>>)(c => c.Stage == stage)),
        Gen.ArrayOf(Gen.Choose(0, 5), 2).Select(ages => (Expression<Func<Customer, bool>>)(c => ages.Contains(c.Age))),
        Gen.ArrayOf(Gen.Choose(0, 5), 2).Select(ages => (Expression<Func<Customer, bool>>)(c => ages.ToList().Exists(age => age > c.Age))),
        Gen.Elements(1, 2).Select(day => (Expression<Func<Customer, bool>>)(c => c.Since >= new DateOnly(2026, 1, day))),
        Gen.Constant((Expression<Func<Customer, bool>>)(customer => customer.IsActive)),
        Gen.Constant((Expression<Func<Customer, bool>>)(c => c.Name != null && c.Name.StartsWith("an", StringComparison.Ordinal)))
    );

    public static readonly Gen<Expression<Func<Customer, bool>>> One = Gen.Sized(size => Tree(Math.Min(size, 8)));

    public static readonly Arbitrary<(
        Specification<Customer> A,
        Specification<Customer> B,
        Specification<Customer> C,
        Customer[] Rows
    )> Three = (
        from a in Specification()
        from b in Specification()
        from c in Specification()
        from rows in Customers.Many
        select (a, b, c, rows)
    ).ToArbitrary();

    /// <summary>Some conditions, maybe a search, and words that combinations must leave behind.</summary>
    public static Gen<Specification<Customer>> Specification() =>
        from count in Gen.Choose(0, 3)
        from conditions in Gen.ArrayOf(One, count)
        from searches in Gen.Choose(0, 2)
        from pattern in Gen.Elements("a%", "%e%", "%[x-z]%", "_")
        select Built(conditions, searches, pattern);

    private static Specification<Customer> Built(IEnumerable<Expression<Func<Customer, bool>>> conditions, int searches, string pattern)
    {
        var built = new Specification<Customer>();
        foreach (var condition in conditions)
        {
            built.Query.Where(condition);
        }

        for (var group = 1; group <= searches; group++)
        {
            built.Query.Search(c => c.Name, pattern, group).Search(c => c.City, "b%", group);
        }

        built.Query.OrderBy(c => c.Id).Take(3).Include(c => c.Parent);
        return built;
    }

    private static Gen<Expression<Func<Customer, bool>>> Tree(int size) =>
        size <= 1
            ? Leaf
            : Gen.Frequency(
                (2, Leaf),
                (1, Tree(size / 2).Select(inner => Expression.Lambda<Func<Customer, bool>>(Expression.Not(inner.Body), inner.Parameters))),
                (
                    3,
                    from left in Tree(size / 2)
                    from right in Tree(size / 2)
                    from and in Gen.Elements(true, false)
                    select Joined(left, right, and)
                )
            );

    private static Expression<Func<Customer, bool>> Joined(
        Expression<Func<Customer, bool>> left,
        Expression<Func<Customer, bool>> right,
        bool and
    )
    {
        var body = new Renamed(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<Customer, bool>>(
            and ? Expression.AndAlso(left.Body, body) : Expression.OrElse(left.Body, body),
            left.Parameters
        );
    }

    private static Expression<Func<Customer, bool>> Older(int age)
    {
        var customer = Expression.Parameter(typeof(Customer), "someone");
        var body = Expression.GreaterThan(Expression.Property(customer, nameof(Customer.Age)), Expression.Constant(age));
        return Expression.Lambda<Func<Customer, bool>>(body, customer);
    }

    private static Expression<Func<Customer, bool>> Liked(string pattern)
    {
        Expression<Func<Customer, string?>> name = c => c.Name;
        var call = Expression.Call(typeof(Like), nameof(Like.Matches), null, name.Body, Expression.Constant(pattern));
        return Expression.Lambda<Func<Customer, bool>>(call, name.Parameters);
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
