namespace CustomerModel.Reliability.Histories;

/// <summary>What one transaction saw and did, as its client knows it; of several attempts the last.</summary>
/// <param name="name">Unique within its history.</param>
internal sealed class Step(string name)
{
    private readonly List<(int Key, List<string> Values)> _reads = [];
    private readonly List<(int Key, string Value)> _appends = [];

    public string Name => name;

    public Outcome Outcome { get; set; }

    public IReadOnlyList<(int Key, List<string> Values)> Reads => _reads;

    public IReadOnlyList<(int Key, string Value)> Appends => _appends;

    /// <summary>It begins, or begins again.</summary>
    public void Begin()
    {
        _reads.Clear();
        _appends.Clear();
    }

    public void Read(int key, List<string> values) => _reads.Add((key, values));

    public void Append(int key, params ReadOnlySpan<string> values)
    {
        foreach (var value in values)
        {
            _appends.Add((key, value));
        }
    }
}
