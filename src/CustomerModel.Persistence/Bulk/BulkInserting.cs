namespace CustomerModel.Persistence;

/// <summary>Keeps many new records.</summary>
internal sealed class BulkInserting<TRecord>(ICustomerModel model, BulkOptions options) : BulkWriting<TRecord>(model, options)
    where TRecord : Record
{
    private readonly HashSet<Guid> _added = [];

    protected override ValueTask BeginAsync(IUnitOfWork work, List<BulkEntry<TRecord>> rows, CancellationToken stop)
    {
        _added.Clear();
        return ValueTask.CompletedTask;
    }

    protected override ValueTask PutAsync(IUnitOfWork work, BulkEntry<TRecord> row, CancellationToken stop)
    {
        if (!_added.Add(row.Given.Ref.Id))
        {
            throw new RefusedException(BulkErrors.Twice(row.Given.Ref));
        }

        work.Add(row.Given);
        row.Make(row.Given);
        return ValueTask.CompletedTask;
    }

    protected override RecordRef RefOf(TRecord given) => given.Ref;
}
