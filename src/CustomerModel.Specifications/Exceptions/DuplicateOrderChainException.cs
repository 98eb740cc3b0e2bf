namespace CustomerModel.Specifications;

/// <summary>The order chain has two heads; go on with <c>ThenBy</c>.</summary>
public sealed class DuplicateOrderChainException()
    : InvalidOperationException("The order chain has two heads: OrderBy or OrderByDescending was called twice. Go on with ThenBy.");
