namespace CustomerModel.Import;

/// <summary>How much of a file is read before it is refused; checked before memory grows.</summary>
public sealed record RowLimits
{
    /// <summary>Bytes of a file; 100 MiB.</summary>
    public long MostBytes { get; init; } = 100L << 20;

    /// <summary>Rows of a file, its header left out; 1,000,000.</summary>
    public long MostRows { get; init; } = 1_000_000;

    /// <summary>Columns of a file; 500.</summary>
    public int MostColumns { get; init; } = 500;

    /// <summary>UTF-16 units of one cell; 32,767, as a spreadsheet allows.</summary>
    public int MostCell { get; init; } = 32_767;

    /// <summary>Bytes of one record, quoted line ends included; 1 MiB.</summary>
    public int MostRecord { get; init; } = 1 << 20;
}
