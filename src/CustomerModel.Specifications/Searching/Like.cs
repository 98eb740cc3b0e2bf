namespace CustomerModel.Specifications;

/// <summary>
/// Patterns for <c>Search</c>: <c>%</c> any run of characters, <c>_</c> exactly one, <c>[abc]</c>, <c>[a-d]</c>,
/// <c>[^...]</c> one of or not of a set; a pattern matches the whole value.
/// </summary>
public static class Like
{
    /// <summary>A pattern for values that hold the text, whatever characters it has.</summary>
    public static string Contains(string text) => $"%{Escape(text)}%";

    /// <summary>A pattern for values that begin with the text.</summary>
    public static string StartsWith(string text) => $"{Escape(text)}%";

    /// <summary>A pattern for values that end with the text.</summary>
    public static string EndsWith(string text) => $"%{Escape(text)}";

    /// <summary>A pattern for the text itself: its <c>%</c>, <c>_</c> and <c>[</c> mean themselves.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAny('%', '_', '[') ? text.Replace("[", "[[]").Replace("%", "[%]").Replace("_", "[_]") : text;
    }

    /// <summary>Whether the whole value matches, ignoring case; SQL stores recognise the call inside an expression.</summary>
    /// <param name="value">The text; null never matches.</param>
    /// <param name="pattern">The pattern; read once per expression when it is a constant there, else at each call.</param>
    /// <exception cref="InvalidSearchPatternException">The pattern is malformed.</exception>
    public static bool Matches(string? value, string pattern) => LikePattern.Parse(pattern, SearchOptions.None).IsMatch(value);

    /// <inheritdoc cref="Matches"/>
    /// <summary>Whether the whole value matches, case included.</summary>
    public static bool MatchesCase(string? value, string pattern) => LikePattern.Parse(pattern, SearchOptions.CaseSensitive).IsMatch(value);
}
