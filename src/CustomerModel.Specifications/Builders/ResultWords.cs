using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary><c>Select</c>, <c>SelectMany</c> and <c>PostProcessingAction</c>: what is made of the rows.</summary>
public static class ResultWords
{
    /// <summary>Makes one result of one record; the last call wins.</summary>
    public static void Select<T, TResult>(this ISpecificationBuilder<T, TResult> builder, Expression<Func<T, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        builder.Specification.Selector = selector;
    }

    /// <summary>Makes any number of results of one record; the last call wins.</summary>
    public static void SelectMany<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Expression<Func<T, IEnumerable<TResult>>> selector
    )
    {
        ArgumentNullException.ThrowIfNull(selector);
        builder.Specification.SelectorMany = selector;
    }

    /// <summary>Sets a function over the loaded items; the last call wins.</summary>
    public static ISpecificationBuilder<T> PostProcessingAction<T>(
        this ISpecificationBuilder<T> builder,
        Func<IEnumerable<T>, IEnumerable<T>> action
    )
    {
        builder.Specification.PostProcessingAction = action;
        return builder;
    }

    /// <summary>Sets a function over the results; the last call wins.</summary>
    public static ISpecificationBuilder<T, TResult> PostProcessingAction<T, TResult>(
        this ISpecificationBuilder<T, TResult> builder,
        Func<IEnumerable<TResult>, IEnumerable<TResult>> action
    )
    {
        builder.Specification.PostProcessingAction = action;
        return builder;
    }
}
