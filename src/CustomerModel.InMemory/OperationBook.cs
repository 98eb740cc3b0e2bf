namespace CustomerModel.InMemory;

/// <summary>Operations that took place, by id.</summary>
internal sealed class OperationBook
{
    private readonly Dictionary<OperationId, OperationRecord> _operations = [];
    private Guid[]? _ids;

    public OperationRecord? Find(OperationId id) => _operations.GetValueOrDefault(id);

    public void Add(OperationRecord operation)
    {
        _operations.Add(operation.Id, operation);
        _ids = null;
    }

    /// <summary>A page by id; the ids are put in order once for all pages.</summary>
    public List<OperationRecord> After(OperationId? after, int most)
    {
        var ids = _ids ??= [.. _operations.Keys.Select(id => id.Value).Order()];
        var place = after is { } passed ? Array.BinarySearch(ids, passed.Value) : -1;
        return [.. ids.Skip(place < 0 && after is not null ? ~place : place + 1).Take(most).Select(id => _operations[new(id)])];
    }

    public void Redact(IReadOnlyList<OperationRecord> operations)
    {
        foreach (var operation in operations.Where(operation => _operations.ContainsKey(operation.Id)))
        {
            _operations[operation.Id] = operation;
        }
    }
}
