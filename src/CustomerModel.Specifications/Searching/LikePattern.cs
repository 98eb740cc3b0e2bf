using System.Text;

namespace CustomerModel.Specifications;

/// <summary>A search pattern, read once; matching allocates nothing for text in form C.</summary>
/// <remarks>Code points are the characters here, as they are in the databases.</remarks>
public sealed class LikePattern
{
    private readonly LikeElement[] _elements;
    private readonly StringComparison _comparison;
    private readonly string? _literal;
    private readonly bool _ignoresCase;

    private LikePattern(string text, LikeElement[] elements, SearchOptions options)
    {
        (Text, Options, _elements) = (text, options, elements);
        _ignoresCase = !options.HasFlag(SearchOptions.CaseSensitive);
        _comparison = _ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        Kind = KindOf(elements);
        _literal = Kind == LikeKind.General ? null : LiteralOf(elements);
    }

    /// <summary>The pattern as it was given.</summary>
    public string Text { get; }

    /// <summary>How it compares.</summary>
    public SearchOptions Options { get; }

    /// <summary>What it asks for, so that a store can choose the cheapest question.</summary>
    public LikeKind Kind { get; }

    /// <summary>The text of a pattern that is not general: in upper case if case is ignored; else <see langword="null"/>.</summary>
    public string? Literal => _literal;

    /// <summary>Whether it holds a set of more than one character, which SQL's <c>LIKE</c> cannot say.</summary>
    public bool HasSets => Array.Exists(_elements, element => element.Kind == LikeElementKind.Set);

    internal ReadOnlySpan<LikeElement> Elements => _elements;

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="InvalidSearchPatternException">A set has no end, or a range runs backwards.</exception>
    public static LikePattern Parse(string pattern, SearchOptions options = SearchOptions.None)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        try
        {
            var ignoreCase = !options.HasFlag(SearchOptions.CaseSensitive);
            var reader = new LikeReader(CanonicalForm.Of(pattern), ignoreCase);
            return new(pattern, [.. reader.Read()], options);
        }
        catch (FormatException cause)
        {
            throw new InvalidSearchPatternException(pattern, cause);
        }
    }

    /// <summary>Whether the whole value matches; null never does.</summary>
    public bool IsMatch(string? value) => value is not null && Matches(CanonicalForm.Of(value));

    private bool Matches(string value) =>
        Kind switch
        {
            LikeKind.Exact => value.Equals(_literal, _comparison),
            LikeKind.StartsWith => value.StartsWith(_literal!, _comparison),
            LikeKind.EndsWith => value.EndsWith(_literal!, _comparison),
            LikeKind.Contains => value.Contains(_literal!, _comparison),
            _ => MatchesGeneral(value),
        };

    private bool MatchesGeneral(ReadOnlySpan<char> value)
    {
        int position = 0,
            step = 0,
            resumeAt = -1,
            resumeStep = -1;
        while (position < value.Length)
        {
            var next = position;
            if (step < _elements.Length && _elements[step].Kind == LikeElementKind.AnyRun)
            {
                (resumeAt, resumeStep) = (position, ++step);
            }
            else if (step < _elements.Length && _elements[step].Matches(Next(value, ref next)))
            {
                (position, step) = (next, step + 1);
            }
            else if (resumeStep >= 0)
            {
                _ = Next(value, ref resumeAt);
                (position, step) = (resumeAt, resumeStep);
            }
            else
            {
                return false;
            }
        }

        return step == _elements.Length || (step == _elements.Length - 1 && _elements[step].Kind == LikeElementKind.AnyRun);
    }

    private int Next(ReadOnlySpan<char> value, ref int position) =>
        _ignoresCase ? TextKey.FoldedCodePoint(value, ref position) : TextKey.CodePoint(value, ref position);

    private static LikeKind KindOf(ReadOnlySpan<LikeElement> elements)
    {
        var open = elements is [{ Kind: LikeElementKind.AnyRun }, ..];
        var rest = open ? elements[1..] : elements;
        var goesOn = rest is [.., { Kind: LikeElementKind.AnyRun }];
        foreach (var element in goesOn ? rest[..^1] : rest)
        {
            if (element.Kind != LikeElementKind.Literal)
            {
                return LikeKind.General;
            }
        }

        return (open, goesOn || rest is []) switch
        {
            (false, _) when !goesOn => LikeKind.Exact,
            (false, _) => LikeKind.StartsWith,
            (true, false) => LikeKind.EndsWith,
            _ => LikeKind.Contains,
        };
    }

    private static string LiteralOf(ReadOnlySpan<LikeElement> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements)
        {
            if (element.Kind == LikeElementKind.Literal)
            {
                _ =
                    element.CodePoint > char.MaxValue
                        ? text.Append(char.ConvertFromUtf32(element.CodePoint))
                        : text.Append((char)element.CodePoint);
            }
        }

        return text.ToString();
    }
}
