namespace CustomerModel.Specifications;

/// <summary>A search pattern cannot be read: a set without an end, or a range that runs backwards.</summary>
/// <remarks>The pattern may hold what a user typed, so it is data and not part of the message.</remarks>
public sealed class InvalidSearchPatternException : ArgumentException
{
    internal InvalidSearchPatternException(string pattern, FormatException cause)
        : base("The search pattern is malformed. See the inner exception.", cause) => Pattern = pattern;

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }
}
