using System.CommandLine;

namespace CustomerModel.Tool;

/// <summary>Takes everything from one store to another.</summary>
internal static class CopyCommand
{
    public static Command Make()
    {
        var source = Words.Store("source", "The store to copy from");
        var target = Words.Store("target", "The store to copy to; it is brought up to date first");
        var tenants = new Option<Guid[]>("--tenant")
        {
            Description = "Tenant to copy, may be repeated; the one of a single-tenant host when left out.",
        };
        var mirror = new Option<bool>("--mirror") { Description = "Remove records from the target that the source has not." };
        var batch = new Option<int>("--batch")
        {
            Description = "Records in one transaction.",
            DefaultValueFactory = _ => new CopyOptions().Batch,
        };
        batch.Validators.Add(result =>
        {
            if (result.GetValue(batch) is < 1 or > 100_000)
            {
                result.AddError("--batch is between 1 and 100000.");
            }
        });
        var command = new Command("copy", "Copies everything of a tenant, goes on where it broke off, and proves that both are equal.")
        {
            source,
            target,
            tenants,
            mirror,
            batch,
            Words.Owner,
            Words.Distribute,
            Words.Modules,
        };
        command.SetAction(
            (words, stop) =>
                Run.GuardedAsync(async () =>
                {
                    var catalogue = Words.Catalogue(words);
                    var from = words.GetRequiredValue(source).OpenExisting(catalogue, new());
                    using var closesFrom = (IDisposable)from;
                    var to = words.GetRequiredValue(target).Open(catalogue, Words.StoreOptions(words));
                    using var closesTo = (IDisposable)to;
                    var options = new CopyOptions
                    {
                        Batch = words.GetValue(batch),
                        Mirrors = words.GetValue(mirror),
                        Progress = new ProgressLine(Console.Error),
                    };
                    return await CopyAsync(from, to, catalogue, words.GetValue(tenants) ?? [], options, stop).ConfigureAwait(false);
                })
        );
        return command;
    }

    private static async Task<int> CopyAsync(
        IStore source,
        IStore target,
        RecordCatalogue catalogue,
        Guid[] tenants,
        CopyOptions options,
        CancellationToken stop
    )
    {
        await DemandSchemaAsync(source, stop).ConfigureAwait(false);
        await target.MigrateAsync(stop).ConfigureAwait(false);
        var copy = new StoreCopy(source, target, catalogue);
        var areEqual = true;
        foreach (var tenant in tenants is [] ? [CustomerModelBuilder.OnlyTenant] : tenants.Select(TenantId.From))
        {
            var report = await copy.RunAsync(tenant, options, stop).ConfigureAwait(false);
            areEqual &= report.IsEqual;
            Console.WriteLine($"tenant {tenant.Value}");
            foreach (var part in report.Parts.Where(part => part is not { Source.Count: 0, Target.Count: 0 }))
            {
                Console.WriteLine(Line(part));
            }
        }

        Console.WriteLine(areEqual ? "Both stores hold the same." : "The stores differ.");
        return areEqual ? 0 : 1;
    }

    /// <summary>The source needs the schema of this version to be read; how safe it is plays no part when one leaves it.</summary>
    private static async Task DemandSchemaAsync(IStore source, CancellationToken stop)
    {
        try
        {
            await source.CheckAsync(stop).ConfigureAwait(false);
        }
        catch (RefusedException refusal)
        {
            DomainError[] schema = [.. refusal.Errors.Where(error => error.Code.StartsWith("store.schema", StringComparison.Ordinal))];
            if (schema.Length > 0)
            {
                throw new RefusedException(schema);
            }
        }
    }

    private static string Line(CopiedPart part) =>
        $"  {part.Name, -24} {part.Target.Count, 10:N0}  {part.Written, 10:N0} written  {part.Removed, 8:N0} removed  "
        + (part.IsEqual ? $"equal  {part.Source.Hash[..16]}" : $"DIFFERENT  {part.Source.Hash[..16]} / {part.Target.Hash[..16]}");
}
