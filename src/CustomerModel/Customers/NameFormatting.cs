namespace CustomerModel.Customers;

/// <summary>Spells full names in the organisation's format (C4); the unit of work calls it before it commits.</summary>
public static class NameFormatting
{
    /// <summary>Formats every contact and lead among the records, and names each person account among them for its person.</summary>
    public static void Apply(NameFormat format, IReadOnlyCollection<Record> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var person in records.OfType<INamedPerson>())
        {
            person.FormatName(format);
        }

        foreach (var account in records.OfType<Account>().Where(account => account.Kind == AccountKind.Person))
        {
            if (records.OfType<Contact>().FirstOrDefault(contact => contact.Id == account.PrimaryContact) is { } person)
            {
                account.TakeNameOf(person);
            }
        }
    }
}
