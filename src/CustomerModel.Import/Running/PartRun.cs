namespace CustomerModel.Import;

/// <summary>Reads the file of lines beside the file of records: each record takes the lines that stand next and have its key.</summary>
/// <remarks>Of all records only the keys are held, so that a line whose record comes later is told from one whose record is missing.</remarks>
internal sealed class PartRun : IAsyncDisposable
{
    private readonly IRowReader _reader;
    private readonly RowPreparing _preparing;
    private readonly JoinColumns _ofRecord;
    private readonly JoinColumns _ofLine;
    private readonly int _most;
    private readonly Dictionary<string, bool> _hasPassed;
    private bool _isOnRow;

    private PartRun(IRowReader reader, FileBinding binding, JoinColumns ofRecord, JoinColumns ofLine, Dictionary<string, bool> keys)
    {
        (_reader, _preparing, _most) = (reader, new(binding.Slots), binding.Part!.Most);
        (_ofRecord, _ofLine, _hasPassed, Slots) = (ofRecord, ofLine, keys, binding.Slots);
    }

    public required FileReport Report { get; init; }

    public required PartWriting Writing { get; init; }

    public Slot[] Slots { get; }

    public RowPreparing Preparing => _preparing;

    /// <summary>Opens the lines of a file and reads the keys of its records.</summary>
    /// <exception cref="RefusedException">The file or its map cannot be used.</exception>
    public static async Task<PartRun> OpenAsync(
        ImportContext context,
        ImportFile file,
        FieldUses uses,
        RowHeader header,
        FileReport report,
        CancellationToken stop
    )
    {
        var lines = file.Lines!;
        if (file.Map.Mode != ImportMode.Create)
        {
            throw new RefusedException(MapErrors.LinesOfNewOnly(file.Map.Record));
        }

        var parts = uses is { Entry: { } entry, Part: null }
            ? FieldUses.OfParts(context, entry, lines.Map)
            : throw new RefusedException(MapErrors.LinesUnknown(file.Map.Record, lines.Map.Record));
        var reader = await lines.Rows.OpenAsync(stop).ConfigureAwait(false);
        try
        {
            (report.Format, report.Columns) = (reader.Header.Format, [.. reader.Header.Columns.Take(reader.Header.Own)]);
            var binding = await FileBinding.OfAsync(context, lines.Map, reader.Header, parts, stop).ConfigureAwait(false);
            var ofRecord = JoinColumns.Of(header, lines.On.Select(join => join.OfRecord));
            var ofLine = JoinColumns.Of(reader.Header, lines.On.Select(join => join.OfLine));
            report.IgnoredColumns = [.. binding.IgnoredColumns.Except(ofLine.Names, StringComparer.OrdinalIgnoreCase)];
            var keys = await KeysAsync(file.Rows, ofRecord, stop).ConfigureAwait(false);
            return new(reader, binding, ofRecord, ofLine, keys) { Report = report, Writing = new(binding, file.Pricing) };
        }
        catch
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Gives a record the lines that belong to it.</summary>
    /// <param name="record">The row of the record.</param>
    /// <param name="records">The reader that stands on it.</param>
    /// <param name="stop">Gives up.</param>
    public async ValueTask AttachAsync(PreparedRow record, IRowReader records, CancellationToken stop)
    {
        if (_ofRecord.KeyOf(records) is not { } key)
        {
            return;
        }

        _hasPassed[key] = true;
        while (await NextAsync(stop).ConfigureAwait(false))
        {
            var of = _ofLine.KeyOf(_reader);
            if (of == key)
            {
                Take(record);
            }
            else if (of is not null && _hasPassed.TryGetValue(of, out var hasPassed) && !hasPassed)
            {
                return;
            }
            else
            {
                Refuse(of);
            }
        }

        if (_reader.Fault is not null)
        {
            record.Fail([new(null, LineRowErrors.LinesBrokenOff)]);
        }
    }

    /// <summary>Reads to the end: what still stands there belongs to no record.</summary>
    public async Task FinishAsync(CancellationToken stop)
    {
        while (await NextAsync(stop).ConfigureAwait(false))
        {
            Refuse(_ofLine.KeyOf(_reader));
        }

        Report.Fault = _reader.Fault;
        Report.Count(Slots);
    }

    /// <summary>Says what became of the lines of a record.</summary>
    public void Tell(PreparedRow record)
    {
        foreach (var line in record.Parts)
        {
            if (record.IsFailed && !line.IsFailed)
            {
                line.Fail([new(null, LineRowErrors.RecordFailed(record.Kept.Line))]);
            }

            Report.Add(line);
        }
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();

    private async ValueTask<bool> NextAsync(CancellationToken stop)
    {
        if (!_isOnRow)
        {
            _isOnRow = await _reader.ReadAsync(stop).ConfigureAwait(false);
            Report.Read += _isOnRow ? 1 : 0;
        }

        return _isOnRow;
    }

    /// <summary>One line more than a record can have is kept, so that the record is refused; the others only go into the report.</summary>
    private void Take(PreparedRow record)
    {
        _isOnRow = false;
        var line = _preparing.Prepare(_reader);
        if (record.Parts.Count <= _most)
        {
            record.AddPart(line);
        }
        else
        {
            line.Fail([new(null, LineRowErrors.RecordFailed(record.Kept.Line))]);
            Report.Add(line);
        }
    }

    private void Refuse(string? key)
    {
        _isOnRow = false;
        DomainError error =
            _reader.Damage
            ?? (
                key is null ? LineRowErrors.KeyMissing(_ofLine.Names)
                : _hasPassed.ContainsKey(key) ? LineRowErrors.OutOfOrder(_ofLine.Names)
                : LineRowErrors.RecordMissing(_ofLine.Names)
            );
        var line = new PreparedRow(_reader.Keep(), []);
        line.Fail([new(error.Fields is [var column, ..] ? column : null, error)]);
        Report.Add(line);
    }

    private static async Task<Dictionary<string, bool>> KeysAsync(IRowSource records, JoinColumns on, CancellationToken stop)
    {
        var keys = new Dictionary<string, bool>(StringComparer.Ordinal);
        var reader = await records.OpenAsync(stop).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            while (await reader.ReadAsync(stop).ConfigureAwait(false))
            {
                if (on.KeyOf(reader) is { } key)
                {
                    keys[key] = false;
                }
            }
        }

        return keys;
    }
}
