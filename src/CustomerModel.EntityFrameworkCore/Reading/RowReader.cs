using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Puts the columns of rows into records or parts; the places of the columns are found once for each result.</summary>
internal sealed class RowReader
{
    private readonly Column[] _columns;
    private readonly int[] _ordinals;

    private RowReader(Column[] columns, int[] ordinals) => (_columns, _ordinals) = (columns, ordinals);

    /// <summary>Reads results whose columns stand in the order of the table, behind some of the key.</summary>
    public static RowReader InOrder(IReadOnlyList<Column> columns, int behind)
    {
        var read = Stored(columns);
        return new([.. read.Select(pair => pair.Column)], [.. read.Select(pair => pair.Index + behind)]);
    }

    /// <summary>Reads a result whose columns stand anywhere.</summary>
    public static RowReader ByName(IReadOnlyList<Column> columns, DbDataReader row)
    {
        var read = Stored(columns);
        return new([.. read.Select(pair => pair.Column)], [.. read.Select(pair => row.GetOrdinal(pair.Column.Name))]);
    }

    public void Fill(DbDataReader row, object owner)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            if (!row.IsDBNull(_ordinals[i]))
            {
                _columns[i].Read(row, _ordinals[i], owner);
            }
        }
    }

    private static List<(Column Column, int Index)> Stored(IReadOnlyList<Column> columns) =>
        [.. columns.Select((column, index) => (column, index)).Where(pair => pair.column is not SearchKeyColumn)];
}
