using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>Puts the files that others refer to first; else they stay in the order they were given.</summary>
internal static class FileOrder
{
    /// <summary>The files in the order they can be imported in.</summary>
    /// <exception cref="RefusedException"><c>import.reference-cycle</c>: files wait for each other.</exception>
    public static List<ImportFile> Of(RecordCatalogue catalogue, IReadOnlyList<ImportFile> files)
    {
        var waiting = files.ToList();
        var ordered = new List<ImportFile>(files.Count);
        while (waiting.Count > 0)
        {
            var next =
                waiting.Find(file => !waiting.Exists(other => !ReferenceEquals(other, file) && Needs(catalogue, file, other)))
                ?? throw new RefusedException(CellErrors.ReferenceCycle([.. waiting.Select(file => file.Rows.Name)]));
            waiting.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }

    /// <summary>The other file makes records that this one looks up, or makes those that this one changes.</summary>
    private static bool Needs(RecordCatalogue catalogue, ImportFile file, ImportFile other) =>
        other.Map.Mode != ImportMode.Update
        && !IsAddresses(other.Map)
        && (
            LookedUp(catalogue, file).Contains(other.Map.Record, StringComparer.OrdinalIgnoreCase)
            || (file.Map.Mode == ImportMode.Update && Same(file.Map.Record, other.Map.Record))
            || ClosesWhatIsBilled(file, other)
        )
        && !(file.Map.Mode != ImportMode.Update && Same(file.Map.Record, other.Map.Record));

    /// <summary>Payments make their record read-only, so other parts of it go first.</summary>
    private static bool ClosesWhatIsBilled(ImportFile file, ImportFile other) =>
        PartMaker.Find(file.Map.Record) is { IsLast: true } last
        && PartMaker.Find(other.Map.Record) is { IsLast: false } first
        && ReferenceEquals(last.Of, first.Of);

    private static IEnumerable<string> LookedUp(RecordCatalogue catalogue, ImportFile file) =>
        LookedUp(file.Map, field => Targets(catalogue, file.Map, field))
            .Concat(
                file.Lines?.Map is { } lines && PartMaker.Find(file.Map.Record, lines.Record) is { } parts
                    ? LookedUp(lines, field => parts.List.Fields.FirstOrDefault(one => Same(one.Name, field))?.Targets ?? [])
                    : []
            );

    private static IEnumerable<string> LookedUp(DataMap map, Func<string, IEnumerable<string>> targets) =>
        map
            .Columns.SelectMany(column => column.Lookups.Count > 0 ? column.Lookups.Select(rule => rule.Record) : targets(column.Field))
            .Concat(map.Constants.Keys.SelectMany(targets));

    private static IEnumerable<string> Targets(RecordCatalogue catalogue, DataMap map, string field) =>
        IsAddresses(map)
            ? Same(field, DataMap.Parent)
                ? ["account", "contact"]
                : []
            : catalogue.Find(map.Record) is { } entry
                ? entry.Find(field)?.Targets ?? []
                : PartMaker.Find(map.Record) is not { } parts
                    ? []
                    : Same(field, DataMap.Parent)
                        ? [parts.Of.Name]
                        : parts.List.Fields.FirstOrDefault(one => Same(one.Name, field))?.Targets ?? [];

    private static bool IsAddresses(DataMap map) => Same(map.Record, DataMap.Addresses);

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
