namespace CustomerModel.Import;

/// <summary>The rows of one file, each beside the row of a second file that has the same key.</summary>
/// <remarks>
/// The second file is held in memory while the first is read. Its columns stand behind those of the first under their own
/// names; its key column, and columns whose names the first has too, are left out.
/// </remarks>
/// <param name="rows">The file that decides how many rows there are.</param>
/// <param name="other">The file with the further columns.</param>
/// <param name="on">The column of the first file that holds the key.</param>
/// <param name="key">The column of the second file that holds the key; the same name when left out.</param>
public sealed class JoinedRows(IRowSource rows, IRowSource other, string on, string? key = null) : IRowSource
{
    /// <inheritdoc/>
    public string Name => rows.Name;

    /// <inheritdoc/>
    public async Task<IRowReader> OpenAsync(CancellationToken stop = default)
    {
        var reader = await rows.OpenAsync(stop).ConfigureAwait(false);
        try
        {
            return await JoinedReader.OpenAsync(reader, other, on, key ?? on, stop).ConfigureAwait(false);
        }
        catch
        {
            await reader.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
