namespace CustomerModel.Persistence;

/// <summary>Walks hierarchies upwards, one read per level for any number of records.</summary>
internal static class ParentChain
{
    internal enum Finding
    {
        NoLoop,
        Itself,
        AnotherLoop,
    }

    /// <summary>Parents by id, of every record on the way up from the given ones.</summary>
    public static async Task<Dictionary<Guid, Guid?>> WalkAsync(
        IEnumerable<Guid> from,
        Func<IReadOnlyCollection<Guid>, Task<IEnumerable<(Guid Id, Guid? Parent)>>> read
    )
    {
        var parents = new Dictionary<Guid, Guid?>();
        HashSet<Guid> level = [.. from];
        while (level.Count > 0)
        {
            foreach (var (id, parent) in await read(level).ConfigureAwait(false))
            {
                parents[id] = parent;
            }

            level = [.. level.Select(id => parents.GetValueOrDefault(id)).OfType<Guid>().Where(id => !parents.ContainsKey(id))];
        }

        return parents;
    }

    /// <summary>The changed records that would stand above themselves.</summary>
    public static async Task<List<DomainError>> LoopsAsync<TRecord>(
        IReadOnlyList<RecordChange<TRecord>> changes,
        Field<TRecord> field,
        Func<TRecord, Guid?> parent,
        IRuleReader read,
        Func<Field, object, DomainError> error,
        CancellationToken stop
    )
        where TRecord : Record
    {
        TRecord[] moved =
        [
            .. changes
                .Where(change => change.Touches(field) && change.After is not null)
                .Select(change => change.After!)
                .Where(one => parent(one) is not null),
        ];
        var chain = await WalkAsync(
                moved.Select(one => parent(one)!.Value),
                async ids =>
                    (await read.FindManyAsync<TRecord>(ids, stop).ConfigureAwait(false)).Values.Select(above =>
                        (above.Ref.Id, parent(above))
                    )
            )
            .ConfigureAwait(false);
        return
        [
            .. moved
                .Where(one => Find(one.Ref.Id, parent(one)!.Value, chain) != Finding.NoLoop)
                .Select(one => error(field, field.Read(one)!) with { Record = one.Ref }),
        ];
    }

    /// <summary>What one meets on the way up.</summary>
    public static Finding Find(Guid self, Guid parent, Dictionary<Guid, Guid?> parents)
    {
        var seen = new HashSet<Guid>();
        for (Guid? above = parent; above is { } id; above = parents.GetValueOrDefault(id))
        {
            if (id == self)
            {
                return Finding.Itself;
            }

            if (!seen.Add(id))
            {
                return Finding.AnotherLoop;
            }
        }

        return Finding.NoLoop;
    }
}
