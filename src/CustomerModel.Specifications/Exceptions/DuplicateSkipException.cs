namespace CustomerModel.Specifications;

/// <summary><c>Skip</c> was called twice on one specification.</summary>
public sealed class DuplicateSkipException() : InvalidOperationException("Skip was called twice on one specification.");
