using System.Collections.Concurrent;

namespace CustomerModel.InMemory;

/// <summary>Everything of one tenant.</summary>
/// <remarks>
/// <see cref="Gate"/> lets one session write at a time, from its first flush to its end, so that rules read a state nobody
/// else changes. <see cref="Lock"/> is held for the moment of reading or publishing.
/// </remarks>
internal sealed class TenantSpace(RecordCatalogue catalogue)
{
    private readonly ConcurrentDictionary<Type, Table> _tables = new();
    private readonly HashSet<Snapshot> _readers = [];

    /// <summary>What the host knows of its records.</summary>
    public RecordCatalogue Catalogue => catalogue;

    public SemaphoreSlim Gate { get; } = new(1, 1);

    public ReaderWriterLockSlim Lock { get; } = new();

    public Outbox Outbox { get; } = new();

    public AuditTrail Audit { get; } = new();

    public OperationBook Operations { get; } = new();

    /// <summary>The last number taken of each sequence.</summary>
    public Dictionary<string, long> Sequences { get; } = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">The kind is not registered.</exception>
    public Table<TRecord> Table<TRecord>()
        where TRecord : Record => (Table<TRecord>)TableOf(typeof(TRecord));

    /// <exception cref="ArgumentException">The kind is not registered.</exception>
    public Table TableOf(Type record) =>
        _tables.TryGetValue(record, out var table) ? table : _tables.GetOrAdd(record, InMemory.Table.Of(catalogue.Of(record)));

    /// <summary>Begins to read the state of this moment; the caller holds the lock.</summary>
    public Snapshot BeginReading()
    {
        var snapshot = new Snapshot();
        lock (_readers)
        {
            _readers.Add(snapshot);
        }

        return snapshot;
    }

    public void EndReading(Snapshot snapshot)
    {
        lock (_readers)
        {
            _readers.Remove(snapshot);
        }
    }

    /// <summary>Those who read a state that is about to change.</summary>
    public IReadOnlyCollection<Snapshot> Readers()
    {
        lock (_readers)
        {
            return [.. _readers];
        }
    }
}
