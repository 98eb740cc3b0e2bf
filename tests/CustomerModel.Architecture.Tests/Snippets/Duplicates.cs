using CustomerModel.Customers;
using CustomerModel.Operations;
using CustomerModel.Specifications;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>Rows that are one.</summary>
internal static class Duplicates
{
    public static async Task<DuplicateIndex<RecordRef>> FindAsync(IReadScope read, IProgress<long> progress, CancellationToken stop)
    {
        var index = new DuplicateIndex<RecordRef>(MatchProfile.Persons, MatchFields.Contacts.Columns);
        await foreach (var contact in read.StreamAsync(new Specification<Contact>(), stop))
        {
            index.Add(contact.Ref, MatchFields.Contacts.Row(contact));
        }

        var report = index.FindAll(progress, stop);
        foreach (var pair in report.Pairs)
        {
            Console.WriteLine(index.Explain(pair.First, pair.Second));
        }

        return index;
    }

    public static MatchColumns Bind(IReadOnlyList<string> header)
    {
        var columns = MatchColumns.Of(
            header,
            ("Vorname", MatchKind.GivenName),
            ("Nachname", MatchKind.FamilyName),
            ("Telefon", MatchKind.Phone),
            ("Telefon 2", MatchKind.Phone)
        );
        return columns;
    }

    public static int Follow(DuplicateIndex<RecordRef> index, Contact contact)
    {
        var alike = index.Find(MatchFields.Contacts.Row(contact));
        index.Replace(contact.Ref, MatchFields.Contacts.Row(contact));
        index.Remove(contact.Ref);
        return alike.Count;
    }
}
