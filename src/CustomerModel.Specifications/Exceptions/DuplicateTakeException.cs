namespace CustomerModel.Specifications;

/// <summary><c>Take</c> was called twice on one specification.</summary>
public sealed class DuplicateTakeException() : InvalidOperationException("Take was called twice on one specification.");
