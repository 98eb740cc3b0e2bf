namespace CustomerModel.Import;

/// <summary>A file with rows, whatever its format; can be opened again and again.</summary>
public interface IRowSource
{
    /// <summary>What reports call it, e.g. <c>persons.csv</c>.</summary>
    string Name { get; }

    /// <summary>Reads up to the header.</summary>
    /// <exception cref="RefusedException">The file as a whole cannot be read: a code that begins with <c>file.</c></exception>
    Task<IRowReader> OpenAsync(CancellationToken stop = default);
}

/// <summary>Goes through the rows of one file, once, in memory that does not depend on the size of the file.</summary>
public interface IRowReader : IAsyncDisposable
{
    /// <summary>The columns, and what the file turned out to be.</summary>
    RowHeader Header { get; }

    /// <summary>Number of cells of the current row, which may differ from that of the header: see <see cref="Damage"/>.</summary>
    int Count { get; }

    /// <summary>The line of the file, from 1, on which the current row begins.</summary>
    long Line { get; }

    /// <summary>Why the cells of the current row cannot be trusted, or <see langword="null"/>.</summary>
    DomainError? Damage { get; }

    /// <summary>Why reading ended before the end of the file, or <see langword="null"/>; the value is a <see cref="FilePosition"/>.</summary>
    DomainError? Fault { get; }

    /// <summary>Goes to the next row.</summary>
    /// <returns><see langword="false"/> at the end of the file and at a fault; the rows before it were whole.</returns>
    ValueTask<bool> ReadAsync(CancellationToken stop = default);

    /// <summary>The text of a cell of the current row, or <see langword="null"/> when it is empty.</summary>
    string? Cell(int column);

    /// <summary>The current row for later: <see cref="Cell"/> is valid until the next read only.</summary>
    KeptRow Keep();
}

/// <summary>The columns of a file, and what it turned out to be.</summary>
/// <param name="Columns">Names as written, without blanks around them; none when the file is empty.</param>
/// <param name="Format">What the reader found out or was told.</param>
public sealed record RowHeader(IReadOnlyList<string> Columns, FileFormat Format)
{
    /// <summary>How many of the columns stand in the file itself, so in its kept rows; the others were joined to it.</summary>
    public int Own { get; init; } = Columns.Count;
}

/// <summary>What a reader found out about a file, or was told; what a format does not have is <see langword="null"/>.</summary>
/// <param name="Kind">The format, e.g. <c>csv</c>.</param>
/// <param name="Encoding">Name of the encoding of the text, e.g. <c>utf-8</c>.</param>
/// <param name="Delimiter">What separates cells.</param>
/// <param name="LineEnd"><c>CRLF</c>, <c>LF</c>, <c>CR</c> or <c>mixed</c>.</param>
public sealed record FileFormat(string Kind, string? Encoding = null, char? Delimiter = null, string? LineEnd = null);

/// <summary>A place in a file.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Offset">Bytes from the beginning of the file; <see langword="null"/> when only the line is known.</param>
public sealed record FilePosition(long Line, long? Offset = null);
