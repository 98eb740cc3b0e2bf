namespace CustomerModel.Testing;

/// <summary>A store broke one of its contracts; the message says what was expected and what was found.</summary>
public sealed class ContractBrokenException(string message) : Exception(message);
