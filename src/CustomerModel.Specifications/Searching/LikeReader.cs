namespace CustomerModel.Specifications;

/// <summary>Reads a pattern into its steps.</summary>
internal ref struct LikeReader(string pattern, bool ignoreCase)
{
    private readonly ReadOnlySpan<char> _text = pattern;
    private int _position;

    internal List<LikeElement> Read()
    {
        var elements = new List<LikeElement>();
        while (_position < _text.Length)
        {
            var element = Next();
            if (element.Kind != LikeElementKind.AnyRun || elements is [] || elements[^1].Kind != LikeElementKind.AnyRun)
            {
                elements.Add(element);
            }
        }

        return elements;
    }

    private LikeElement Next()
    {
        switch (_text[_position])
        {
            case '%':
                _position++;
                return LikeElement.AnyRun;
            case '_':
                _position++;
                return LikeElement.AnyOne;
            case '[':
                _position++;
                return OneOf(Set());
            default:
                return Literal(TextKey.CodePoint(_text, ref _position));
        }
    }

    private readonly LikeElement Literal(int codePoint) => new(LikeElementKind.Literal, ignoreCase ? TextKey.Fold(codePoint) : codePoint);

    private readonly LikeElement OneOf(LikeSet set) =>
        set is { Negated: false, Ranges: [(var from, var to)] } && from == to ? Literal(from) : new(LikeElementKind.Set, Set: set);

    private LikeSet Set()
    {
        var negated = Skip('^');
        var ranges = new List<(int From, int To)>();
        while (ranges is [] || Peek() != ']')
        {
            ranges.Add(Range());
        }

        _position++;
        return new(negated, [.. ranges], ignoreCase);
    }

    private (int From, int To) Range()
    {
        var from = Member();
        if (Peek() != '-' || (_position + 1 < _text.Length && _text[_position + 1] == ']'))
        {
            return (from, from);
        }

        _position++;
        var to = Member();
        return from <= to ? (from, to) : throw new FormatException("A range of a set runs backwards.");
    }

    private int Member()
    {
        _ = Peek();
        return TextKey.CodePoint(_text, ref _position);
    }

    private readonly char Peek() => _position < _text.Length ? _text[_position] : throw new FormatException("A set has no end.");

    private bool Skip(char expected)
    {
        var there = _position < _text.Length && _text[_position] == expected;
        _position += there ? 1 : 0;
        return there;
    }
}
