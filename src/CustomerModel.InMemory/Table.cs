using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace CustomerModel.InMemory;

/// <summary>The committed records of one kind of one tenant.</summary>
internal abstract class Table(RecordEntry entry)
{
    /// <summary>Which record has a unique key, for each of the keys.</summary>
    public IReadOnlyList<KeyIndex> Keys { get; } = [.. entry.Keys.Select(key => new KeyIndex(key))];

    public static Table Of(RecordEntry entry) =>
        (Table)Activator.CreateInstance(typeof(Table<>).MakeGenericType(entry.Type.ClrType), entry)!;

    public abstract Record? Find(Guid id);

    /// <summary>Puts a record in the place of the one with its id, or adds it.</summary>
    public abstract void Put(Guid id, Record record);

    public abstract void Remove(Guid id);
}

/// <summary>The rows, where each id stands among them, and indexes that are built when a query first asks for them.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "Made by reflection for each kind of record.")]
internal sealed class Table<TRecord>(RecordEntry entry) : Table(entry)
    where TRecord : Record
{
    private readonly Dictionary<Guid, int> _slots = [];

    /// <summary>Not to be read while somebody writes: <see cref="TenantSpace.Lock"/>.</summary>
    public IndexedSet<TRecord> Rows { get; } = TableIndexes.Declared<TRecord>(entry);

    public override TRecord? Find(Guid id) => _slots.TryGetValue(id, out var slot) ? Rows[slot] : null;

    public override void Put(Guid id, Record record)
    {
        ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, id, out var isThere);
        if (isThere)
        {
            Rows.Replace(slot, (TRecord)record);
        }
        else
        {
            slot = Rows.Add((TRecord)record);
        }
    }

    public override void Remove(Guid id)
    {
        if (_slots.Remove(id, out var slot))
        {
            Rows.Remove(slot);
        }
    }
}
