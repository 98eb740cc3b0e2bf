using CustomerModel.Customers;

namespace CustomerModel.Import;

/// <summary>How a row becomes a new record of one kind: by the command of the record that makes it.</summary>
public abstract class RecordMaker
{
    private protected RecordMaker(RecordType type, IReadOnlyList<Field> needs, IReadOnlyList<Field> takes) =>
        (Type, Needs, Takes) = (type, needs, [.. needs, .. takes]);

    /// <summary>The kind of record.</summary>
    public RecordType Type { get; }

    /// <summary>Fields without which no record can be made.</summary>
    public IReadOnlyList<Field> Needs { get; }

    /// <summary>Fields the command takes, those it needs first; the others are set by an edit afterwards.</summary>
    public IReadOnlyList<Field> Takes { get; }

    /// <summary>Accounts, made as companies from their name.</summary>
    public static RecordMaker Account { get; } =
        For(
            Customers.Account.Type,
            [AccountFields.Name],
            [],
            (row, work) => Customers.Account.Create(work.NewId<AccountId>(), row.Get(AccountFields.Name)!, work.Now)
        );

    /// <summary>Contacts, made from the parts of their name.</summary>
    public static RecordMaker Contact { get; } =
        For(
            Customers.Contact.Type,
            [ContactFields.LastName],
            [ContactFields.FirstName, ContactFields.MiddleName, ContactFields.Suffix],
            (row, work) => Customers.Contact.Create(work.NewId<ContactId>(), NameIn(row), work.Now)
        );

    /// <summary>The makers that imports know without being told, of customers, catalogue, sales, service and activities.</summary>
    public static IReadOnlyList<RecordMaker> BuiltIn =>
        [
            Account,
            Contact,
            .. CatalogMakers.All,
            .. LeadMakers.All,
            .. SalesMakers.All,
            .. ServiceMakers.All,
            .. ActivityMakers.All,
            .. CaseMakers.All,
        ];

    /// <summary>States how a row becomes a record of a guest's kind.</summary>
    /// <param name="type">The kind.</param>
    /// <param name="needs">Fields without which no record can be made.</param>
    /// <param name="takes">Further fields the command takes.</param>
    /// <param name="make">Makes the record and takes its id and the moment from the unit of work; it does not add it.</param>
    public static RecordMaker For<TRecord>(
        RecordType<TRecord> type,
        IReadOnlyList<Field<TRecord>> needs,
        IReadOnlyList<Field<TRecord>> takes,
        Func<RowValues, IUnitOfWork, TRecord> make
    )
        where TRecord : Record => new RecordMaker<TRecord>(type, needs, takes, (row, work, _) => ValueTask.FromResult(make(row, work)));

    /// <summary>States how a row becomes a record that is made from another one, which the unit of work finds.</summary>
    /// <inheritdoc cref="For{TRecord}(RecordType{TRecord}, IReadOnlyList{Field{TRecord}}, IReadOnlyList{Field{TRecord}}, Func{RowValues, IUnitOfWork, TRecord})"/>
    public static RecordMaker For<TRecord>(
        RecordType<TRecord> type,
        IReadOnlyList<Field<TRecord>> needs,
        IReadOnlyList<Field<TRecord>> takes,
        Func<RowValues, IUnitOfWork, CancellationToken, ValueTask<TRecord>> make
    )
        where TRecord : Record => new RecordMaker<TRecord>(type, needs, takes, make);

    private static PersonName NameIn(RowValues row) =>
        PersonName.Of(
            row.Get(ContactFields.FirstName),
            row.Get(ContactFields.MiddleName),
            row.Get(ContactFields.LastName)!,
            row.Get(ContactFields.Suffix)
        );
}

/// <summary>How a row becomes a new record of one kind.</summary>
/// <typeparam name="TRecord">The aggregate.</typeparam>
internal sealed class RecordMaker<TRecord>(
    RecordType<TRecord> type,
    IReadOnlyList<Field<TRecord>> needs,
    IReadOnlyList<Field<TRecord>> takes,
    Func<RowValues, IUnitOfWork, CancellationToken, ValueTask<TRecord>> make
) : RecordMaker(type, needs, takes)
    where TRecord : Record
{
    public ValueTask<TRecord> MakeAsync(RowValues row, IUnitOfWork work, CancellationToken stop) => make(row, work, stop);
}
