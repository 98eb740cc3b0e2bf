namespace CustomerModel.Import;

/// <summary>Names of columns as people type them: blanks of all kinds around and inside, any case.</summary>
public static class HeaderCheck
{
    /// <summary>The name without blanks around it and with plain single blanks inside, as names are compared and shown.</summary>
    public static string Normalize(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return string.Join(' ', column.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('\u200B', '\uFEFF', ' ');
    }

    /// <summary>The columns under their normalised names.</summary>
    /// <exception cref="RefusedException"><c>file.header-ambiguous</c>: some have no name, or cannot be told apart.</exception>
    public static IReadOnlyList<string> Demand(IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        string[] names = [.. columns.Select(Normalize)];
        string[] unclear =
        [
            .. names
                .Select((name, i) => (Name: name, Number: i + 1))
                .GroupBy(column => column.Name, StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Key.Length == 0 || group.Skip(1).Any())
                .SelectMany(group => group)
                .Select(column => column.Name.Length == 0 ? $"#{column.Number}" : column.Name),
        ];
        return unclear.Length == 0 ? names : throw new RefusedException(FileErrors.HeaderAmbiguous(unclear));
    }
}
