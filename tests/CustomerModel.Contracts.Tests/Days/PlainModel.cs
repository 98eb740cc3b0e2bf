using CustomerModel.Customers;

namespace CustomerModel.Contracts.Tests.Days;

/// <summary>Accounts and contacts as plain rows, with every rule as one line; it says what each step has to end in.</summary>
internal sealed class PlainModel
{
    public List<Row> Accounts { get; } = [];

    public List<Row> Contacts { get; } = [];

    /// <summary>The code of the refusal, or <see langword="null"/> after the step was taken; a step without its rows is no step.</summary>
    public string? Take(Step step)
    {
        var (account, other) = (Pick(Accounts, step.First), Pick(Accounts, step.Second));
        var (contact, second) = (Pick(Contacts, step.First), Pick(Contacts, step.Second));
        return step.Deed switch
        {
            Deed.ActOnAccount when account is not null => Act(account, step.Action),
            Deed.ActOnContact when contact is not null => contact.Status == CustomerStatus.Active
            && CustomerLifecycle.Table.Allows(contact.Status, step.Action)
            && IsPrimary(contact)
                ? "account.primary-contact-elsewhere"
                : Act(contact, step.Action),
            Deed.Join when contact is not null && other is not null => Join(contact, other),
            Deed.Move when contact is not null && other is not null => Move(contact, other),
            Deed.Leave when contact is not null => Move(contact, null),
            Deed.SetParent when account is not null && other is not null => SetParent(account, other),
            Deed.ClearParent when account is not null => Write(account, () => account.Parent = null),
            Deed.MakePrimary when account is not null && second is not null => MakePrimary(account, second),
            Deed.ClearPrimary when account is not null => Write(account, () => account.Primary = null),
            Deed.DeleteAccount when account is not null => Delete(Accounts, account),
            Deed.DeleteContact when contact is not null => Delete(Contacts, contact),
            _ => null,
        };
    }

    public static Row? Pick(List<Row> rows, int number) => rows.Count == 0 ? null : rows[number % rows.Count];

    private static string? Act(Row row, CustomerAction action)
    {
        if (!CustomerLifecycle.Table.Allows(row.Status, action))
        {
            return "customer.not-now";
        }

        row.Status = CustomerLifecycle.Table.DefaultOf(row.Status, action)!.Value;
        return null;
    }

    private static string? Write(Row row, Action change)
    {
        if (row.Status == CustomerStatus.Inactive)
        {
            return "customer.inactive";
        }

        change();
        return null;
    }

    private static string? Join(Row contact, Row account) =>
        contact.Status == CustomerStatus.Active && contact.Parent is not null && contact.Parent != account
            ? "contact.has-parent"
            : Write(contact, () => contact.Parent = account);

    private string? Move(Row contact, Row? account) =>
        contact.Status == CustomerStatus.Inactive ? "customer.inactive"
        : contact.Parent is null ? "contact.has-no-parent"
        : contact.Parent != account && IsPrimary(contact) ? "account.primary-contact-elsewhere"
        : Write(contact, () => contact.Parent = account);

    private static string? SetParent(Row account, Row parent)
    {
        for (var above = parent; above is not null; above = above.Parent)
        {
            if (above == account && account.Status == CustomerStatus.Active)
            {
                return "account.loop";
            }
        }

        return Write(account, () => account.Parent = parent);
    }

    private static string? MakePrimary(Row account, Row contact) =>
        account.Status == CustomerStatus.Active && (contact.Parent != account || contact.Status == CustomerStatus.Inactive)
            ? "account.primary-contact-elsewhere"
            : Write(account, () => account.Primary = contact);

    private string? Delete(List<Row> rows, Row row)
    {
        if (Accounts.Concat(Contacts).Any(other => other.Parent == row || other.Primary == row))
        {
            return "record.in-use";
        }

        rows.Remove(row);
        return null;
    }

    private bool IsPrimary(Row contact) => Accounts.Any(account => account.Primary == contact);

    internal sealed class Row(Guid id)
    {
        public Guid Id { get; } = id;

        public CustomerStatus Status { get; set; } = CustomerLifecycle.Table.Initial;

        public Row? Parent { get; set; }

        public Row? Primary { get; set; }
    }
}
