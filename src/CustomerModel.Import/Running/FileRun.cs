namespace CustomerModel.Import;

/// <summary>Takes one file from its first row to its last.</summary>
internal sealed class FileRun : IAsyncDisposable
{
    private readonly ImportContext _context;
    private readonly IRowReader _reader;
    private readonly RowPreparing? _preparing;
    private readonly BatchWriting? _writing;
    private readonly RowKeys? _keys;
    private readonly Field?[] _fields = [];
    private readonly ParentsFirst? _order;

    private FileRun(ImportContext context, IRowReader reader, FileReport report) => (_context, _reader, Report) = (context, reader, report);

    private FileRun(ImportContext context, IRowReader reader, FileReport report, FileBinding binding, RowTarget target, RowKeys? keys)
        : this(context, reader, report)
    {
        _preparing = new(binding.Slots);
        _writing = new(context, target, report.Name);
        (_keys, _fields, _order) = (keys, Array.ConvertAll(binding.Slots, slot => slot.Field), ParentsFirst.Of(binding));
    }

    public FileReport Report { get; }

    /// <summary>Opens a file and binds its map; a file without header has no rows.</summary>
    /// <exception cref="RefusedException">The file or its map cannot be used.</exception>
    public static async Task<FileRun> OpenAsync(ImportContext context, ImportFile file, FileReport report, CancellationToken stop)
    {
        var reader = await file.Rows.OpenAsync(stop).ConfigureAwait(false);
        try
        {
            var header = reader.Header;
            (report.Format, report.Columns) = (header.Format, [.. header.Columns.Take(header.Own)]);
            if (header.Columns.Count == 0)
            {
                return new(context, reader, report);
            }

            var binding = await FileBinding.OfAsync(context, file.Map, header, stop).ConfigureAwait(false);
            report.IgnoredColumns = binding.IgnoredColumns;
            var (target, keys) = await Targets.OfAsync(context, file.Map, binding, stop).ConfigureAwait(false);
            return new(context, reader, report, binding, target, keys);
        }
        catch
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task RunAsync(IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var rows = new List<PreparedRow>(_context.Options.BatchSize);
        while (_preparing is not null && await _reader.ReadAsync(stop).ConfigureAwait(false))
        {
            Report.Read++;
            rows.Add(_preparing.Prepare(_reader));
            if (rows.Count >= _context.Options.BatchSize)
            {
                await KeepAsync(rows, progress, stop).ConfigureAwait(false);
                rows.Clear();
            }
        }

        await KeepAsync(rows, progress, stop).ConfigureAwait(false);
        foreach (var row in _order?.Rest() ?? [])
        {
            Report.Add(row.Kept, row.Problems, isFailed: true);
        }

        Report.Fault = _reader.Fault;
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private async Task KeepAsync(List<PreparedRow> rows, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        if (rows.Count == 0)
        {
            return;
        }

        await LookUpAsync(rows, stop).ConfigureAwait(false);
        var ready = Ordered(rows);
        Count(await _writing!.WriteAsync(ready, stop).ConfigureAwait(false));
        foreach (var row in ready)
        {
            if (row.IsBad)
            {
                Report.Add(row.Kept, row.Problems, row.IsFailed);
            }
        }

        progress?.Report(new(Report.Name, Report.Read, Report.Read - Report.Failed, Report.Failed));
    }

    private async Task LookUpAsync(List<PreparedRow> rows, CancellationToken stop)
    {
        foreach (var row in rows)
        {
            if (!row.IsFailed)
            {
                _preparing!.Want(row);
                _keys?.Want(new(_fields, row.Values));
            }
        }

        await _context.Keys.LoadAsync(stop).ConfigureAwait(false);
    }

    private List<PreparedRow> Ordered(List<PreparedRow> rows)
    {
        if (_order is null)
        {
            return rows;
        }

        var ready = new List<PreparedRow>(rows.Count);
        foreach (var row in rows)
        {
            if (row.IsFailed)
            {
                ready.Add(row);
            }
            else
            {
                _order.Offer(row, ready);
            }
        }

        return ready;
    }

    private void Count(BatchCounts counts)
    {
        Report.Created += counts.Created;
        Report.Updated += counts.Updated;
        Report.Linked += counts.Linked;
    }
}
