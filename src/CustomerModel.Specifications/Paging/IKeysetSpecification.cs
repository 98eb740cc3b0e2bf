using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>A specification that may continue from a cursor instead of counting rows.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public interface IKeysetSpecification<T> : ISpecification<T>
{
    /// <summary>Where the page lies relative to the cursor; <see cref="KeysetDirection.None"/> without one.</summary>
    KeysetDirection KeysetDirection { get; }

    /// <summary>The opaque text a page gave, or <see langword="null"/>.</summary>
    string? Cursor { get; }

    /// <summary>The key that ends the order chain where it leaves rows equal, usually the identity; or <see langword="null"/>.</summary>
    LambdaExpression? TieBreak { get; }
}
