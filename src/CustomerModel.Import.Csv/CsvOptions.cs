namespace CustomerModel.Import;

/// <summary>What is known of a CSV file beforehand; the rest is found out and reported in <see cref="FileFormat"/>.</summary>
public sealed record CsvOptions
{
    /// <summary>Name of the encoding of a file without byte order mark, e.g. <c>windows-1252</c>; strict UTF-8 when left out.</summary>
    public string? Encoding { get; init; }

    /// <summary>What separates cells; when left out, a <c>sep=;</c> line tells or else the first row: comma, semicolon, tab or pipe.</summary>
    public char? Delimiter { get; init; }

    /// <summary>How much of the file is read.</summary>
    public RowLimits Limits { get; init; } = new();
}
