namespace CustomerModel.Persistence;

/// <summary>Changes many records that were read just now: what somebody else was faster with is read again.</summary>
internal sealed class BulkChanging<TRecord>(ICustomerModel model, Action<TRecord, ZonedDateTime> change, BulkOptions options)
    : BulkWriting<TRecord>(model, options)
    where TRecord : Record
{
    private readonly Dictionary<Guid, TRecord> _known = [];

    /// <summary>A record that an attempt has changed is of no use to the next one.</summary>
    protected override async ValueTask BeginAsync(IUnitOfWork work, List<BulkEntry<TRecord>> rows, CancellationToken stop)
    {
        _known.Clear();
        var tried = new List<Guid>();
        foreach (var row in rows.Where(row => !row.IsRefused))
        {
            if (row.Record is null)
            {
                _known.Add(row.Given.Ref.Id, ((UnitOfWork)work).Take(row.Given));
            }
            else
            {
                tried.Add(row.Given.Ref.Id);
            }
        }

        foreach (var again in tried.Count == 0 ? [] : await work.FindManyAsync<TRecord>(tried, stop).ConfigureAwait(false))
        {
            _known.Add(again.Ref.Id, again);
        }
    }

    protected override ValueTask PutAsync(IUnitOfWork work, BulkEntry<TRecord> row, CancellationToken stop)
    {
        if (!_known.TryGetValue(row.Given.Ref.Id, out var record))
        {
            throw new RefusedException(RecordErrors.NotFound(row.Given.Ref.Id));
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

    protected override RecordRef RefOf(TRecord given) => given.Ref;
}
