using CustomerModel.Customers;

namespace CustomerModel.Import;

/// <summary>The command that changes one field which edits do not: it is asked first, then told.</summary>
public abstract class RecordCommand
{
    private protected RecordCommand(Field field) => Field = field;

    /// <summary>The field.</summary>
    public Field Field { get; }

    /// <summary>The commands behind the references of accounts and contacts: to come under an account, to join one, to name the primary contact.</summary>
    public static IReadOnlyList<RecordCommand> BuiltIn { get; } =
    [
        For(AccountFields.Parent, (a, parent, now) => a.WhyNotSetParent(parent, now), (a, parent, now) => a.SetParent(parent, now)),
        For(
            AccountFields.PrimaryContact,
            (a, contact, now) => a.WhyNotMakePrimary(contact, now),
            (a, contact, now) => a.MakePrimary(contact, now)
        ),
        For(ContactFields.Parent, (c, parent, now) => c.WhyNotJoin(parent, now), (c, parent, now) => c.Join(parent, now)),
    ];

    /// <summary>States the command behind a field.</summary>
    /// <param name="field">The field.</param>
    /// <param name="whyNot">The twin of the command that says why it would be refused.</param>
    /// <param name="tell">The command.</param>
    public static RecordCommand For<TRecord, TValue>(
        Field<TRecord, TValue> field,
        Func<TRecord, TValue, ZonedDateTime, DomainError?> whyNot,
        Action<TRecord, TValue, ZonedDateTime> tell
    )
        where TRecord : Record
        where TValue : notnull => new RecordCommand<TRecord, TValue>(field, whyNot, tell);

    internal abstract DomainError? WhyNot(Record record, object value, ZonedDateTime now);

    internal abstract void Tell(Record record, object value, ZonedDateTime now);
}

/// <summary>The command that changes one field.</summary>
internal sealed class RecordCommand<TRecord, TValue>(
    Field<TRecord, TValue> field,
    Func<TRecord, TValue, ZonedDateTime, DomainError?> whyNot,
    Action<TRecord, TValue, ZonedDateTime> tell
) : RecordCommand(field)
    where TRecord : Record
    where TValue : notnull
{
    internal override DomainError? WhyNot(Record record, object value, ZonedDateTime now) => whyNot((TRecord)record, (TValue)value, now);

    internal override void Tell(Record record, object value, ZonedDateTime now) => tell((TRecord)record, (TValue)value, now);
}
