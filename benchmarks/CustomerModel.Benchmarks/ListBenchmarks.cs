using CustomerModel.Customers;
using CustomerModel.Specifications;

namespace CustomerModel.Benchmarks;

/// <summary>Neither the conditions nor the order has an index: every row is looked at.</summary>
[Goal("first 50 of a million contacts, no index fits", 0.4)]
public class ListByScanBenchmarks
{
    [GlobalSetup]
    public void Fill() => Crowd.DemandSame(Store(), Linq());

    [Benchmark(Baseline = true)]
    public List<Contact> Linq() =>
        [
            .. Crowd
                .List.Where(contact => contact.NumberOfChildren >= 2 && !contact.DoNotEmail)
                .OrderBy(contact => contact.Anniversary is null)
                .ThenBy(contact => contact.Anniversary)
                .ThenBy(contact => contact.Id)
                .Take(50),
        ];

    [Benchmark]
    public List<Contact> Store() => Crowd.First(new NextAnniversaries(2));
}

/// <summary>An index knows the rows the conditions hold for.</summary>
[Goal("first 50 of a million contacts, the filter has an index", 0.01)]
public class ListByFilterBenchmarks
{
    [GlobalSetup]
    public void Fill() => Crowd.DemandSame(Store(), Linq());

    [Benchmark(Baseline = true)]
    public List<Contact> Linq() =>
        [
            .. Crowd
                .List.Where(contact => contact.State == CustomerState.Active && contact.LastName == "Muster 77")
                .OrderBy(contact => contact.FullName, StringComparer.OrdinalIgnoreCase)
                .ThenBy(contact => contact.FullName, StringComparer.Ordinal)
                .ThenBy(contact => contact.Id)
                .Take(50),
        ];

    [Benchmark]
    public List<Contact> Store() => Crowd.First(new Namesakes("Muster 77"));
}

/// <summary>An index knows the order, and the first rows that satisfy the conditions are not far from its beginning.</summary>
[Goal("first 50 of a million contacts, the order has an index", 0.01)]
public class ListByOrderBenchmarks
{
    [GlobalSetup]
    public void Fill() => Crowd.DemandSame(Store(), Linq());

    [Benchmark(Baseline = true)]
    public List<Contact> Linq() =>
        [
            .. Crowd
                .List.Where(contact => contact.State == CustomerState.Active && contact.NumberOfChildren >= 2)
                .OrderBy(contact => contact.LastName, StringComparer.OrdinalIgnoreCase)
                .ThenBy(contact => contact.LastName, StringComparer.Ordinal)
                .ThenBy(contact => contact.Id)
                .Take(50),
        ];

    [Benchmark]
    public List<Contact> Store() => Crowd.First(new ParentsByName(2));
}

/// <summary>Those with so many children who may be written to, earliest anniversary first.</summary>
internal sealed class NextAnniversaries : Specification<Contact>
{
    public NextAnniversaries(int least) =>
        Query.Where(contact => contact.NumberOfChildren >= least && !contact.DoNotEmail).OrderBy(contact => contact.Anniversary).Take(50);
}

/// <summary>Active people of one last name.</summary>
internal sealed class Namesakes : Specification<Contact>
{
    public Namesakes(string name) =>
        Query
            .Where(contact => contact.State == CustomerState.Active && contact.LastName == name)
            .OrderBy(contact => contact.FullName)
            .Take(50);
}

/// <summary>Active people with so many children, by last name.</summary>
internal sealed class ParentsByName : Specification<Contact>
{
    public ParentsByName(int least) =>
        Query
            .Where(contact => contact.State == CustomerState.Active && contact.NumberOfChildren >= least)
            .OrderBy(contact => contact.LastName)
            .Take(50);
}
