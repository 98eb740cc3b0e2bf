using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Holds a value inside a query: EF Core makes a parameter of a member, but a literal, and so another plan, of a constant.</summary>
internal sealed class Held<TValue>(TValue value)
{
    public TValue Value { get; } = value;
}

/// <summary>Values of a query as parameters.</summary>
internal static class Held
{
    public static Expression Of<TValue>(TValue value) =>
        Expression.Property(Expression.Constant(new Held<TValue>(value)), nameof(Held<>.Value));

    /// <summary>The same for a value whose type is known at run time only.</summary>
    public static Expression Of(object? value, Type type) =>
        Expression.Property(
            Expression.Constant(Activator.CreateInstance(typeof(Held<>).MakeGenericType(type), value)),
            nameof(Held<>.Value)
        );
}
