namespace CustomerModel.Persistence;

/// <summary>Takes many records through, a batch at a time, and counts what became of them.</summary>
internal abstract class BulkWriting<TGiven>(ICustomerModel model, BulkOptions options, Isolation isolation = Isolation.ReadCommitted)
    : BatchWriter<BulkEntry<TGiven>, BulkCounts>(model, options.Run(isolation), options.Id)
{
    private readonly List<BulkRow> _refusals = [];

    /// <summary>Whether a batch reads nothing, so that it can be made ready while the one in front of it is being written.</summary>
    protected virtual bool Overlaps => false;

    /// <summary>While a batch is written the next is made ready, if it can be, and the one behind it read.</summary>
    public async Task<BulkReport> RunAsync(IAsyncEnumerable<TGiven> records, CancellationToken stop)
    {
        var counts = BulkCounts.None;
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var source = records.GetAsyncEnumerator(end.Token);
        await using (source.ConfigureAwait(false))
        {
            var next = NextAsync(source, 0);
            var (writing, read) = (Task.FromResult(BulkCounts.None), 0L);
            try
            {
                while (await next.ConfigureAwait(false) is { Count: > 0 } batch)
                {
                    var (front, through) = (writing, read);
                    read += batch.Count;
                    var behind = read;
                    next = batch.Count < options.BatchSize ? Task.FromResult(batch[..0]) : Task.Run(() => NextAsync(source, behind), stop);
                    writing = Overlaps ? WriteBehindAsync(batch, front, end.Token) : WriteNextAsync(batch, front, end.Token);
                    counts += await front.ConfigureAwait(false);
                    Report(through);
                }

                counts += await writing.ConfigureAwait(false);
                Report(read);
            }
            finally
            {
                await end.CancelAsync().ConfigureAwait(false);
                await ((Task)writing).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }

        return new(counts, _refusals);

        void Report(long through)
        {
            if (through > 0)
            {
                options.Progress?.Report(through);
            }
        }
    }

    private async Task<BulkCounts> WriteNextAsync(List<BulkEntry<TGiven>> batch, Task front, CancellationToken stop)
    {
        await front.ConfigureAwait(false);
        return await WriteAsync(batch, stop).ConfigureAwait(false);
    }

    private async Task<List<BulkEntry<TGiven>>> NextAsync(IAsyncEnumerator<TGiven> source, long place)
    {
        var batch = new List<BulkEntry<TGiven>>(options.BatchSize);
        while (batch.Count < options.BatchSize && await source.MoveNextAsync().ConfigureAwait(false))
        {
            batch.Add(new(place++, source.Current));
            await Turns.PassAsync(batch.Count).ConfigureAwait(false);
        }

        return batch;
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
            if (options.Told is null && !row.IsRefused)
            {
                continue;
            }

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
