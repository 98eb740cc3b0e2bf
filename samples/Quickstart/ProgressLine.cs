using CustomerModel.Import;

namespace CustomerModel.Quickstart;

/// <summary>One line that counts up.</summary>
internal sealed class ProgressLine(TextWriter say) : IProgress<ImportProgress>
{
    public void Report(ImportProgress value) => say.Write($"\r{value.File}: {value.Read} rows, {value.Failed} refused        ");
}
