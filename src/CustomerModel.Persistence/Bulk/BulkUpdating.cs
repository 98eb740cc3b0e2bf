using System.Runtime.CompilerServices;

namespace CustomerModel.Persistence;

/// <summary>Changes many records that are there. Those of the next batch are read while one is written; what somebody else was faster with is read again.</summary>
internal sealed class BulkUpdating<TRecord>(ICustomerModel model, Action<TRecord, ZonedDateTime> change, BulkOptions options)
    : BulkWriting<Looked<TRecord>>(model, options)
    where TRecord : Record
{
    private readonly ICustomerModel _model = model;
    private readonly int _batch = options.BatchSize;
    private readonly RecordType _type = model.Catalogue.Of<TRecord>().Type;
    private readonly Dictionary<Guid, TRecord> _ahead = [];
    private readonly Dictionary<Guid, TRecord> _own = [];
    private readonly List<BulkEntry<Looked<TRecord>>> _again = [];
    private bool _wasAhead;

    protected override bool WasAhead => _wasAhead;

    /// <summary>Changes what a specification asks for now, in its order.</summary>
    public Task<BulkReport> RunAsync(ISpecification<TRecord> which, CancellationToken stop) => RunAsync(ReadAsync(which, stop), stop);

    /// <summary>A record that an attempt has changed is of no use to the next one, and a unit that is not ours takes in none.</summary>
    protected override async ValueTask BeginAsync(IUnitOfWork work, List<BulkEntry<Looked<TRecord>>> rows, CancellationToken stop)
    {
        _ahead.Clear();
        _own.Clear();
        _again.Clear();
        var fresh = rows.Where(row => row is { IsRefused: false, Record: null, Given.Record: not null }).ToList();
        if (work is UnitOfWork own && fresh.Count > 0)
        {
            foreach (var taken in await own.TakeAsync([.. fresh.Select(row => row.Given.Record!)], stop).ConfigureAwait(false))
            {
                _ahead.Add(taken.Ref.Id, taken);
            }
        }

        _wasAhead = _ahead.Count > 0;
        await ReadAsync(work, rows.Where(row => !row.IsRefused && !_ahead.ContainsKey(row.Given.Id)), stop).ConfigureAwait(false);
    }

    /// <summary>What refuses as it was read ahead is asked again as it is now, when all others are through.</summary>
    protected override ValueTask PutAsync(IUnitOfWork work, BulkEntry<Looked<TRecord>> row, CancellationToken stop)
    {
        try
        {
            Put(work, row);
        }
        catch (RefusedException) when (_ahead.ContainsKey(row.Given.Id))
        {
            _again.Add(row);
        }

        return ValueTask.CompletedTask;
    }

    protected override async ValueTask AppliedAsync(IUnitOfWork work, List<BulkEntry<Looked<TRecord>>> rows, CancellationToken stop)
    {
        _ahead.Clear();
        await ReadAsync(work, _again, stop).ConfigureAwait(false);
        foreach (var row in _again)
        {
            try
            {
                Put(work, row);
            }
            catch (RefusedException refusal)
            {
                row.Refuse(refusal.Errors);
            }
        }
    }

    protected override RecordRef RefOf(Looked<TRecord> given) => new(_type.Name, given.Id);

    private void Put(IUnitOfWork work, BulkEntry<Looked<TRecord>> row)
    {
        var id = row.Given.Id;
        var record = _ahead.GetValueOrDefault(id) ?? _own.GetValueOrDefault(id) ?? throw new RefusedException(RecordErrors.NotFound(id));
        row.Change(record);
        try
        {
            change(record, work.Now);
        }
        catch
        {
            // The first of two commands may have gone through.
            work.Forget(record);
            throw;
        }
    }

    private async Task ReadAsync(IUnitOfWork work, IEnumerable<BulkEntry<Looked<TRecord>>> rows, CancellationToken stop)
    {
        Guid[] ids = [.. rows.Select(row => row.Given.Id)];
        foreach (var record in ids.Length == 0 ? [] : await work.FindManyAsync<TRecord>(ids, stop).ConfigureAwait(false))
        {
            _own.Add(record.Ref.Id, record);
        }
    }

    private async IAsyncEnumerable<Looked<TRecord>> ReadAsync(
        ISpecification<TRecord> which,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var ids = await _model.ReadAsync(read => IdentityKey.ListAsync(read, which, stop), stop).ConfigureAwait(false);
        foreach (var some in ids.Chunk(_batch))
        {
            var found = await AheadAsync(some, stop).ConfigureAwait(false);
            foreach (var id in some)
            {
                yield return new(id, found.GetValueOrDefault(id));
            }
        }
    }

    /// <summary>What cannot be read ahead is read by its unit, which tries again.</summary>
    private async Task<Dictionary<Guid, TRecord>> AheadAsync(Guid[] ids, CancellationToken stop)
    {
        try
        {
            var found = await _model.ReadAsync(read => read.FindManyAsync<TRecord>(ids, stop), stop).ConfigureAwait(false);
            return found.ToDictionary(record => record.Ref.Id);
        }
        catch (StoreException failure) when (failure.IsTransient)
        {
            return [];
        }
    }
}

/// <summary>A record that is to be changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Record">As it was read ahead; <see langword="null"/>: it was not, and is gone by then or read by the unit that changes it.</param>
internal readonly record struct Looked<TRecord>(Guid Id, TRecord? Record)
    where TRecord : Record;
