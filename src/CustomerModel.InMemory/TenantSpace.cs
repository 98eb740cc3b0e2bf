namespace CustomerModel.InMemory;

/// <summary>Everything of one tenant.</summary>
/// <remarks>
/// <see cref="Gate"/> lets one session write at a time, from its first flush to its end, so that rules read a state nobody
/// else changes. <see cref="Lock"/> is held for the moment of reading or publishing.
/// </remarks>
internal sealed class TenantSpace
{
    private readonly Dictionary<Type, Table> _tables;

    public TenantSpace(RecordCatalogue catalogue) =>
        _tables = catalogue.Records.ToDictionary(entry => entry.Type.ClrType, InMemory.Table.For);

    public SemaphoreSlim Gate { get; } = new(1, 1);

    public ReaderWriterLockSlim Lock { get; } = new();

    public List<OutboxMessage> Outbox { get; } = [];

    public Dictionary<OperationId, OperationRecord> Operations { get; } = [];

    public Table<TRecord> Table<TRecord>()
        where TRecord : Record => (Table<TRecord>)_tables[typeof(TRecord)];

    public Table TableOf(RecordType type) => _tables[type.ClrType];
}
