using System.Text.Encodings.Web;
using System.Text.Json;
using CustomerModel;
using CustomerModel.Reliability;

return await Asked.OfAsync(args) is { } asked ? await RunAsync(asked) : 2;

static async Task<int> RunAsync(Asked asked)
{
    var scenario = asked.Scenario;
    Console.Error.WriteLine($"{scenario.Name} on {asked.Trial.Adapter}, seed {asked.Trial.Seed}: {scenario.Promise}");
    var found = await FindAsync(scenario.RunAsync(asked.Trial));
    Console.Error.WriteLine(
        $"{scenario.Name}: {(found.Faults.Count == 0 ? "nothing found" : $"{found.Faults.Count} faults")}; now the control"
    );
    var control = await ControlAsync(asked);
    var (ok, failed) = (found.Faults.Count == 0, control.Faults.Count > 0);
    Console.WriteLine(
        JsonSerializer.Serialize(
            new
            {
                scenario = scenario.Name,
                adapter = asked.Trial.Adapter,
                seed = asked.Trial.Seed,
                seconds = asked.Trial.Seconds,
                counts = found.Counts,
                verdict = ok ? "ok" : "broken",
                faults = found.Faults.Take(5),
                control = failed ? "failed as it must" : "passed, which it must not",
                controlFault = control.Faults.FirstOrDefault(),
            },
            new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        )
    );
    return ok && failed ? 0 : 1;
}

// On a busy machine a broken store may go unnoticed in a few seconds; it does not three times.
static async Task<Verdict> ControlAsync(Asked asked)
{
    const int Most = 3;
    for (var attempt = 1; ; attempt++)
    {
        var trial = asked.Trial.OfControl();
        var control = await asked.Scenario.ControlAsync(trial with { Seed = trial.Seed + attempt });
        if (control.Faults.Count > 0 || attempt == Most)
        {
            return control;
        }
    }
}

// What no scenario expects is a fault as well, and the line says so.
static async Task<Verdict> FindAsync(Task<Verdict> run)
{
    try
    {
        return await run;
    }
    catch (Exception unexpected)
    {
        Console.Error.WriteLine(unexpected);
        var error = (unexpected as StoreException)?.Error ?? (unexpected as RefusedException)?.Error;
        return new(new Dictionary<string, long>(), [$"unexpected: {error?.Code ?? unexpected.GetType().Name}"]);
    }
}
