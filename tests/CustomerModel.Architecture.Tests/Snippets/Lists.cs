using CustomerModel.Customers;
using CustomerModel.InMemory;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>Who meets the criteria.</summary>
internal static class Lists
{
    public static async Task AskAsync(ICustomerModel crm, IProgress<long> progress, CancellationToken stop)
    {
        var wanted = Criteria.All(
            Criteria.Where(ContactFields.LastName, Operator.StartsWith, "mu"),
            Criteria.Where(ContactFields.Birthday, Operator.GreaterOrEqual, new LocalDate(1980, 1, 1)),
            Criteria.Where(ContactFields.DoNotEmail, Operator.Equal, false)
        );
        var found = await crm.ReadAsync(read => read.ListAsync(wanted.ToSpecification<Contact>(), stop), stop);
        Console.WriteLine(found.Count);

        var people = await ColumnSnapshot.OfAsync<Contact>(crm, progress: progress, stop: stop);
        Console.WriteLine($"{people.Count(wanted)} of {people.Size}, {people.Bytes / 1024} KB");
        foreach (var (source, count) in people.CountsBy(ContactFields.LeadSource, wanted))
        {
            Console.WriteLine($"{source?.Code}: {count}");
        }

        var first = people.Page(wanted, orderBy: ContactFields.FullName, take: 20);
        var contacts = await crm.ReadAsync(read => read.FindManyAsync<Contact>(first, stop), stop);
        Console.WriteLine(contacts.Count);
    }

    public static async Task SomeFieldsAsync(ICustomerModel crm, CancellationToken stop)
    {
        Field[] fields = [ContactFields.EmailAddress1, ContactFields.DoNotEmail];
        var mailable = await crm.ReadLaggingAsync(
            read => ColumnSnapshot.OfAsync(read.StreamAsync(new EveryRecord<Contact>(), stop), fields, stop: stop),
            stop
        );
        Console.WriteLine(mailable.Size);
    }
}
