namespace CustomerModel.Persistence;

/// <summary>Keeps many new records.</summary>
internal sealed class BulkInserting<TRecord>(ICustomerModel model, BulkOptions options) : BulkWriting<TRecord>(model, options)
    where TRecord : Record
{
    protected override bool Overlaps => true;

    /// <summary>A record that is given twice goes in once.</summary>
    protected override ValueTask BeginAsync(IUnitOfWork work, List<BulkEntry<TRecord>> rows, CancellationToken stop)
    {
        var given = new HashSet<Guid>(rows.Count);
        foreach (var row in rows.Where(row => !row.IsRefused && !given.Add(row.Given.Ref.Id)))
        {
            row.Refuse([BulkErrors.Twice(row.Given.Ref)]);
        }

        return ValueTask.CompletedTask;
    }

    protected override ValueTask PutAsync(IUnitOfWork work, BulkEntry<TRecord> row, CancellationToken stop)
    {
        work.Add(row.Given);
        row.Make(row.Given);
        return ValueTask.CompletedTask;
    }

    protected override RecordRef RefOf(TRecord given) => given.Ref;
}
