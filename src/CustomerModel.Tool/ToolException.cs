namespace CustomerModel.Tool;

/// <summary>The command line asks for what cannot be.</summary>
/// <param name="message">What, in one line.</param>
public sealed class ToolException(string message) : Exception(message);
