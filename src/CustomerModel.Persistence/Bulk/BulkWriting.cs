namespace CustomerModel.Persistence;

/// <summary>Takes many records through, a batch at a time, and counts what became of them.</summary>
internal abstract class BulkWriting<TGiven>(ICustomerModel model, BulkOptions options, Isolation isolation = Isolation.ReadCommitted)
    : BatchWriter<BulkEntry<TGiven>, BulkCounts>(model, options.Run(isolation), options.Id)
{
    private readonly List<BulkRow> _refusals = [];

    public async Task<BulkReport> RunAsync(IAsyncEnumerable<TGiven> records, CancellationToken stop)
    {
        var counts = BulkCounts.None;
        var batch = new List<BulkEntry<TGiven>>(options.BatchSize);
        var place = 0L;
        await foreach (var given in records.WithCancellation(stop).ConfigureAwait(false))
        {
            batch.Add(new(place++, given));
            if (batch.Count >= options.BatchSize)
            {
                await KeepAsync().ConfigureAwait(false);
            }
        }

        await KeepAsync().ConfigureAwait(false);
        return new(counts, _refusals);

        async Task KeepAsync()
        {
            counts += await WriteAsync(batch, stop).ConfigureAwait(false);
            batch.Clear();
            options.Progress?.Report(place);
        }
    }

    protected sealed override async ValueTask ApplyAsync(IUnitOfWork work, BulkEntry<TGiven> row, CancellationToken stop)
    {
        try
        {
            await PutAsync(work, row, stop).ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            row.Refuse(refusal.Errors);
        }
    }

    /// <summary>Makes or changes the record of one entry.</summary>
    protected abstract ValueTask PutAsync(IUnitOfWork work, BulkEntry<TGiven> row, CancellationToken stop);

    /// <summary>The record of an entry that was given but did not get into the unit.</summary>
    protected abstract RecordRef RefOf(TGiven given);

    protected sealed override void End(List<BulkEntry<TGiven>> rows, bool wasKept)
    {
        foreach (var row in wasKept ? [] : rows)
        {
            var told = new BulkRow(row.Place, row.Record?.Ref ?? RefOf(row.Given), row.Outcome, row.Errors);
            options.Told?.Invoke(told);
            if (row.IsRefused && _refusals.Count < options.MostRefusals)
            {
                _refusals.Add(told);
            }
        }
    }

    protected sealed override BulkCounts Count(List<BulkEntry<TGiven>> rows)
    {
        Span<long> counts = stackalloc long[3];
        foreach (var row in rows)
        {
            counts[(int)row.Outcome]++;
        }

        return new(counts[0], counts[1], counts[2]);
    }

    protected sealed override bool IsFailed(BulkEntry<TGiven> row) => row.IsRefused;

    protected sealed override Record? Touched(BulkEntry<TGiven> row) => row.Record;

    protected sealed override void Fail(BulkEntry<TGiven> row, IEnumerable<DomainError> errors) => row.Refuse(errors);

    protected sealed override string NameOf(BulkEntry<TGiven> first) => $"{first.Place}";
}
