namespace CustomerModel.Tool;

/// <summary>One line that counts up on a screen; a file or pipe gets one line for each kind and step instead.</summary>
internal sealed class ProgressLine(TextWriter say) : IProgress<CopyProgress>
{
    private (CopyStep Step, string Kind)? _last;

    public void Report(CopyProgress value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!Console.IsErrorRedirected)
        {
            say.Write($"\r{value.Step} {value.Kind}: {value.Done:N0}".PadRight(60));
        }
        else if (_last != (value.Step, value.Kind))
        {
            say.WriteLine($"{value.Step} {value.Kind}");
        }

        _last = (value.Step, value.Kind);
    }
}
