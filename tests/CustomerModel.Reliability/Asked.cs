using System.Globalization;
using CustomerModel.Reliability.Scenarios;

namespace CustomerModel.Reliability;

/// <summary>What the command line asks for.</summary>
internal sealed record Asked(IScenario Scenario, Trial Trial)
{
    private static readonly IScenario[] All =
    [
        new LostUpdate(),
        new History(),
        new Bank(),
        new Crash(),
        new Faults(),
        new Tenants(),
        new Rights(),
        new Allotments(),
        new Outbox(),
        new Migrate(),
    ];

    /// <summary>What was asked for; <see langword="null"/> after saying what can be.</summary>
    public static async Task<Asked?> OfAsync(string[] args)
    {
        if (args is [Migrate.Child, var adapter, var connection])
        {
            await Migrate.UpgradeAsync(adapter, connection);
            Environment.Exit(0);
        }

        var scenario = All.FirstOrDefault(scenario => args.Length > 0 && scenario.Name == args[0]);
        if (scenario is not null && TrialOf(args[1..]) is { } trial && scenario.Adapters.Contains(trial.Adapter))
        {
            return new(scenario, trial);
        }

        Console.Error.WriteLine("usage: -- NAME [--adapter memory|sqlite|postgres] [--seed N] [--seconds S]");
        foreach (var one in All)
        {
            Console.Error.WriteLine($"  {one.Name, -12} {one.Promise} ({string.Join(", ", one.Adapters)})");
        }

        return null;
    }

    private static Trial? TrialOf(string[] options)
    {
        var trial = new Trial("postgres", Environment.TickCount, 10);
        foreach (var pair in options.Chunk(2))
        {
            var number = Number(pair[^1]);
            switch (pair[0])
            {
                case "--adapter" when pair.Length == 2:
                    trial = trial with { Adapter = pair[1] };
                    break;
                case "--seed" when number is not null:
                    trial = trial with { Seed = number.Value };
                    break;
                case "--seconds" when number > 0:
                    trial = trial with { Seconds = number.Value };
                    break;
                default:
                    return null;
            }
        }

        return trial;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
