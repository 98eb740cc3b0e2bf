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
    private readonly Dictionary<Guid, TRecord> _known = [];

    /// <summary>Changes what a specification asks for now, in its order.</summary>
    public Task<BulkReport> RunAsync(ISpecification<TRecord> which, CancellationToken stop) => RunAsync(ReadAsync(which, stop), stop);

    /// <summary>A record that an attempt has changed is of no use to the next one, and a unit that is not ours takes in none.</summary>
    protected override async ValueTask BeginAsync(IUnitOfWork work, List<BulkEntry<Looked<TRecord>>> rows, CancellationToken stop)
    {
        _known.Clear();
        var tried = new List<Guid>();
        foreach (var row in rows.Where(row => !row.IsRefused))
        {
            if (row.Record is not null || work is not UnitOfWork own)
            {
                tried.Add(row.Given.Id);
            }
            else if (row.Given.Record is { } read)
            {
                _known.Add(row.Given.Id, own.Take(read));
            }
        }

        foreach (var again in tried.Count == 0 ? [] : await work.FindManyAsync<TRecord>(tried, stop).ConfigureAwait(false))
        {
            _known.Add(again.Ref.Id, again);
        }
    }

    protected override ValueTask PutAsync(IUnitOfWork work, BulkEntry<Looked<TRecord>> row, CancellationToken stop)
    {
        if (!_known.TryGetValue(row.Given.Id, out var record))
        {
            throw new RefusedException(RecordErrors.NotFound(row.Given.Id));
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

    protected override RecordRef RefOf(Looked<TRecord> given) => new(_type.Name, given.Id);

    private async IAsyncEnumerable<Looked<TRecord>> ReadAsync(
        ISpecification<TRecord> which,
        [EnumeratorCancellation] CancellationToken stop
    )
    {
        var ids = await _model.ReadAsync(read => IdentityKey.ListAsync(read, which, stop), stop).ConfigureAwait(false);
        foreach (var some in ids.Chunk(_batch))
        {
            var found = await _model.ReadAsync(read => read.FindManyAsync<TRecord>(some, stop), stop).ConfigureAwait(false);
            var byId = found.ToDictionary(record => record.Ref.Id);
            foreach (var id in some)
            {
                yield return new(id, byId.GetValueOrDefault(id));
            }
        }
    }
}

/// <summary>A record as it was read outside of a unit of work.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Record"><see langword="null"/>: it is gone.</param>
internal readonly record struct Looked<TRecord>(Guid Id, TRecord? Record)
    where TRecord : Record;
