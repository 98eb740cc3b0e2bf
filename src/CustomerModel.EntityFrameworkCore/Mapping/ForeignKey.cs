namespace CustomerModel.EntityFrameworkCore;

/// <summary>A column that names a record of another table.</summary>
/// <param name="Column">The column.</param>
/// <param name="Target">The table it names a record of.</param>
/// <param name="Generated">How the column follows from another, or <see langword="null"/> when it is kept.</param>
internal sealed record ForeignKey(string Column, RecordTable Target, ColumnLine? Generated)
{
    /// <summary>Whether the column has an index of its own.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>Whether the row goes when the record it names goes.</summary>
    public bool IsOwner { get; init; }
}
