using System.Collections.Frozen;

namespace CustomerModel;

/// <summary>The choices of one option set with their labels.</summary>
public sealed class OptionSet
{
    private readonly FrozenDictionary<int, string> _labels;

    private OptionSet(string name, FrozenDictionary<int, string> labels) => (Name, _labels) = (name, labels);

    /// <summary>Logical name of the set, e.g. <c>industrycode</c>.</summary>
    public string Name { get; }

    /// <summary>Codes with their English labels, by code.</summary>
    public IEnumerable<KeyValuePair<int, string>> Options => _labels.OrderBy(option => option.Key);

    /// <summary>A set of choices.</summary>
    /// <exception cref="ArgumentException">A code stands twice.</exception>
    public static OptionSet Of(string name, params ReadOnlySpan<(int Code, string Label)> options)
    {
        var labels = new Dictionary<int, string>(options.Length);
        foreach (var (code, label) in options)
        {
            labels.Add(code, label);
        }

        return new(name, labels.ToFrozenDictionary());
    }

    /// <summary>The same set with more choices, or with other labels for choices it has.</summary>
    public OptionSet With(params ReadOnlySpan<(int Code, string Label)> more)
    {
        var labels = _labels.ToDictionary();
        foreach (var (code, label) in more)
        {
            labels[code] = label;
        }

        return new(Name, labels.ToFrozenDictionary());
    }

    /// <summary>Whether the code is one of the set.</summary>
    public bool Contains(int code) => _labels.ContainsKey(code);

    /// <summary>The label of a code, or <see langword="null"/> when the set does not know it.</summary>
    public string? LabelOf(int code) => _labels.GetValueOrDefault(code);

    /// <summary>The code of a label, compared without regard to case, or <see langword="null"/>.</summary>
    public int? CodeOf(string label)
    {
        foreach (var (code, known) in _labels)
        {
            if (string.Equals(known, label, StringComparison.OrdinalIgnoreCase))
            {
                return code;
            }
        }

        return null;
    }
}
