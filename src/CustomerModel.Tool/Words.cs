using System.CommandLine;

namespace CustomerModel.Tool;

/// <summary>Arguments and options that several verbs take.</summary>
internal static class Words
{
    public static Option<string?> Owner { get; } =
        new("--owner") { Description = "Connection string of the role that makes and owns the tables (PostgreSQL)." };

    public static Option<bool> Distribute { get; } =
        new("--distribute-by-tenant") { Description = "Spread the tables over a Citus cluster (PostgreSQL)." };

    public static Option<FileInfo[]> Modules { get; } =
        new("--module") { Description = "Assembly of a guest, whose fields and records are known then; may be repeated." };

    public static Argument<StoreAddress> Store(string name, string description) =>
        new(name) { Description = $"{description}: {StoreAddress.Form}", CustomParser = StoreAddress.Read };

    public static StoreOptions StoreOptions(ParseResult words) => new(words.GetValue(Owner), words.GetValue(Distribute));

    public static RecordCatalogue Catalogue(ParseResult words) => Guests.Catalogue(words.GetValue(Modules) ?? []);
}
