using System.Data.Common;
using System.Globalization;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Reads the parts of one kind that records of one kind have.</summary>
internal sealed class PartReader
{
    private readonly PartTable _table;
    private readonly StoredForm _id;
    private readonly RowReader _row;
    private readonly TableStatements _statements;
    private readonly string _orderBy;

    public PartReader(PartTable table, SqlDialect dialect)
    {
        (_table, _id) = (table, dialect.FormOf(typeof(Guid)));
        _statements = TableStatements.Of(table, dialect);
        _row = RowReader.InOrder(table.Columns, behind: 2);
        _orderBy = $" ORDER BY {dialect.Quote(PartTable.Parent)}, {dialect.Quote(PartTable.Number)}";
        OfOne = OfMany(1);
    }

    /// <summary>The parts of one record, by number.</summary>
    public string OfOne { get; }

    /// <summary>The parts of so many records, those of one together, by number.</summary>
    public string OfMany(int records) => _statements.SelectAmong(records, _orderBy);

    /// <summary>Gives one record the parts of a result.</summary>
    public async Task FillAsync(DbDataReader row, Record record, CancellationToken stop)
    {
        var parts = new List<RecordPart>();
        while (await row.ReadAsync(stop).ConfigureAwait(false))
        {
            parts.Add(Read(row));
        }

        if (parts.Count > 0)
        {
            _table.List.Restore(record, parts);
        }
    }

    /// <summary>Gives each record its parts.</summary>
    public async Task FillAsync(DbCommand command, Dictionary<Guid, Record> records, CancellationToken stop)
    {
        var row = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        await using (row.ConfigureAwait(false))
        {
            var (owner, parts) = (Guid.Empty, new List<RecordPart>());
            while (await row.ReadAsync(stop).ConfigureAwait(false))
            {
                var parent = (Guid)_id.Read(row, 0);
                if (parent != owner)
                {
                    Give(records, owner, parts);
                    owner = parent;
                }

                parts.Add(Read(row));
            }

            Give(records, owner, parts);
        }
    }

    private void Give(Dictionary<Guid, Record> records, Guid owner, List<RecordPart> parts)
    {
        if (parts.Count > 0)
        {
            _table.List.Restore(records[owner], parts);
            parts.Clear();
        }
    }

    private RecordPart Read(DbDataReader row)
    {
        var part = _table.List.Blank(Convert.ToInt32(row.GetValue(1), CultureInfo.InvariantCulture));
        _row.Fill(row, part);
        return part;
    }
}
