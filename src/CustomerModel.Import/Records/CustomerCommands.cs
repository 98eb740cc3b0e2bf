using CustomerModel.Customers;

namespace CustomerModel.Import;

/// <summary>The commands behind the references of accounts and contacts: to come under an account, to join one, to name the primary contact.</summary>
internal static class CustomerCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.For(
            AccountFields.Parent,
            (a, parent, now) => a.WhyNotSetParent(parent, now),
            (a, parent, now) => a.SetParent(parent, now)
        ),
        RecordCommand.For(
            AccountFields.PrimaryContact,
            (a, contact, now) => a.WhyNotMakePrimary(contact, now),
            (a, contact, now) => a.MakePrimary(contact, now)
        ),
        RecordCommand.For(ContactFields.Parent, (c, parent, now) => c.WhyNotJoin(parent, now), (c, parent, now) => c.Join(parent, now)),
    ];
}
