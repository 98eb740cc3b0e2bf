namespace CustomerModel.Operations;

/// <summary>Pairs to learn from: where their weights stand, and what their values add.</summary>
internal sealed class LearningSample(BoundAttribute[] attributes)
{
    private readonly List<ushort> _places = [];
    private readonly List<(float All, float Shared)> _surprises = [];

    public int Count => _surprises.Count;

    public ReadOnlySpan<ushort> PlacesOf(int pair) =>
        System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_places).Slice(pair * attributes.Length, attributes.Length);

    public (float All, float Shared) SurpriseOf(int pair) => _surprises[pair];

    public void Add(PairComparison comparison)
    {
        var (all, shared) = (0f, 0f);
        for (var i = 0; i < attributes.Length; i++)
        {
            _places.Add((ushort)comparison.Places[i]);
            all += comparison.Surprises[i];
            shared += attributes[i].Setting.IsShared ? comparison.Surprises[i] : 0;
        }

        _surprises.Add((all, shared));
    }
}
