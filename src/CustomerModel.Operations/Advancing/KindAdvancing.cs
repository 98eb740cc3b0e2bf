using System.Diagnostics.CodeAnalysis;

namespace CustomerModel.Operations;

/// <summary>Brings the records of one kind to where they should be.</summary>
internal interface IKindAdvancing
{
    Task<AdvancedKind> RunAsync(ICustomerModel model, ZonedDateTime now, AdvanceOptions options, CancellationToken stop);
}

/// <inheritdoc/>
[SuppressMessage("Performance", "CA1812", Justification = "Made by reflection for each kind of record.")]
internal sealed class KindAdvancing<TRecord> : IKindAdvancing
    where TRecord : Record, ITimed
{
    private readonly HashSet<Guid> _moved = [];
    private readonly List<AdvanceRefusal> _refusals = [];
    private long _advanced;
    private long _refused;

    public async Task<AdvancedKind> RunAsync(ICustomerModel model, ZonedDateTime now, AdvanceOptions options, CancellationToken stop)
    {
        var name = model.Catalogue.Of<TRecord>().Type.Name;
        var how = new BulkOptions
        {
            BatchSize = options.Batch,
            MostRefusals = 0,
            Told = row => Count(row, options.MostRefusals),
            Progress = options.Progress is { } progress ? new Relay(done => progress.Report(new(name, done))) : null,
        };
        await model.BulkUpdateAsync(new DueRecords<TRecord>(model.Catalogue, now.ToInstant()), Advance, how, stop).ConfigureAwait(false);
        return new(name, _advanced, _refused, _refusals);

        void Advance(TRecord record, ZonedDateTime _)
        {
            // Another attempt may find that somebody else has done it.
            _moved.Remove(record.Ref.Id);
            if (record.Advance(now))
            {
                _moved.Add(record.Ref.Id);
            }
        }
    }

    /// <summary>One that somebody else has deleted meanwhile is nobody's concern.</summary>
    private void Count(BulkRow row, int mostRefusals)
    {
        if (row.Outcome != BulkOutcome.Refused)
        {
            _advanced += _moved.Contains(row.Record.Id) ? 1 : 0;
        }
        else if (row.Errors[0].Code != "record.not-found")
        {
            _refused++;
            if (_refusals.Count < mostRefusals)
            {
                _refusals.Add(new(row.Record, row.Errors));
            }
        }

        _moved.Remove(row.Record.Id);
    }

    private sealed class Relay(Action<long> report) : IProgress<long>
    {
        public void Report(long value) => report(value);
    }
}
