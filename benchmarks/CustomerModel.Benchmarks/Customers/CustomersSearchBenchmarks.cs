using CustomerModel.Customers;
using CustomerModel.InMemory;

namespace CustomerModel.Benchmarks;

/// <summary>One condition that no order helps with, on a text that no two contacts share: how many addresses hold it?</summary>
[Goal("a text in the middle of a million e-mail addresses", 0.1)]
public class CustomersSearchBenchmarks
{
    private static readonly Criteria Holding = Criteria.Where((Field)ContactFields.EmailAddress1, Operator.Contains, ["77@"]);
    private readonly Func<Contact, bool> _lambda = ByHand("77@");
    private List<Contact> _contacts = [];
    private ColumnSnapshot<Contact> _snapshot = ColumnSnapshot.Of<Contact>([], []);

    [GlobalSetup]
    public void Fill()
    {
        (_contacts, _snapshot) = Prospects.Of(1_000_000);
        if (Count() == 0 || Count() != Lambda())
        {
            throw new InvalidOperationException($"{Count()} found, {Lambda()} expected.");
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
    public int Count() => _snapshot.Count(Holding);

    private static Func<Contact, bool> ByHand(string text) =>
        contact => contact.EmailAddress1?.Value.Contains(text, StringComparison.OrdinalIgnoreCase) == true;
}
