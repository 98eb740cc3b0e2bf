namespace CustomerModel.Quickstart;

/// <summary>What the command line asks for.</summary>
/// <param name="Data">The folder with the files to import.</param>
/// <param name="Store">memory, sqlite or postgres.</param>
/// <param name="Json">Where to write what was done, or <see langword="null"/>.</param>
internal sealed record Settings(string Data, string Store, string? Json)
{
    public const string Usage =
        "dotnet run -c Release --project samples/Quickstart -- [--data DIR] [--store memory|sqlite|postgres] [--json FILE]\n"
        + "dotnet run -c Release --project samples/Quickstart -- duplicates FILE";

    /// <summary>The settings, or the reason why they are none.</summary>
    public static (Settings? Settings, string? Problem) Read(string[] args)
    {
        var settings = new Settings(Path.Combine(AppContext.BaseDirectory, "data"), "sqlite", null);
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length)
            {
                return (null, $"{args[i]} needs a value.");
            }

            switch (args[i])
            {
                case "--data":
                    settings = settings with { Data = args[i + 1] };
                    break;
                case "--store" when args[i + 1] is "memory" or "sqlite" or "postgres":
                    settings = settings with { Store = args[i + 1] };
                    break;
                case "--json":
                    settings = settings with { Json = args[i + 1] };
                    break;
                default:
                    return (null, $"{args[i]} {args[i + 1]} is not understood.");
            }
        }

        return Directory.Exists(settings.Data) ? (settings, null) : (null, $"There is no folder {settings.Data}.");
    }
}
