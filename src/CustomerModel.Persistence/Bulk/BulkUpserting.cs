namespace CustomerModel.Persistence;

/// <summary>Keeps many records: new ones, and the values of those that are there.</summary>
/// <remarks>Serializable, so that nobody makes a record between the question whether it is there and the answer.</remarks>
internal sealed class BulkUpserting<TRecord>(
    ICustomerModel model,
    IReadOnlyList<Field<TRecord>> fields,
    Field<TRecord>? by,
    BulkOptions options
) : BulkWriting<TRecord>(model, options, Isolation.Serializable)
    where TRecord : Record
{
    private const int Chunk = 500;
    private readonly Dictionary<object, TRecord> _found = [];
    private readonly HashSet<object> _ambiguous = [];

    protected override async ValueTask BeginAsync(IUnitOfWork work, List<BulkEntry<TRecord>> rows, CancellationToken stop)
    {
        _found.Clear();
        _ambiguous.Clear();
        foreach (var some in rows.Where(row => !row.IsRefused).Chunk(Chunk))
        {
            foreach (var record in await FindAsync(work, [.. some.Select(row => row.Given)], stop).ConfigureAwait(false))
            {
                Know(record);
            }
        }
    }

    protected override ValueTask PutAsync(IUnitOfWork work, BulkEntry<TRecord> row, CancellationToken stop)
    {
        var given = row.Given;
        if (KeyOf(given) is { } key && _ambiguous.Contains(key))
        {
            throw new RefusedException(BulkErrors.Ambiguous(given.Ref, by!));
        }

        if (KeyOf(given) is { } known && _found.TryGetValue(known, out var there))
        {
            there.Edit(edit => Take(edit, given));
            row.Change(there);
        }
        else
        {
            work.Add(given);
            row.Make(given);
            Know(given);
        }

        return ValueTask.CompletedTask;
    }

    protected override RecordRef RefOf(TRecord given) => given.Ref;

    private async Task<List<TRecord>> FindAsync(IUnitOfWork work, TRecord[] given, CancellationToken stop)
    {
        if (by is null)
        {
            return await work.FindManyAsync<TRecord>([.. given.Select(record => record.Ref.Id)], stop).ConfigureAwait(false);
        }

        object[] values = [.. given.Select(by.Read).OfType<object>().Distinct()];
        return values.Length == 0
            ? []
            : await work.ListAsync(Criteria.Where(by, Operator.In, values).ToSpecification<TRecord>(), stop).ConfigureAwait(false);
    }

    private void Know(TRecord record)
    {
        if (KeyOf(record) is { } key && !_found.TryAdd(key, record) && _found[key].Ref != record.Ref)
        {
            _ambiguous.Add(key);
        }
    }

    private void Take(RecordEdit<TRecord> edit, TRecord given)
    {
        foreach (var field in fields)
        {
            edit.Set(field, field.Read(given));
        }
    }

    private object? KeyOf(TRecord record) => by is null ? record.Ref.Id : MatchKeys.Of(by.Read(record));
}
