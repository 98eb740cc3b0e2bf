namespace CustomerModel.Import;

/// <summary>A CSV file as rows (RFC 4180, and what spreadsheets make of it).</summary>
/// <remarks>
/// Text that a guard against formulas was put on comes back without it: see <see cref="CellGuard"/>. Blanks around cells are
/// kept here and trimmed by the fields. Completely empty lines are passed over.
/// </remarks>
public sealed class CsvRowSource : IRowSource
{
    private readonly Func<Stream> _open;
    private readonly CsvOptions _options;

    /// <summary>A file whose content comes from anywhere.</summary>
    /// <param name="name">What reports call it.</param>
    /// <param name="open">Opens the content from the beginning; the reader closes it.</param>
    /// <param name="options">What is known of it beforehand.</param>
    public CsvRowSource(string name, Func<Stream> open, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(open);
        (Name, _open, _options) = (name, open, options ?? new());
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>A file on disk, known by its name without folders; one that ends in <c>.gz</c> is unpacked while it is read.</summary>
    /// <remarks><see cref="RowLimits.MostBytes"/> counts what comes out of the packing, so a small file cannot grow without bound.</remarks>
    public static CsvRowSource FromFile(string path, CsvOptions? options = null) =>
        new(Path.GetFileName(path), () => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Unpacked(path) : Plain(path), options);

    /// <summary>Content in memory.</summary>
    public static CsvRowSource FromBytes(string name, byte[] content, CsvOptions? options = null) =>
        new(name, () => new MemoryStream(content, writable: false), options);

    /// <summary>Text in memory.</summary>
    public static CsvRowSource FromText(string name, string text, CsvOptions? options = null) =>
        FromBytes(name, System.Text.Encoding.UTF8.GetBytes(text), options);

    private static FileStream Plain(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);

    private static PackedStream Unpacked(string path) => new(Plain(path));

    /// <inheritdoc/>
    public async Task<IRowReader> OpenAsync(CancellationToken stop = default)
    {
        var content = _open();
        try
        {
            return await CsvRowReader.OpenAsync(content, _options, stop).ConfigureAwait(false);
        }
        catch
        {
            await content.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
