namespace CustomerModel.Specifications;

/// <summary>A cursor cannot be continued from: it is damaged, or it belongs to another order chain.</summary>
/// <param name="message">Which of the two, without the cursor itself.</param>
/// <param name="cause">What went wrong while reading it, if anything did.</param>
public sealed class InvalidCursorException(string message, Exception? cause = null) : InvalidOperationException(message, cause);
