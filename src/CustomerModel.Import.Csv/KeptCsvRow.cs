using System.Text;
using CsvHelper;

namespace CustomerModel.Import;

/// <summary>The bytes of one record; taken apart again only when somebody asks.</summary>
internal sealed class KeptCsvRow(long line, byte[] raw, FileFormat format) : KeptRow(line)
{
    public override string Text => Encoding.UTF8.GetString(raw);

    public override IReadOnlyList<string> Cells()
    {
        using var reader = CsvReader.Create(raw, CsvOpening.Reading(format, new RowLimits()));
        return reader.Read() ? [.. Enumerable.Range(0, reader.FieldCount).Select(i => CellGuard.Unguard(reader.GetString(i)))] : [];
    }
}
