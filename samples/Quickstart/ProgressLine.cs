using CustomerModel.Import;

namespace CustomerModel.Quickstart;

/// <summary>One line that counts up on a screen; a file or pipe, where nothing can be overwritten, gets none.</summary>
internal sealed class ProgressLine(TextWriter say) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value)
    {
        if (!Console.IsOutputRedirected)
        {
            say.Write($"\r{value.File}: {value.Read} rows, {value.Failed} refused        ");
        }
    }
}
