using System.Runtime.InteropServices;

namespace CustomerModel.InMemory;

/// <summary>Rows of one kind that one session sees in the place of the committed ones.</summary>
internal class RowOverlay
{
    private readonly Dictionary<Guid, Record?> _rows = [];

    protected IReadOnlyDictionary<Guid, Record?> Rows => _rows;

    /// <summary>Whether the session sees another row here, and which; <see langword="null"/> when it sees none.</summary>
    public bool TryFind(Guid id, out Record? record) => _rows.TryGetValue(id, out record);

    public bool Has(Guid id) => _rows.ContainsKey(id);

    /// <summary>The rows as the session sees them: committed ones that stand for themselves, then these.</summary>
    public IEnumerable<TRecord> Over<TRecord>(IEnumerable<TRecord> committed)
        where TRecord : Record => committed.Where(row => !_rows.ContainsKey(row.Ref.Id)).Concat(_rows.Values.OfType<TRecord>());

    /// <summary>Sees a row as it was, unless that is seen already.</summary>
    public void Remember(Guid id, Record? former) => _rows.TryAdd(id, former);

    /// <summary>The place of a row, for whoever fills it.</summary>
    protected ref Record? At(Guid id, out bool isThere) => ref CollectionsMarshal.GetValueRefOrAddDefault(_rows, id, out isThere);
}
