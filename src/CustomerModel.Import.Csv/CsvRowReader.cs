using CsvHelper;

namespace CustomerModel.Import;

/// <summary>Goes through the rows of one CSV file.</summary>
internal sealed class CsvRowReader : IRowReader
{
    private readonly TextStream _text;
    private readonly CsvReader _csv;
    private readonly RowLimits _limits;
    private readonly int _mark;
    private CsvMalformedReason? _malformed;
    private long _rows;

    private CsvRowReader(TextStream text, int mark, FileFormat format, RowLimits limits)
    {
        (_text, _mark, _limits) = (text, mark, limits);
        Header = new([], format);
        _csv = CsvReader.Create(text, CsvOpening.Reading(format, limits, bad => _malformed = bad.Reason), leaveOpen: false);
    }

    public RowHeader Header { get; private set; }

    public int Count => _csv.FieldCount;

    public long Line => _csv.LineNumber;

    public DomainError? Damage { get; private set; }

    public DomainError? Fault { get; private set; }

    public static async Task<IRowReader> OpenAsync(Stream content, CsvOptions options, CancellationToken stop)
    {
        var (text, mark, format) = await CsvOpening.OfAsync(content, options, stop).ConfigureAwait(false);
        var reader = new CsvRowReader(text, mark, format, options.Limits);
        await reader.ReadHeaderAsync(stop).ConfigureAwait(false);
        return reader;
    }

    public ValueTask<bool> ReadAsync(CancellationToken stop = default)
    {
        if (Fault is not null)
        {
            return new(false);
        }

        var next = NextAsync(stop);
        if (next.IsCompletedSuccessfully)
        {
            return new(next.Result && IsRow());
        }

        return WaitAsync(next);
    }

    public string? Cell(int column) => _csv.IsEmpty(column) ? null : CellGuard.Unguard(_csv.GetString(column));

    public KeptRow Keep() => new KeptCsvRow(Line, _csv.RawRecord.ToArray(), Header.Format);

    public ValueTask DisposeAsync() => _csv.DisposeAsync();

    private FilePosition Here => new(_csv.LineNumber, _csv.ByteOffset + _mark);

    private async Task ReadHeaderAsync(CancellationToken stop)
    {
        var isThere = await NextAsync(stop).ConfigureAwait(false);
        if (Fault is { } fault)
        {
            throw new RefusedException(fault);
        }

        if (!isThere)
        {
            return;
        }

        if (Count > _limits.MostColumns)
        {
            throw new RefusedException(FileErrors.LimitExceeded("columns", _limits.MostColumns, Here));
        }

        string[] names = [.. Enumerable.Range(0, Count).Select(_csv.GetString)];
        Header = new(HeaderCheck.Demand(names), Header.Format with { Delimiter = _csv.Separator });
    }

    private async ValueTask<bool> WaitAsync(ValueTask<bool> next) => await next.ConfigureAwait(false) && IsRow();

    private bool IsRow()
    {
        if (++_rows > _limits.MostRows)
        {
            Fault = FileErrors.LimitExceeded("rows", _limits.MostRows, Here);
            return false;
        }

        Damage =
            _malformed == CsvMalformedReason.TextAfterClosingQuote ? RowErrors.QuoteMisplaced
            : Count != Header.Columns.Count ? RowErrors.CellCount(Header.Columns.Count, Count)
            : _csv.RawRecord.Length > _limits.MostCell ? LongCell()
            : null;
        return true;
    }

    /// <summary>Goes to the next record that is whole; a fault of the file ends the rows before it. Most records are in memory already.</summary>
    private ValueTask<bool> NextAsync(CancellationToken stop)
    {
        _malformed = null;
        try
        {
            var next = _csv.ReadAsync(stop);
            if (next.IsCompletedSuccessfully)
            {
                return new(IsWhole(next.Result));
            }

            return ArrivingAsync(next);
        }
        catch (CsvFormatException failure)
        {
            return new(IsTooLong(failure));
        }
    }

    private async ValueTask<bool> ArrivingAsync(ValueTask<bool> next)
    {
        try
        {
            return IsWhole(await next.ConfigureAwait(false));
        }
        catch (CsvFormatException failure)
        {
            return IsTooLong(failure);
        }
    }

    private bool IsWhole(bool isThere)
    {
        var length = isThere ? _csv.RawRecord.Length : 0;
        Fault =
            !isThere ? AtLine(_text.Fault, _csv.LineNumber)
            : length > _limits.MostRecord ? FileErrors.RecordTooLong(_limits.MostRecord, Here)
            : _text.Fault is not null && _csv.ByteOffset + length >= _text.Written ? AtLine(_text.Fault, _csv.LineNumber)
            : _malformed == CsvMalformedReason.UnterminatedQuote ? FileErrors.Damaged(Here)
            : null;
        return isThere && Fault is null;
    }

    private bool IsTooLong(CsvFormatException failure)
    {
        Fault = FileErrors.RecordTooLong(_limits.MostRecord, new(failure.LineNumber, failure.ByteOffset + _mark));
        return false;
    }

    private static DomainError? AtLine(DomainError? fault, long line) =>
        fault is { Value: FilePosition position } ? fault with { Value = position with { Line = line } } : fault;

    private DomainError? LongCell()
    {
        for (var i = 0; i < Count; i++)
        {
            if (_csv.GetSpan(i).Length > _limits.MostCell && _csv.GetString(i).Length > _limits.MostCell)
            {
                return FileErrors.LimitExceeded("characters in a cell", _limits.MostCell, Here) with { Fields = [Header.Columns[i]] };
            }
        }

        return null;
    }
}
