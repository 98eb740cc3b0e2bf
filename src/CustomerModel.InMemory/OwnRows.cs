namespace CustomerModel.InMemory;

/// <summary>What one session has flushed of one kind of record and nobody else sees yet.</summary>
internal sealed class OwnRows(Table table) : RowOverlay
{
    private readonly Dictionary<string, Guid>[] _keys = [.. table.Keys.Select(_ => new Dictionary<string, Guid>(StringComparer.Ordinal))];

    public bool HasKeys => _keys.Length > 0;

    /// <summary>Keeps a change whose version fits what the session sees.</summary>
    /// <exception cref="StoreException">The record was changed, made or deleted in between.</exception>
    public void Put(RecordChange change)
    {
        var id = change.Ref.Id;
        ref var own = ref At(id, out var isOwn);
        var current = isOwn ? own : table.Find(id);
        if (current?.Version != change.Before?.Version)
        {
            throw new StoreException(StoreErrors.ConcurrencyConflict(change.Ref, current?.Version), isTransient: false);
        }

        if (isOwn && own is { } former)
        {
            FreeKeys(former, id);
        }

        own = change.After;
    }

    /// <summary>Takes the keys of a record, after all changes of its flush were put.</summary>
    /// <returns>One error for each key that another record has.</returns>
    public IEnumerable<DomainError> TakeKeys(Record after)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            var index = table.Keys[i];
            if (index.Of(after) is { } key && !(_keys[i].TryAdd(key, after.Ref.Id) && IsFree(index, key)))
            {
                yield return RecordErrors.KeyTaken(after.Ref, [.. index.Key.Fields.Select(field => field.Name)]);
            }
        }
    }

    /// <summary>Makes the rows the committed ones; who began to read before sees the former ones.</summary>
    public void Publish(IReadOnlyCollection<Snapshot> readers, Type kind)
    {
        foreach (var id in readers.Count > 0 ? Rows.Keys : [])
        {
            foreach (var reader in readers)
            {
                reader.Remember(kind, id, table.Find(id));
            }
        }

        foreach (var id in HasKeys ? Rows.Keys : [])
        {
            FreeCommittedKeys(id);
        }

        foreach (var (id, record) in Rows)
        {
            if (record is null)
            {
                table.Remove(id);
            }
            else
            {
                table.Put(id, record);
            }
        }

        for (var i = 0; i < _keys.Length; i++)
        {
            table.Keys[i].Take(_keys[i]);
        }
    }

    /// <summary>A record that the session wrote has the keys it took here, and no others any more.</summary>
    private bool IsFree(KeyIndex index, string key) => index.OwnerOf(key) is not { } owner || Has(owner);

    private void FreeKeys(Record former, Guid id)
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            if (table.Keys[i].Of(former) is { } key && _keys[i].GetValueOrDefault(key) == id)
            {
                _keys[i].Remove(key);
            }
        }
    }

    private void FreeCommittedKeys(Guid id)
    {
        if (table.Find(id) is { } committed)
        {
            foreach (var index in table.Keys)
            {
                index.Free(committed);
            }
        }
    }
}
