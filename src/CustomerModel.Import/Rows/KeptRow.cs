namespace CustomerModel.Import;

/// <summary>A row as it stood in its file, kept so that a person can repair it.</summary>
/// <param name="line">The line of the file, from 1, on which it begins.</param>
public abstract class KeptRow(long line)
{
    /// <summary>The line of the file, from 1, on which it begins.</summary>
    public long Line { get; } = line;

    /// <summary>The row as it stands in the file, without its line end.</summary>
    public abstract string Text { get; }

    /// <summary>The texts of its cells; empty ones are empty.</summary>
    public abstract IReadOnlyList<string> Cells();
}
