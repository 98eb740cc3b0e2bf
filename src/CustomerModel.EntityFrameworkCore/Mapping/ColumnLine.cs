namespace CustomerModel.EntityFrameworkCore;

/// <summary>A column as the statement that makes its table says it.</summary>
/// <param name="Name">The column.</param>
/// <param name="StoreType">Its type.</param>
/// <param name="IsRequired">It is never null.</param>
internal sealed record ColumnLine(string Name, string StoreType, bool IsRequired)
{
    /// <summary>How it follows from other columns; <see langword="null"/> when it is written.</summary>
    public string? Generated { get; init; }
}
