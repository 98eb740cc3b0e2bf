using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Writes many records, batch by batch, by the same commands and rules as one; a refused record loses no other.</summary>
public static class BulkVerbs
{
    /// <summary>Keeps new records.</summary>
    /// <param name="model">The way in.</param>
    /// <param name="records">Each new and used nowhere else; those they made come along.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="stop">Gives up between batches; those that were kept stay.</param>
    /// <returns>Every record is counted; one that is there already is refused (<c>store.concurrency-conflict</c>).</returns>
    /// <exception cref="StoreException">The store failed; with <see cref="BulkOptions.Id"/> a repetition goes on where it stopped.</exception>
    public static Task<BulkReport> BulkInsertAsync<TRecord>(
        this ICustomerModel model,
        IAsyncEnumerable<TRecord> records,
        BulkOptions? options = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(records);
        return new BulkInserting<TRecord>(model, options ?? new()).RunAsync(records, stop);
    }

    /// <inheritdoc cref="BulkInsertAsync{TRecord}(ICustomerModel, IAsyncEnumerable{TRecord}, BulkOptions, CancellationToken)"/>
    public static Task<BulkReport> BulkInsertAsync<TRecord>(
        this ICustomerModel model,
        IEnumerable<TRecord> records,
        BulkOptions? options = null,
        CancellationToken stop = default
    )
        where TRecord : Record => model.BulkInsertAsync(records.ToAsyncEnumerable(), options, stop);

    /// <summary>Keeps records that are new, and edits those that are there already.</summary>
    /// <param name="model">The way in.</param>
    /// <param name="records">Each used nowhere else.</param>
    /// <param name="fields">What a record that is there takes over from the given one, absent values included.</param>
    /// <param name="by">The field by which a record is found; by its id when left out. One that has no value in it is new.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="stop">Gives up between batches; those that were kept stay.</param>
    /// <returns>Every record is counted; one that names several (<c>bulk.ambiguous</c>) is refused.</returns>
    /// <exception cref="StoreException">The store failed; with <see cref="BulkOptions.Id"/> a repetition goes on where it stopped.</exception>
    public static Task<BulkReport> BulkUpsertAsync<TRecord>(
        this ICustomerModel model,
        IAsyncEnumerable<TRecord> records,
        IReadOnlyList<Field<TRecord>> fields,
        Field<TRecord>? by = null,
        BulkOptions? options = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(fields);
        return new BulkUpserting<TRecord>(model, fields, by, options ?? new()).RunAsync(records, stop);
    }

    /// <inheritdoc cref="BulkUpsertAsync{TRecord}(ICustomerModel, IAsyncEnumerable{TRecord}, IReadOnlyList{Field{TRecord}}, Field{TRecord}, BulkOptions, CancellationToken)"/>
    public static Task<BulkReport> BulkUpsertAsync<TRecord>(
        this ICustomerModel model,
        IEnumerable<TRecord> records,
        IReadOnlyList<Field<TRecord>> fields,
        Field<TRecord>? by = null,
        BulkOptions? options = null,
        CancellationToken stop = default
    )
        where TRecord : Record => model.BulkUpsertAsync(records.ToAsyncEnumerable(), fields, by, options, stop);

    /// <summary>Changes every record that a specification met when the call began.</summary>
    /// <remarks>
    /// The records of a batch are read while those in front are written. If somebody else was faster, or the command refuses one as it was read
    /// ahead, it is read again and changed as it is then.
    /// </remarks>
    /// <param name="model">The way in.</param>
    /// <param name="which">Those to change.</param>
    /// <param name="change">A command on one record, at the moment of its unit of work; one that it refuses is refused, the others go on.</param>
    /// <param name="options">How it is done.</param>
    /// <param name="stop">Gives up between batches; those that were kept stay.</param>
    /// <returns>Every record is counted; one that is gone by its turn is refused (<c>record.not-found</c>).</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public static Task<BulkReport> BulkUpdateAsync<TRecord>(
        this ICustomerModel model,
        ISpecification<TRecord> which,
        Action<TRecord, ZonedDateTime> change,
        BulkOptions? options = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(which);
        ArgumentNullException.ThrowIfNull(change);
        return new BulkUpdating<TRecord>(model, change, options ?? new()).RunAsync(which, stop);
    }
}
