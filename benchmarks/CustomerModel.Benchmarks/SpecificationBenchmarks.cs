using System.Linq.Expressions;
using CustomerModel.Customers;
using CustomerModel.Specifications;

namespace CustomerModel.Benchmarks;

/// <summary>Is one contact what a specification of five conditions asks for?</summary>
[Goal("five conditions, asked of one contact", 2, NoAllocation = true)]
public class SatisfiedBenchmarks
{
    private readonly Contact _contact = People.Contact(7);
    private readonly Specification<Contact> _specification = new FiveConditions("Muster", 2, new(1990, 1, 1));
    private readonly Func<Contact, bool> _lambda = FiveConditions.ByHand("Muster", 2, new(1990, 1, 1));

    [Benchmark(Baseline = true)]
    public bool Lambda() => _lambda(_contact);

    [Benchmark]
    public bool Specification() => _specification.IsSatisfiedBy(_contact);
}

/// <summary>Which of a thousand different contacts is what a specification of five conditions asks for?</summary>
[Goal("five conditions, asked of a thousand contacts", 2, NoAllocation = true)]
public class SatisfiedByManyBenchmarks
{
    private readonly Contact[] _contacts = [.. Enumerable.Range(0, 1_000).Select(People.Contact)];
    private readonly Specification<Contact> _specification = new FiveConditions("Muster", 2, new(1990, 1, 1));
    private readonly Func<Contact, bool> _lambda = FiveConditions.ByHand("Muster", 2, new(1990, 1, 1));

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
    public int Specification()
    {
        var count = 0;
        foreach (var contact in _contacts)
        {
            count += _specification.IsSatisfiedBy(contact) ? 1 : 0;
        }

        return count;
    }
}

/// <summary>A request makes a specification and asks it once.</summary>
[Goal("five conditions, made anew and asked once", 0.02)]
public class FreshSpecificationBenchmarks
{
    private readonly Contact _contact = People.Contact(7);
    private int _least;

    [Benchmark(Baseline = true)]
    public bool BuildAndCompile()
    {
        var (name, least, before) = ("Muster", _least++ & 1, new LocalDate(1990, 1, 1));
        Expression<Func<Contact, bool>>[] conditions =
        [
            contact => contact.State == CustomerState.Active,
            contact => contact.LastName == name,
            contact => contact.NumberOfChildren >= least,
            contact => contact.Birthday < before,
            contact => !contact.DoNotEmail,
        ];
        return conditions.All(condition => condition.Compile()(_contact));
    }

    [Benchmark]
    public bool Specification() => new FiveConditions("Muster", _least++ & 1, new(1990, 1, 1)).IsSatisfiedBy(_contact);
}

/// <summary>Active people of a name with so many children, born before a day, who may be written to.</summary>
internal sealed class FiveConditions : Specification<Contact>
{
    public FiveConditions(string name, int least, LocalDate before) =>
        Query
            .Where(contact => contact.State == CustomerState.Active)
            .Where(contact => contact.LastName == name)
            .Where(contact => contact.NumberOfChildren >= least)
            .Where(contact => contact.Birthday < before)
            .Where(contact => !contact.DoNotEmail);

    /// <summary>The same as a lambda; its values are given to it, as they are to the specification.</summary>
    public static Func<Contact, bool> ByHand(string name, int least, LocalDate before) =>
        contact =>
            contact.State == CustomerState.Active
            && contact.LastName == name
            && contact.NumberOfChildren >= least
            && contact.Birthday < before
            && !contact.DoNotEmail;
}
