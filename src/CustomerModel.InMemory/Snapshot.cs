namespace CustomerModel.InMemory;

/// <summary>The moment at which a session began to read: what was committed since is seen as it was before.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<Type, RowOverlay> _kinds = [];

    /// <summary>What is seen of a kind in the place of what is committed by now; <see langword="null"/> when nothing of it changed.</summary>
    public RowOverlay? Find(Type record) => _kinds.GetValueOrDefault(record);

    /// <summary>A row is about to change; <see langword="null"/> when it is not there yet.</summary>
    public void Remember(Type record, Guid id, Record? former)
    {
        if (!_kinds.TryGetValue(record, out var rows))
        {
            rows = new();
            _kinds.Add(record, rows);
        }

        rows.Remember(id, former);
    }
}
