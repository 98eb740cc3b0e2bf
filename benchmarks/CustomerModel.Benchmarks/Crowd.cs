using CustomerModel.Customers;
using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Specifications;

namespace CustomerModel.Benchmarks;

/// <summary>A million contacts, in a store and in a list; made once, since that takes longer than asking for them.</summary>
internal static class Crowd
{
    private const int Size = 1_000_000;
    private const int Batch = 10_000;
    private static readonly Lazy<(ICustomerModel Crm, List<Contact> List)> Made = new(() => MakeAsync().GetAwaiter().GetResult());

    public static ICustomerModel Crm => Made.Value.Crm;

    public static List<Contact> List => Made.Value.List;

    public static List<Contact> First(ISpecification<Contact> specification) =>
        Crm.ReadAsync(read => read.ListAsync(specification)).GetAwaiter().GetResult();

    /// <summary>A comparison of two answers is worth nothing when they differ.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void DemandSame(List<Contact> ours, List<Contact> theirs)
    {
        if (ours.Count == 0 || !ours.Select(row => row.Id).SequenceEqual(theirs.Select(row => row.Id)))
        {
            throw new InvalidOperationException("The two lists are not the same rows.");
        }
    }

    private static async Task<(ICustomerModel Crm, List<Contact> List)> MakeAsync()
    {
        var catalogue = new CatalogueBuilder().Build();
        var store = new InMemoryStore(catalogue);
        var tenant = CustomerModelBuilder.OnlyTenant;
        var crm = new StoredCustomerModel(store, catalogue, SystemClock.Instance, new FixedCaller(new(tenant)), []);
        await using var session = await store.OpenAsync(tenant, SessionPurpose.Write);
        for (var number = 0; number < Size; number += Batch)
        {
            var first = number;
            await crm.RunAsync(work =>
            {
                for (var i = first; i < first + Batch; i++)
                {
                    work.Add(People.OneOfMany(i));
                }

                return Task.CompletedTask;
            });
            await session.AcknowledgeAsync([.. (await session.PendingMessagesAsync(int.MaxValue)).Select(message => message.Id)]);
        }

        return (crm, await crm.ReadAsync(read => read.ListAsync(new Specification<Contact>())));
    }
}
