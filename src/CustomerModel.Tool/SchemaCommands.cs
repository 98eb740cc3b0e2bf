using System.CommandLine;
using CustomerModel.PostgreSql;
using CustomerModel.Sqlite;

namespace CustomerModel.Tool;

/// <summary>The verbs about one store and its schema.</summary>
internal static class SchemaCommands
{
    public static Command Migrate() =>
        About(
            new("migrate", "Brings a store to the schema of this version; safe to repeat and to interrupt.")
            {
                Words.Owner,
                Words.Distribute,
            },
            async (store, _, stop) =>
            {
                await store.MigrateAsync(stop).ConfigureAwait(false);
                Console.WriteLine("The store is up to date.");
            },
            makes: true
        );

    public static Command Check()
    {
        var integrity = new Option<bool>("--integrity") { Description = "Also read the whole file and look for damage (SQLite)." };
        return About(
            new("check", "Finds out whether a store is as this version needs it, and as safe as it can be.") { integrity },
            async (store, words, stop) =>
            {
                await store.CheckAsync(stop).ConfigureAwait(false);
                if (words.GetValue(integrity))
                {
                    var file = store as SqliteStore ?? throw new ToolException("--integrity is for SQLite; PostgreSQL has pg_amcheck.");
                    await file.CheckIntegrityAsync(stop).ConfigureAwait(false);
                }

                Console.WriteLine("The store is as it should be.");
            }
        );
    }

    public static Command Purge() =>
        About(
            new("purge", "Writes the files of a store anew, without what was deleted or overwritten; behind an erasure.") { Words.Owner },
            async (store, _, stop) =>
            {
                await (store is SqliteStore file ? file.PurgeAsync(stop) : ((PostgreSqlStore)store).PurgeAsync(stop)).ConfigureAwait(false);
                Console.WriteLine("The files have nothing that was deleted.");
            }
        );

    public static Command Script() =>
        About(
            new("script", "Prints the statements that make a new database; they may be repeated.") { Words.Owner, Words.Distribute },
            (store, _, _) =>
            {
                var server = store as PostgreSqlStore ?? throw new ToolException("Only PostgreSQL has a script; SQLite has migrate.");
                Console.Write(server.Script());
                return Task.CompletedTask;
            }
        );

    private static Command About(Command command, Func<IStore, ParseResult, CancellationToken, Task> verb, bool makes = false)
    {
        var store = Words.Store("store", "The store");
        command.Arguments.Add(store);
        command.Options.Add(Words.Modules);
        command.SetAction(
            (words, stop) =>
                Run.GuardedAsync(async () =>
                {
                    var address = words.GetRequiredValue(store);
                    var (catalogue, options) = (Words.Catalogue(words), Words.StoreOptions(words));
                    var one = makes ? address.Open(catalogue, options) : address.OpenExisting(catalogue, options);
                    using var closes = (IDisposable)one;
                    await verb(one, words, stop).ConfigureAwait(false);
                    return 0;
                })
        );
        return command;
    }
}
