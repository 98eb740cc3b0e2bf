using CustomerModel.Duplicates;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>What published duplicate rules find is what comparing every two records finds.</summary>
internal static class DuplicateContracts
{
    private const int Every = 1_000;

    public static async Task A_record_looks_like_those_that_comparing_every_pair_finds(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context).ConfigureAwait(false);

        await context
            .ForAllAsync(
                RandomDuplicates.Rules.ToArbitrary(),
                40,
                async some =>
                {
                    var rules = await PublishAsync(host, some).ConfigureAwait(false);
                    foreach (var record in records)
                    {
                        Same(
                            PlainDuplicates.Of(host, rules, [record], records),
                            await host.Model.ReadAsync(read => read.FindDuplicatesAsync(record, Every)).ConfigureAwait(false),
                            PlainDuplicates.Shown(rules)
                        );
                    }
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task A_job_finds_every_pair_once(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context).ConfigureAwait(false);

        await context
            .ForAllAsync(
                RandomDuplicates.Rules.ToArbitrary(),
                40,
                async some =>
                {
                    var rules = await PublishAsync(host, some).ConfigureAwait(false);
                    var kind = rules.FirstOrDefault()?.BaseKind ?? "account";
                    var found = await PlainDuplicates.FoundAsync(host.Model, kind, new() { Most = int.MaxValue }).ConfigureAwait(false);
                    Same(
                        PlainDuplicates.OncePerPair(rules, PlainDuplicates.Of(host, rules, records, records)),
                        found,
                        PlainDuplicates.Shown(rules)
                    );
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task A_unit_finds_what_is_stored_and_what_comes_before_in_it(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context).ConfigureAwait(false);
        var fresh = RandomDuplicates.Accounts.ArrayOf(4).Select(all => all.Cast<Record>().ToArray());
        var contacts = RandomDuplicates.Contacts.ArrayOf(4).Select(all => all.Cast<Record>().ToArray());
        var cases = Gen.OneOf(fresh, contacts).Zip(RandomDuplicates.Rules);

        await context
            .ForAllAsync(
                cases.ToArbitrary(),
                40,
                async pair =>
                {
                    var (added, some) = pair;
                    var rules = await PublishAsync(host, some).ConfigureAwait(false);
                    var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
                    await using (unit.ConfigureAwait(false))
                    {
                        Array.ForEach(added, unit.Add);
                        var changed = (Account)records[0];
                        var loaded = await unit.GetAsync(changed.Id).ConfigureAwait(false);
                        unit.Remove(loaded);

                        var found = await unit.FindDuplicatesAsync(Every).ConfigureAwait(false);

                        Same(PlainDuplicates.InUnit(host, rules, added, records[1..]), found, PlainDuplicates.Shown(rules));
                    }
                }
            )
            .ConfigureAwait(false);
    }

    private static async Task<(ContractHost Host, Record[] Records)> FilledAsync(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        Record[] records = [.. RandomDuplicates.Accounts.ArrayOf(25).Sample(1)[0], .. RandomDuplicates.Contacts.ArrayOf(15).Sample(1)[0]];
        await host.Model.AddAsync(records).ConfigureAwait(false);
        return (host, records);
    }

    /// <summary>Puts rules in the place of those that were there, but for such as no store could be asked by.</summary>
    private static async Task<DuplicateRule[]> PublishAsync(ContractHost host, DuplicateRule[] rules)
    {
        DuplicateRule[] askable = [.. rules.Where(rule => DuplicateRuleChecks.WhyNot(host.Catalogue, rule).Count == 0).Select(Fresh)];
        await host
            .Model.RunAsync(async work =>
            {
                (await work.ListAsync(new Specification<DuplicateRule>()).ConfigureAwait(false)).ForEach(work.Remove);
                Array.ForEach(askable, work.Add);
            })
            .ConfigureAwait(false);
        return askable;
    }

    private static DuplicateRule Fresh(DuplicateRule rule) => Storage.RecordStorage.Copy(rule);

    private static void Same(IEnumerable<DuplicateMatch> expected, IEnumerable<DuplicateMatch> found, string rules)
    {
        DuplicateMatch[] all = [.. found];
        HashSet<DuplicateMatch> wanted = [.. expected];
        Expect.Sequence([], wanted.Except(all), $"missed by {rules}");
        Expect.Sequence([], all.Where(match => !wanted.Remove(match)), $"found too much, or twice, by {rules}");
    }
}
