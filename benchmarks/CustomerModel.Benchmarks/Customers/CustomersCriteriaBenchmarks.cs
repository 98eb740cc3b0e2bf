using CustomerModel.Customers;
using CustomerModel.InMemory;
using CustomerModel.Persistence;

namespace CustomerModel.Benchmarks;

/// <summary>A dynamic list is worked out: how many contacts meet five conditions?</summary>
/// <remarks>The lambda is what one writes by hand over a list of contacts; the specification of the same criteria stands beside it.</remarks>
[Goal("criteria of five conditions over {0} contacts", 0.1)]
public class CustomersCriteriaBenchmarks
{
    private static readonly ContactLeadSource[] Sources = [ContactLeadSource.From(1), ContactLeadSource.From(3), ContactLeadSource.From(8)];
    private static readonly (LocalDate First, LocalDate Last) Born = (new(1960, 1, 1), new(1989, 12, 31));

    private static readonly Criteria Wanted = Criteria.All(
        Criteria.Where(ContactFields.LastName, Operator.StartsWith, "mu"),
        Criteria.Where(ContactFields.LeadSource, Operator.In, Sources),
        Criteria.Where(ContactFields.NumberOfChildren, Operator.Between, 1, 3),
        Criteria.Where(ContactFields.Birthday, Operator.Between, Born.First, Born.Last),
        Criteria.Where((Field)ContactFields.EmailAddress1, Operator.Contains, ["7"])
    );

    private readonly CriteriaSpecification<Contact> _specification = Wanted.ToSpecification<Contact>();
    private readonly Func<Contact, bool> _lambda = ByHand("mu", Sources, (1, 3), Born, "7");
    private List<Contact> _contacts = [];
    private ColumnSnapshot<Contact> _snapshot = ColumnSnapshot.Of<Contact>([], []);

    [Params(10_000, 100_000, 1_000_000)]
    public int Contacts { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        (_contacts, _snapshot) = Prospects.Of(Contacts);
        if (Count() == 0 || Count() != Lambda() || Count() != Specification() || Ids().Count != Count())
        {
            throw new InvalidOperationException($"{Count()} found, {Lambda()} and {Specification()} expected.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Lambda()
    {
        var count = 0;
        foreach (var contact in _contacts)
        {
            count += _lambda(contact) ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public int Count() => _snapshot.Count(Wanted);

    [Benchmark(Description = "beside: their ids")]
    public List<Guid> Ids() => _snapshot.Ids(Wanted);

    [Benchmark(Description = "beside: the first 50 by name")]
    public List<Guid> Page() => _snapshot.Page(Wanted, ContactFields.FullName);

    [Benchmark(Description = "beside: the specification, contact by contact")]
    public int Specification()
    {
        var count = 0;
        foreach (var contact in _contacts)
        {
            count += _specification.IsSatisfiedBy(contact) ? 1 : 0;
        }

        return count;
    }

    private static Func<Contact, bool> ByHand(
        string name,
        ContactLeadSource[] sources,
        (int Least, int Most) children,
        (LocalDate First, LocalDate Last) born,
        string email
    ) =>
        contact =>
            contact.LastName.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && contact.LeadSource is { } source
            && Array.IndexOf(sources, source) >= 0
            && contact.NumberOfChildren >= children.Least
            && contact.NumberOfChildren <= children.Most
            && contact.Birthday >= born.First
            && contact.Birthday <= born.Last
            && contact.EmailAddress1?.Value.Contains(email, StringComparison.OrdinalIgnoreCase) == true;
}
