using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Criteria are answered by the store as they are answered in memory.</summary>
internal static class CriteriaContracts
{
    public static Task Random_criteria_over_accounts_find_what_memory_finds(StoreContractContext context) =>
        AgreeAsync(context, RandomRecords.Accounts(GuestFields.All).Generator.Sample(60), account => account.Id.Value);

    public static Task Random_criteria_over_contacts_find_what_memory_finds(StoreContractContext context) =>
        AgreeAsync(context, RandomRecords.Contacts().Generator.Sample(60), contact => contact.Id.Value);

    public static Task Random_criteria_over_products_find_what_memory_finds(StoreContractContext context) =>
        AgreeAsync(context, RandomCatalog.Products.Generator.Sample(60), product => product.Id.Value);

    public static async Task Every_operator_on_every_field_finds_what_memory_finds(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context, RandomRecords.Accounts(GuestFields.All).Generator.Sample(40))
            .ConfigureAwait(false);
        var wrong = new List<string>();
        foreach (var field in host.Catalogue.Of<Account>().Fields)
        {
            foreach (var op in RandomCriteria.Operators(field))
            {
                var criteria = RandomCriteria.On(field, op, records).Sample(1)[0];
                if (await DifferenceAsync(host, criteria, records, account => account.Id.Value).ConfigureAwait(false) is { } difference)
                {
                    wrong.Add($"{field.Name} {op}: {difference}");
                }
            }
        }

        Expect.Sequence([], wrong, "fields and operators that go wrong");
    }

    public static async Task Combined_specifications_find_what_memory_finds(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context, RandomRecords.Accounts().Generator.Sample(40)).ConfigureAwait(false);
        var pairs = RandomCriteria.Over(host.Catalogue.Of<Account>(), records).Generator.Two().ToArbitrary();

        await context
            .ForAllAsync(
                pairs,
                30,
                async pair =>
                {
                    var (left, right) = (pair.Item1.ToSpecification<Account>(), pair.Item2.ToSpecification<Account>());
                    foreach (var both in new[] { left.And(right), left.Or(right), left.Not() })
                    {
                        Expect.Same(
                            records.Count(both.IsSatisfiedBy),
                            await host.Model.ReadAsync(read => read.CountAsync(both)).ConfigureAwait(false),
                            "count"
                        );
                    }
                }
            )
            .ConfigureAwait(false);
    }

    public static async Task Criteria_come_back_from_their_text_and_find_the_same(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context, RandomRecords.Accounts(GuestFields.All).Generator.Sample(20))
            .ConfigureAwait(false);
        var entry = host.Catalogue.Of<Account>();

        await context
            .ForAllAsync(
                RandomCriteria.Over(entry, records),
                50,
                criteria =>
                {
                    Expect.Same(criteria, CriteriaJson.Read(entry, CriteriaJson.Write(criteria)), "criteria");
                    return Task.CompletedTask;
                }
            )
            .ConfigureAwait(false);
    }

    private static async Task AgreeAsync<TRecord>(StoreContractContext context, IReadOnlyList<TRecord> records, Func<TRecord, Guid> id)
        where TRecord : Record
    {
        var (host, stored) = await FilledAsync(context, records).ConfigureAwait(false);
        await context
            .ForAllAsync(
                RandomCriteria.Over(host.Catalogue.Of<TRecord>(), stored),
                200,
                async criteria =>
                {
                    var difference = await DifferenceAsync(host, criteria, stored, id).ConfigureAwait(false);
                    Expect.That(difference is null, $"{CriteriaJson.Write(criteria)} is answered as in memory: {difference}");
                }
            )
            .ConfigureAwait(false);
    }

    private static async Task<(ContractHost Host, IReadOnlyList<TRecord> Records)> FilledAsync<TRecord>(
        StoreContractContext context,
        IReadOnlyList<TRecord> records
    )
        where TRecord : Record
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        await host.Model.AddAsync([.. records]).ConfigureAwait(false);
        return (host, await host.Model.AllAsync<TRecord>().ConfigureAwait(false));
    }

    private static async Task<string?> DifferenceAsync<TRecord>(
        ContractHost host,
        Criteria criteria,
        IReadOnlyList<TRecord> records,
        Func<TRecord, Guid> id
    )
        where TRecord : Record
    {
        var specification = criteria.ToSpecification<TRecord>();
        HashSet<Guid> expected = [.. records.Where(specification.IsSatisfiedBy).Select(id)];
        try
        {
            var found = await host.Model.ListAsync(specification).ConfigureAwait(false);
            return expected.SetEquals(found.Select(id)) ? null : $"{found.Count} found, {expected.Count} expected";
        }
        catch (Exception failure) when (failure is not ContractBrokenException)
        {
            return $"{failure.GetType().Name}: {failure.Message}";
        }
    }
}
