using CsvHelper;

namespace CustomerModel.Import;

/// <summary>Writes the rows that failed as a CSV file with the columns they came with, to be repaired and imported again.</summary>
public static class CsvFailedRows
{
    /// <summary>Writes UTF-8 with byte order mark, comma and CRLF; text a spreadsheet would run is guarded, see <see cref="CellGuard"/>.</summary>
    /// <param name="file">What became of a file; only rows that its report still holds can be written.</param>
    /// <param name="into">Stays open.</param>
    /// <param name="stop">Gives up; what is written stays.</param>
    public static async Task WriteAsync(FileReport file, Stream into, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        var options = CsvWriterOptions.Default with { WriteByteOrderMark = true, ValidateFieldCount = false, ShouldQuote = IsGuarded };
        var writer = CsvWriter.Create(into, options, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            await writer.WriteRecordAsync([.. file.Columns.Select(CellGuard.Guard)], stop).ConfigureAwait(false);
            foreach (var row in file.BadRows)
            {
                if (row.IsFailed)
                {
                    await writer.WriteRecordAsync([.. row.Row.Cells().Select(CellGuard.Guard)], stop).ConfigureAwait(false);
                }
            }
        }
    }

    private static bool IsGuarded(ReadOnlySpan<char> text, Type type, int field, long record) => text is ['\'', ..];
}
