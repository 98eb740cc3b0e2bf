namespace CustomerModel.InMemory;

/// <summary>What one session has flushed and nobody else sees yet.</summary>
internal sealed class Overlay(TenantSpace space)
{
    private readonly Dictionary<Type, OwnRows> _kinds = [];
    private readonly Dictionary<string, long> _taken = new(StringComparer.Ordinal);

    /// <summary>What the session wrote of a kind; <see langword="null"/> when it wrote nothing of it.</summary>
    public OwnRows? Find(Type record) => _kinds.GetValueOrDefault(record);

    /// <summary>Keeps a change set if every version fits and every unique key is free; a failure leaves a part of it.</summary>
    /// <exception cref="StoreException">A record was changed, made or deleted in between.</exception>
    /// <exception cref="RefusedException">Unique keys are taken; names every one.</exception>
    public void Put(ChangeSet changes)
    {
        var hasKeys = false;
        foreach (var change in changes.Records)
        {
            var own = Own(change.Type.ClrType);
            own.Put(change);
            hasKeys |= own.HasKeys;
        }

        if (hasKeys)
        {
            DemandKeys(changes);
        }
    }

    /// <summary>Takes numbers of a sequence; nobody else takes any until the session is at its end.</summary>
    public long Take(string sequence, int count)
    {
        var last = _taken.TryGetValue(sequence, out var taken) ? taken : space.Sequences.GetValueOrDefault(sequence);
        _taken[sequence] = checked(last + count);
        return last + 1;
    }

    /// <summary>Makes the session's changes the committed state.</summary>
    public void Publish()
    {
        var readers = space.Readers();
        foreach (var (kind, own) in _kinds)
        {
            own.Publish(readers, kind);
        }

        foreach (var (sequence, last) in _taken)
        {
            space.Sequences[sequence] = last;
        }
    }

    private void DemandKeys(ChangeSet changes)
    {
        RefusedException.ThrowIfAny(
            changes.Records.SelectMany(change => change.After is { } after ? Own(change.Type.ClrType).TakeKeys(after) : [])
        );
    }

    private OwnRows Own(Type record)
    {
        if (!_kinds.TryGetValue(record, out var own))
        {
            own = new(space.TableOf(record));
            _kinds.Add(record, own);
        }

        return own;
    }
}
