using System.Runtime.InteropServices;

namespace CustomerModel.Operations;

/// <summary>Pairs to learn from: where their weights stand, and what their values add.</summary>
internal sealed class LearningSample(int attributes)
{
    private readonly List<int> _places = [];
    private readonly List<float> _surprises = [];

    public int Count => _places.Count / attributes;

    public ReadOnlySpan<int> PlacesOf(int pair) => CollectionsMarshal.AsSpan(_places).Slice(pair * attributes, attributes);

    public ReadOnlySpan<float> SurprisesOf(int pair) => CollectionsMarshal.AsSpan(_surprises).Slice(pair * attributes, attributes);

    public void Add(PairComparison comparison)
    {
        _places.AddRange(comparison.Places);
        _surprises.AddRange(comparison.Surprises);
    }
}
