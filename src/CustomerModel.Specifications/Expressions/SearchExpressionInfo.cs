using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>One LIKE condition on a text.</summary>
/// <typeparam name="T">The record asked about.</typeparam>
public sealed class SearchExpressionInfo<T>
{
    private Func<T, string?>? _selectorFunc;
    private LikePattern? _pattern;

    /// <summary>States a LIKE condition that ignores case.</summary>
    /// <inheritdoc cref="SearchExpressionInfo{T}(Expression{Func{T, string}}, string, SearchOptions, int)"/>
    public SearchExpressionInfo(Expression<Func<T, string?>> selector, string searchTerm, int searchGroup = 1)
        : this(selector, searchTerm, SearchOptions.None, searchGroup) { }

    /// <summary>States a LIKE condition.</summary>
    /// <param name="selector">The text; null never matches.</param>
    /// <param name="searchTerm">The pattern, see <see cref="Like"/>; read on first use, not here.</param>
    /// <param name="options">How to compare.</param>
    /// <param name="searchGroup">Terms of one group are alternatives, groups must all hold.</param>
    /// <exception cref="ArgumentException">The term is empty.</exception>
    public SearchExpressionInfo(Expression<Func<T, string?>> selector, string searchTerm, SearchOptions options, int searchGroup = 1)
    {
        ArgumentNullException.ThrowIfNull(selector);
        ArgumentException.ThrowIfNullOrEmpty(searchTerm);
        (Selector, SearchTerm, Options, SearchGroup) = (selector, searchTerm, options, searchGroup);
    }

    /// <summary>The text, the same instance the host gave.</summary>
    public Expression<Func<T, string?>> Selector { get; }

    /// <summary>The pattern as it was given.</summary>
    public string SearchTerm { get; }

    /// <summary>How to compare.</summary>
    public SearchOptions Options { get; }

    /// <summary>Terms of one group are alternatives, groups must all hold.</summary>
    public int SearchGroup { get; }

    /// <summary>The text as a function; made on first use, from a shape already compiled if there is one.</summary>
    public Func<T, string?> SelectorFunc => _selectorFunc ??= CompiledExpressions.Compile(Selector);

    /// <summary>The pattern, read once.</summary>
    /// <exception cref="InvalidSearchPatternException">The term is malformed.</exception>
    public LikePattern Pattern => _pattern ??= LikePattern.Parse(SearchTerm, Options);

    internal bool Matches(T item) => Pattern.IsMatch(SelectorFunc(item));
}
