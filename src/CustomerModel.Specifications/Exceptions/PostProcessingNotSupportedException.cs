namespace CustomerModel.Specifications;

/// <summary>A question was asked whose answer the post-processing of the specification would make wrong.</summary>
/// <param name="method">The method that was called, such as <c>CountAsync</c>.</param>
public sealed class PostProcessingNotSupportedException(string method)
    : NotSupportedException($"{method} cannot be asked of a specification with a PostProcessingAction.")
{
    /// <summary>The method that was called.</summary>
    public string Method { get; } = method;
}
