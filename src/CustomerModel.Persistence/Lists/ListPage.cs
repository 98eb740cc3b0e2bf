namespace CustomerModel;

/// <summary>One page of a list.</summary>
/// <param name="Columns">What the values of a row stand for, from left to right.</param>
/// <param name="Rows">The rows, in the order of the list.</param>
/// <param name="Total">How many rows the list has; <see langword="null"/> when nobody counted.</param>
/// <param name="Next">The cursor of the page behind; <see langword="null"/> on the last one.</param>
/// <param name="Previous">The cursor of the page before; <see langword="null"/> on the first one.</param>
public sealed record ListPage(IReadOnlyList<ListColumn> Columns, IReadOnlyList<ListRow> Rows, long? Total, string? Next, string? Previous);

/// <summary>A column of a list.</summary>
/// <param name="Path">As it was asked for.</param>
/// <param name="Label">What a person calls it.</param>
/// <param name="Field">The field whose values stand in it; of a reference to several kinds of record that of the first.</param>
/// <param name="IsWithheld">Whether its values are more delicate than was asked for; then there are none.</param>
public sealed record ListColumn(string Path, string Label, Field Field, bool IsWithheld);

/// <summary>A row of a list.</summary>
/// <param name="columns">What the values stand for.</param>
/// <param name="record">Which record it is.</param>
/// <param name="values">A value for each column, of the type of its field; <see langword="null"/> for what is absent or withheld.</param>
public sealed class ListRow(IReadOnlyList<ListColumn> columns, RecordRef record, IReadOnlyList<object?> values)
{
    /// <summary>Which record it is.</summary>
    public RecordRef Record => record;

    /// <summary>A value for each column, of the type of its field; <see langword="null"/> for what is absent or withheld.</summary>
    public IReadOnlyList<object?> Values => values;

    /// <summary>The value of a column.</summary>
    /// <param name="path">As the column was asked for, whatever its case.</param>
    /// <exception cref="ArgumentException">The list has no such column.</exception>
    public object? this[string path]
    {
        get
        {
            for (var i = 0; i < columns.Count; i++)
            {
                if (string.Equals(columns[i].Path, path, StringComparison.OrdinalIgnoreCase))
                {
                    return values[i];
                }
            }

            throw new ArgumentException($"The list has no column {path}.", nameof(path));
        }
    }
}
