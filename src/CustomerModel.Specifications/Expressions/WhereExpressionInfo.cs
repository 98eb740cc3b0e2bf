using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>One condition.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public sealed class WhereExpressionInfo<T>
{
    private Func<T, bool>? _filterFunc;

    /// <summary>States a condition.</summary>
    public WhereExpressionInfo(Expression<Func<T, bool>> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Filter = filter;
    }

    /// <summary>The condition, the same instance the host gave.</summary>
    public Expression<Func<T, bool>> Filter { get; }

    /// <summary>The condition as a function; made on first use, from a shape already compiled if there is one.</summary>
    public Func<T, bool> FilterFunc => _filterFunc ??= CompiledExpressions.Compile(Filter);
}
