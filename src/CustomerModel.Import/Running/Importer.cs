namespace CustomerModel.Import;

/// <summary>Imports files: every row goes through the commands and rules of its record, like anything else a host does.</summary>
/// <remarks>
/// Files are opened and their maps bound before anything is written; a mistake there stops the whole import. Rows are kept in
/// batches, each in one transaction; a bad row loses no good one.
/// </remarks>
/// <param name="model">Where the records go; its caller is asked for rights and stands in the stamps.</param>
/// <param name="options">How it is done.</param>
public sealed class Importer(ICustomerModel model, ImportOptions? options = null)
{
    private readonly ImportOptions _options = options ?? new();

    /// <summary>Imports files that may refer to each other; those that others refer to go first.</summary>
    /// <remarks>When the store fails, the report says how far the import came; running it again with the same <see cref="ImportOptions.Id"/> goes on.</remarks>
    /// <param name="files">In any order.</param>
    /// <param name="progress">Told after each batch.</param>
    /// <param name="stop">Gives up between rows; batches that were kept stay.</param>
    /// <exception cref="RefusedException"><c>import.reference-cycle</c>: files wait for each other; <c>tenant.missing</c>. Nothing was kept.</exception>
    public async Task<ImportReport> RunAsync(
        IReadOnlyList<ImportFile> files,
        IProgress<ImportProgress>? progress = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        var context = new ImportContext(model, _options);
        var reports = new List<FileReport>(files.Count);
        var runs = new List<FileRun>(files.Count);
        try
        {
            foreach (var file in FileOrder.Of(model.Catalogue, files))
            {
                var report = new FileReport(file.Rows.Name, _options.MostBadRows);
                var lines = file.Lines is null ? null : new FileReport(file.Lines.Rows.Name, _options.MostBadRows);
                reports.AddRange(lines is null ? [report] : [report, lines]);
                await OpenAsync(context, file, report, lines, runs, stop).ConfigureAwait(false);
            }

            if (reports.TrueForAll(report => report.Fault is null))
            {
                await RunAsync(runs, progress, stop).ConfigureAwait(false);
            }
        }
        finally
        {
            foreach (var run in runs)
            {
                await run.DisposeAsync().ConfigureAwait(false);
            }
        }

        return new(reports);
    }

    private static async Task OpenAsync(
        ImportContext context,
        ImportFile file,
        FileReport report,
        FileReport? lines,
        List<FileRun> runs,
        CancellationToken stop
    )
    {
        try
        {
            runs.Add(await FileRun.OpenAsync(context, file, report, lines, stop).ConfigureAwait(false));
        }
        catch (RefusedException refusal)
        {
            report.Fault = refusal.Error;
        }
    }

    private static async Task RunAsync(List<FileRun> runs, IProgress<ImportProgress>? progress, CancellationToken stop)
    {
        foreach (var run in runs)
        {
            try
            {
                await run.RunAsync(progress, stop).ConfigureAwait(false);
            }
            catch (StoreException failure)
            {
                run.Report.Fault = failure.Error;
                return;
            }
        }
    }
}
