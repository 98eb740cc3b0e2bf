using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Parts that come to a record by a command for each, whether the record is new or there already.</summary>
/// <typeparam name="TRecord">The record.</typeparam>
/// <typeparam name="TPart">What a row says of a part.</typeparam>
/// <param name="type">The kind of record.</param>
/// <param name="list">The kind of part.</param>
/// <param name="needs">Logical names of fields that every row has to bring.</param>
internal abstract class CommandPartMaker<TRecord, TPart>(RecordType type, PartList list, IReadOnlyList<string> needs)
    : PartMaker(type, list, needs)
    where TRecord : Record
{
    public sealed override bool Adds => true;

    public sealed override void Put(Record record, IReadOnlyList<object> parts, DocumentPricing? pricing, IUnitOfWork work)
    {
        foreach (var part in parts.Cast<TPart>())
        {
            Put((TRecord)record, part, work.Now);
        }
    }

    public sealed override async ValueTask<Record?> AddAsync(
        IUnitOfWork work,
        Guid id,
        object part,
        DocumentPricing? pricing,
        CancellationToken stop
    )
    {
        var record = await work.FindAsync<TRecord>(id, stop).ConfigureAwait(false);
        if (record is not null)
        {
            Put(record, (TPart)part, work.Now);
        }

        return record;
    }

    /// <summary>The command that brings one part.</summary>
    /// <exception cref="RefusedException">The record does not take it.</exception>
    protected abstract void Put(TRecord record, TPart part, ZonedDateTime now);
}
