namespace CustomerModel.Operations;

/// <summary>The rows as they are compared: each value is the number of its folded text, all numbers of a row lie together.</summary>
/// <remarks>Row 0 is the one that is asked about and not kept.</remarks>
internal sealed class MatchRows
{
    private readonly RowText _text;
    private readonly Stack<int> _free = new();
    private readonly int _width;
    private bool _splitsStreets;
    private int[] _codes;

    public MatchRows(MatchProfile profile, MatchColumns columns)
    {
        _text = new(profile.KeepsEmailTags);
        Attributes = Bind(profile, columns);
        RefusedException.ThrowIfAny(Attributes.Length == 0 ? [MatchErrors.NothingCompared()] : []);
        _width = Attributes.Sum(attribute => attribute.Columns.Length);
        _codes = new int[_width * 64];
        End = 1;
    }

    public BoundAttribute[] Attributes { get; }

    /// <summary>One above the highest row.</summary>
    public int End { get; private set; }

    /// <summary>How many rows there are.</summary>
    public int Count => End - 1 - _free.Count;

    public ReadOnlySpan<int> this[int row] => _codes.AsSpan(row * _width, _width);

    /// <summary>Keeps a row, on a place that became free or behind the others.</summary>
    public int Add(IReadOnlyList<string?> values)
    {
        var row = _free.Count > 0 ? _free.Pop() : End++;
        if (_codes.Length < End * (long)_width)
        {
            Array.Resize(ref _codes, checked(_codes.Length * 2));
        }

        Write(row, values);
        Tally(row, 1);
        return row;
    }

    public void Remove(int row)
    {
        Tally(row, -1);
        _codes.AsSpan(row * _width, _width).Clear();
        _free.Push(row);
    }

    /// <summary>Makes row 0 of values.</summary>
    public void Ask(IReadOnlyList<string?> values) => Write(0, values);

    /// <summary>The folded texts of an attribute of a row; empty ones are left out.</summary>
    public string TextOf(int row, BoundAttribute attribute)
    {
        var codes = this[row].Slice(attribute.First, attribute.Columns.Length).ToArray();
        return string.Join(", ", codes.Where(code => code != 0).Select(code => attribute.Texts[code].ToString()).Distinct());
    }

    private void Tally(int row, int change)
    {
        foreach (var attribute in Attributes)
        {
            for (var slot = attribute.First; slot < attribute.First + attribute.Columns.Length; slot++)
            {
                if (this[row][slot] is not 0 and var code && !this[row][attribute.First..slot].Contains(code))
                {
                    attribute.Count(code, change);
                }
            }
        }
    }

    private void Write(int row, IReadOnlyList<string?> values)
    {
        var into = _codes.AsSpan(row * _width, _width);
        foreach (var attribute in Attributes)
        {
            for (var i = 0; i < attribute.Columns.Length; i++)
            {
                var slot = attribute.First + i;
                var column = attribute.Columns[i];
                var text = Take(attribute, column < values.Count ? values[column] : null);
                into[slot] = text.IsEmpty ? 0 : Code(attribute, slot, row, _text.Of(attribute.Kind, text));
            }
        }
    }

    private static int Code(BoundAttribute attribute, int slot, int row, ReadOnlySpan<char> form) =>
        row == 0 ? attribute.Texts.Probe(form, slot + 1) : attribute.Texts.Keep(form);

    private ReadOnlySpan<char> Take(BoundAttribute attribute, string? value)
    {
        if (value is null || !_splitsStreets || attribute.Kind is not (MatchKind.Street or MatchKind.HouseNumber))
        {
            return value;
        }

        AddressText.Split(value, out var number, out var street);
        return attribute.Kind == MatchKind.Street ? street : number;
    }

    private BoundAttribute[] Bind(MatchProfile profile, MatchColumns columns)
    {
        var places = columns.Bound.ToLookup(pair => pair.Kind, pair => pair.Column);
        _splitsStreets =
            !places.Contains(MatchKind.HouseNumber) && profile.Compared.Any(attribute => attribute.Kind == MatchKind.HouseNumber);
        var probes = columns.Bound.Count + 1;
        var names = new TextPool(probes);
        var bound = new List<BoundAttribute>();
        var first = 0;
        foreach (var setting in profile.Compared)
        {
            var isTakenOut = _splitsStreets && setting.Kind == MatchKind.HouseNumber;
            int[] own = isTakenOut ? [.. places[MatchKind.Street].Take(1)] : [.. places[setting.Kind]];
            if (own.Length > 0)
            {
                var isName = setting.Kind is MatchKind.GivenName or MatchKind.FamilyName;
                var parent = bound.FindIndex(other => other.Kind == setting.Follows);
                bound.Add(new(setting, own, first, isName ? names : new(probes)) { Parent = parent });
                first += own.Length;
            }
        }

        return [.. bound];
    }
}
