using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Compiles an expression once for all expressions of its shape.</summary>
/// <remarks>
/// Constants and captured variables are no part of a shape, so the second request with other values compiles nothing. The
/// first evaluations of a new shape are interpreted. What is remembered is bounded and refers to no captured object.
/// </remarks>
public static class CompiledExpressions
{
    /// <summary>How many shapes are remembered now; at most a few thousand.</summary>
    public static int Count => ShapeCache.Count;

    /// <summary>The expression as a function; captured variables are read at each call, as in a lambda.</summary>
    public static Func<T, TResult> Compile<T, TResult>(Expression<Func<T, TResult>> expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var shape = ShapeBinder.Bind(expression, out var values);
        return new BoundShape<T, TResult>(shape, values).Run;
    }
}
