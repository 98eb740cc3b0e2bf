using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Compiles an expression once for all expressions of its shape.</summary>
public static class CompiledExpressions
{
    /// <summary>The expression as a function.</summary>
    public static Func<T, TResult> Compile<T, TResult>(Expression<Func<T, TResult>> expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        return expression.Compile();
    }
}
