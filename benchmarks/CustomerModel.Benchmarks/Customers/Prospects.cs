using System.Diagnostics;
using System.Globalization;
using CustomerModel.Customers;
using CustomerModel.InMemory;
using CustomerModel.Persistence;

namespace CustomerModel.Benchmarks;

/// <summary>Contacts of whom most came from some source, in a list and in columns; made once for each number of them.</summary>
internal static class Prospects
{
    private static readonly Dictionary<int, (List<Contact> List, ColumnSnapshot<Contact> Snapshot)> Made = [];

    public static (List<Contact> List, ColumnSnapshot<Contact> Snapshot) Of(int size)
    {
        if (!Made.TryGetValue(size, out var prospects))
        {
            prospects = Make(size);
            Made.Add(size, prospects);
        }

        return prospects;
    }

    private static (List<Contact> List, ColumnSnapshot<Contact> Snapshot) Make(int size)
    {
        List<Contact> contacts = [.. Enumerable.Range(0, size).Select(Prospect)];
        var fields = new CatalogueBuilder().Build().Of<Contact>().Fields;
        var watch = Stopwatch.StartNew();
        var snapshot = ColumnSnapshot.Of(contacts, fields);
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{size} contacts: {snapshot.Bytes / (double)size:0.0} bytes each for {fields.Count} fields, taken in {watch.Elapsed.TotalSeconds:0.0} s"
            )
        );
        return (contacts, snapshot);
    }

    private static Contact Prospect(int number)
    {
        var contact = People.OneOfMany(number);
        if (number % 9 != 4)
        {
            contact.Set(ContactFields.LeadSource, ContactLeadSource.From(1 + (number / 11 % 10)));
        }

        return contact;
    }
}
