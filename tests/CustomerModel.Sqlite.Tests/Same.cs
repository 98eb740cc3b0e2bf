namespace CustomerModel.Sqlite.Tests;

internal static class Same
{
    /// <summary>Names of the fields and lists of parts that differ.</summary>
    public static IEnumerable<string> Fields(RecordCatalogue catalogue, Record left, Record right)
    {
        var entry = catalogue.Of(left.GetType());
        return entry
            .Stored.Where(field => !field.SameIn(left, right))
            .Select(field => $"{field.Name}: {field.Read(left)} / {field.Read(right)}")
            .Concat(entry.Type.Parts.Where(part => !part.SameIn(left, right)).Select(part => part.Name));
    }
}
