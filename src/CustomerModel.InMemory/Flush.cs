namespace CustomerModel.InMemory;

/// <summary>Checks versions and unique keys of a change set against what the session sees, then keeps it in the overlay.</summary>
internal static class Flush
{
    /// <summary>Takes a change set in as a whole.</summary>
    /// <exception cref="StoreException">A record was changed, made or deleted in between; the overlay is unchanged.</exception>
    /// <exception cref="RefusedException">Unique keys are taken; names every one.</exception>
    public static void Apply(TenantSpace space, Overlay overlay, ChangeSet changes)
    {
        foreach (var change in changes.Records)
        {
            var current = Current(space, overlay, change.Type, change.Ref.Id);
            if (current?.Version != change.Before?.Version)
            {
                throw new StoreException(StoreErrors.ConcurrencyConflict(change.Ref, current?.Version), isTransient: false);
            }
        }

        DemandKeys(space, overlay, changes);
        foreach (var change in changes.Records)
        {
            overlay.Put(change);
        }
    }

    /// <summary>Makes the session's changes the committed state.</summary>
    public static void Publish(TenantSpace space, Overlay overlay)
    {
        foreach (var change in overlay.Changes)
        {
            FreeKeys(space.TableOf(change.Type), change);
        }

        foreach (var change in overlay.Changes)
        {
            var table = space.TableOf(change.Type);
            if (change.After is not { } after)
            {
                table.Remove(change.Ref.Id);
                continue;
            }

            table.Put(after);
            foreach (var index in table.Keys)
            {
                if (index.Of(after) is { } key)
                {
                    index.Take(key, change.Ref.Id);
                }
            }
        }
    }

    private static Record? Current(TenantSpace space, Overlay overlay, RecordType type, Guid id) =>
        overlay.TryFind(type.ClrType, id, out var own) ? own : space.TableOf(type).Find(id);

    private static void DemandKeys(TenantSpace space, Overlay overlay, ChangeSet changes)
    {
        var errors = new List<DomainError>();
        foreach (var group in changes.Records.Where(change => change.Entry.Keys.Count > 0).GroupBy(change => change.Type))
        {
            foreach (var index in space.TableOf(group.Key).Keys)
            {
                errors.AddRange(Taken(index, overlay, [.. group]));
            }
        }

        if (errors.Count > 0)
        {
            throw new RefusedException(errors);
        }
    }

    private static IEnumerable<DomainError> Taken(KeyIndex index, Overlay overlay, List<RecordChange> changes)
    {
        var touched = overlay.Changes.Where(change => change.Type == changes[0].Type).Concat(changes).GroupBy(change => change.Ref.Id);
        var last = touched.ToDictionary(group => group.Key, group => group.Last().After);
        var owners = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (id, after) in last)
        {
            if (after is null || index.Of(after) is not { } key)
            {
                continue;
            }

            var isFree = index.OwnerOf(key) is not { } owner || owner == id || last.ContainsKey(owner);
            if (!owners.TryAdd(key, id) || !isFree)
            {
                yield return RecordErrors.KeyTaken(after.Ref, [.. index.Key.Fields.Select(field => field.Name)]);
            }
        }
    }

    private static void FreeKeys(Table table, RecordChange change)
    {
        if (table.Keys.Count == 0 || table.Find(change.Ref.Id) is not { } before)
        {
            return;
        }

        foreach (var index in table.Keys)
        {
            if (index.Of(before) is { } key)
            {
                index.Free(key, change.Ref.Id);
            }
        }
    }
}
