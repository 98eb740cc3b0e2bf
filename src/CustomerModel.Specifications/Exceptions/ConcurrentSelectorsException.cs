namespace CustomerModel.Specifications;

/// <summary>A projection has both <c>Select</c> and <c>SelectMany</c>.</summary>
public sealed class ConcurrentSelectorsException()
    : InvalidOperationException("The projection has two selectors: Select and SelectMany exclude each other.");
