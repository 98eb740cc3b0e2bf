namespace CustomerModel.Persistence;

/// <summary>Changes many records that are there.</summary>
internal sealed class BulkUpdating<TRecord>(ICustomerModel model, Action<TRecord, ZonedDateTime> change, BulkOptions options)
    : BulkWriting<Guid>(model, options)
    where TRecord : Record
{
    private readonly RecordType _type = model.Catalogue.Of<TRecord>().Type;
    private Dictionary<Guid, TRecord> _found = [];

    protected override async ValueTask BeginAsync(IUnitOfWork work, List<BulkEntry<Guid>> rows, CancellationToken stop)
    {
        var found = await work.FindManyAsync<TRecord>([.. rows.Select(row => row.Given)], stop).ConfigureAwait(false);
        _found = found.ToDictionary(record => record.Ref.Id);
    }

    protected override ValueTask PutAsync(IUnitOfWork work, BulkEntry<Guid> row, CancellationToken stop)
    {
        if (!_found.TryGetValue(row.Given, out var record))
        {
            throw new RefusedException(RecordErrors.NotFound(row.Given));
        }

        row.Change(record);
        try
        {
            change(record, work.Now);
            return ValueTask.CompletedTask;
        }
        catch
        {
            // The first of two commands may have gone through.
            work.Forget(record);
            throw;
        }
    }

    protected override RecordRef RefOf(Guid given) => new(_type.Name, given);
}
