namespace CustomerModel.InMemory;

/// <summary>Takes analytical snapshots: all records of one kind, held in columns and asked by criteria.</summary>
/// <remarks>
/// From any store, or from records at hand. A column costs memory only where records differ in its field, so leaving
/// fields out saves the time to read them more than memory.
/// </remarks>
public static class ColumnSnapshot
{
    /// <summary>All records of a kind that the caller may see, as they stood together at one moment.</summary>
    /// <param name="crm">Any store.</param>
    /// <param name="fields">Those that will be asked about; all fields of the kind, custom ones included, when left out.</param>
    /// <param name="progress">Told how many records are read, every ten thousand and at the end.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="ArgumentException">A field is of another kind of record.</exception>
    /// <exception cref="RefusedException"><c>columns.too-large</c>.</exception>
    public static Task<ColumnSnapshot<TRecord>> OfAsync<TRecord>(
        ICustomerModel crm,
        IEnumerable<Field>? fields = null,
        IProgress<long>? progress = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(crm);
        var asked = fields ?? crm.Catalogue.Of<TRecord>().Fields;
        return crm.ReadAsync(read => OfAsync(read.StreamAsync(new EveryRecord<TRecord>(), stop), asked, progress, stop), stop);
    }

    /// <summary>The records of a stream, which is read once and may come in any order.</summary>
    /// <param name="records">Each record once.</param>
    /// <param name="fields">Those that will be asked about.</param>
    /// <param name="progress">Told how many records are read, every ten thousand and at the end.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="ArgumentException">A field is of another kind of record.</exception>
    /// <exception cref="RefusedException"><c>columns.twice</c> or <c>columns.too-large</c>.</exception>
    public static async Task<ColumnSnapshot<TRecord>> OfAsync<TRecord>(
        IAsyncEnumerable<TRecord> records,
        IEnumerable<Field> fields,
        IProgress<long>? progress = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(records);
        var builder = new SnapshotBuilder<TRecord>(fields, progress);
        await foreach (var record in records.WithCancellation(stop).ConfigureAwait(false))
        {
            stop.ThrowIfCancellationRequested();
            builder.Add(record);
        }

        return builder.Build(stop);
    }

    /// <summary>The records of a sequence.</summary>
    /// <inheritdoc cref="OfAsync{TRecord}(IAsyncEnumerable{TRecord}, IEnumerable{Field}, IProgress{long}?, CancellationToken)"/>
    public static ColumnSnapshot<TRecord> Of<TRecord>(
        IEnumerable<TRecord> records,
        IEnumerable<Field> fields,
        IProgress<long>? progress = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(records);
        var builder = new SnapshotBuilder<TRecord>(fields, progress);
        foreach (var record in records)
        {
            stop.ThrowIfCancellationRequested();
            builder.Add(record);
        }

        return builder.Build(stop);
    }
}
