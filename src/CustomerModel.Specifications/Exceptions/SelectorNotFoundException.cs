namespace CustomerModel.Specifications;

/// <summary>A projection has neither <c>Select</c> nor <c>SelectMany</c>.</summary>
public sealed class SelectorNotFoundException() : InvalidOperationException("The projection has no selector: call Select or SelectMany.");
