namespace CustomerModel.Import;

/// <summary>Takes one file from its first row to its last.</summary>
internal sealed class FileRun : IAsyncDisposable
{
    private const int MostParts = 10;
    private readonly ImportContext _context;
    private readonly IRowReader _reader;
    private readonly RowPreparing? _preparing;
    private readonly BatchWriting? _writing;
    private readonly RowKeys? _keys;
    private readonly Field?[] _fields = [];
    private readonly ParentsFirst? _order;
    private readonly PartRun? _parts;
    private readonly Slot[] _slots = [];

    private FileRun(ImportContext context, IRowReader reader, FileReport report) => (_context, _reader, Report) = (context, reader, report);

    private FileRun(
        ImportContext context,
        IRowReader reader,
        FileReport report,
        FileBinding binding,
        RowTarget target,
        RowKeys? keys,
        PartRun? parts
    )
        : this(context, reader, report)
    {
        (_parts, _slots) = (parts, binding.Slots);
        _preparing = new(binding.Slots);
        _writing = new(context, target, report.Name);
        (_keys, _fields, _order) = (keys, Array.ConvertAll(binding.Slots, slot => slot.Field), ParentsFirst.Of(binding));
    }

    public FileReport Report { get; }

    /// <summary>What became of the lines, where they come from a file of their own.</summary>
    public FileReport? PartReport => _parts?.Report;

    /// <summary>Opens a file and binds its map; a file without header has no rows.</summary>
    /// <exception cref="RefusedException">The file or its map cannot be used.</exception>
    public static async Task<FileRun> OpenAsync(
        ImportContext context,
        ImportFile file,
        FileReport report,
        FileReport? lines,
        CancellationToken stop
    )
    {
        var reader = await file.Rows.OpenAsync(stop).ConfigureAwait(false);
        PartRun? parts = null;
        try
        {
            var header = reader.Header;
            (report.Format, report.Columns) = (header.Format, [.. header.Columns.Take(header.Own)]);
            if (header.Columns.Count == 0)
            {
                return new(context, reader, report);
            }

            var uses = FieldUses.OfRecords(context, file.Map);
            var binding = await FileBinding.OfAsync(context, file.Map, header, uses, stop).ConfigureAwait(false);
            var joined = file.Lines?.On.Select(join => HeaderCheck.Normalize(join.OfRecord)) ?? [];
            report.IgnoredColumns = [.. binding.IgnoredColumns.Except(joined, StringComparer.OrdinalIgnoreCase)];
            parts = lines is null ? null : await PartRun.OpenAsync(context, file, uses, header, lines, stop).ConfigureAwait(false);
            var (target, keys) = await Targets.OfAsync(context, file, binding, parts?.Writing, stop).ConfigureAwait(false);
            return new(context, reader, report, binding, target, keys, parts);
        }
        catch
        {
            if (parts is not null)
            {
                await parts.DisposeAsync().ConfigureAwait(false);
            }

            await reader.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public async Task RunAsync(IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        var rows = new List<PreparedRow>(_context.Options.BatchSize);
        var parts = 0;
        while (_preparing is not null && await _reader.ReadAsync(stop).ConfigureAwait(false))
        {
            Report.Read++;
            rows.Add(_preparing.Prepare(_reader));
            if (_parts is not null)
            {
                await _parts.AttachAsync(rows[^1], _reader, stop).ConfigureAwait(false);
                parts += rows[^1].Parts.Count;
            }

            if (rows.Count >= _context.Options.BatchSize || parts >= MostParts * _context.Options.BatchSize)
            {
                await KeepAsync(rows, progress, stop).ConfigureAwait(false);
                rows.Clear();
                parts = 0;
            }
        }

        await KeepAsync(rows, progress, stop).ConfigureAwait(false);
        foreach (var row in _order?.Rest() ?? [])
        {
            Report.Add(row);
            _parts?.Tell(row);
        }

        Report.Fault = _reader.Fault;
        Report.Count(_slots);
        await (_parts?.FinishAsync(stop) ?? Task.CompletedTask).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        if (_parts is not null)
        {
            await _parts.DisposeAsync().ConfigureAwait(false);
        }

        await _reader.DisposeAsync().ConfigureAwait(false);
    }

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
            Report.Add(row);
            _parts?.Tell(row);
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
                WantParts(row);
            }
        }

        await _context.Keys.LoadAsync(stop).ConfigureAwait(false);
        foreach (var row in rows)
        {
            _preparing!.WantUnits(row);
            foreach (var part in row.Parts)
            {
                _parts!.Preparing.WantUnits(part);
            }
        }

        await _context.Units.LoadAsync(stop).ConfigureAwait(false);
    }

    private void WantParts(PreparedRow row)
    {
        foreach (var part in row.Parts)
        {
            _parts!.Preparing.Want(part);
        }
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
        if (_parts is not null)
        {
            _parts.Report.Created += counts.Parts;
        }
    }
}
