namespace CustomerModel.Persistence;

/// <summary>Writes records that were read elsewhere, checked against the version they were read with.</summary>
internal static class DetachedWrites
{
    public static async Task<int> UpdateAsync<TRecord>(IUnitOfWork unit, IReadOnlyList<TRecord> records, CancellationToken stop)
        where TRecord : Record
    {
        foreach (var record in records)
        {
            ((UnitOfWork)unit).Replace(await CurrentAsync(unit, record, stop).ConfigureAwait(false), record);
        }

        return records.Count;
    }

    public static async Task<int> DeleteAsync<TRecord>(IUnitOfWork unit, IReadOnlyList<TRecord> records, CancellationToken stop)
        where TRecord : Record
    {
        foreach (var record in records)
        {
            unit.Remove(await CurrentAsync(unit, record, stop).ConfigureAwait(false));
        }

        return records.Count;
    }

    private static async Task<TRecord> CurrentAsync<TRecord>(IUnitOfWork unit, TRecord record, CancellationToken stop)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(record);
        var current = await unit.FindAsync<TRecord>(record.Ref.Id, stop).ConfigureAwait(false);
        return current?.Version == record.Version
            ? current
            : throw new StoreException(StoreErrors.ConcurrencyConflict(record.Ref, current?.Version), isTransient: false);
    }
}
