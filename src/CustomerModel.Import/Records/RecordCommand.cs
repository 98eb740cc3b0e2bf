namespace CustomerModel.Import;

/// <summary>The command that changes one field which edits do not: it is asked first, then told.</summary>
public abstract class RecordCommand
{
    private protected RecordCommand(Field field, IReadOnlyList<Field> takes) => (Field, Takes) = (field, takes);

    /// <summary>The field.</summary>
    public Field Field { get; }

    /// <summary>Further fields whose values the command takes, e.g. what a sale brought and when it closed.</summary>
    public IReadOnlyList<Field> Takes { get; }

    /// <summary>Told when everything else of the row is in: it may make the record read-only.</summary>
    public bool IsLast { get; private init; }

    /// <summary>Brings two records together, which the report counts.</summary>
    public bool IsLink { get; private init; } = true;

    /// <summary>The commands that imports know without being told, of customers, catalogue, sales, service and activities.</summary>
    public static IReadOnlyList<RecordCommand> BuiltIn { get; } =
    [
        .. CustomerCommands.All,
        .. CatalogCommands.All,
        .. LeadCommands.All,
        .. PriceListCommands.All,
        .. OpportunityCommands.All,
        .. DocumentCommands.All,
        .. CaseCommands.All,
        .. InvoiceCommands.All,
        .. ContractCommands.All,
        .. SupportCommands.All,
        .. ActivityCommands.All,
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
        where TValue : notnull =>
        new RecordCommand<TRecord, TValue>(
            field,
            [],
            (record, value, _, now) => whyNot(record, value, now),
            (record, value, _, now) => tell(record, value, now)
        );

    /// <summary>States the command behind a status: told last, with the values of further fields.</summary>
    /// <param name="field">The status.</param>
    /// <param name="takes">Further fields whose values the command takes.</param>
    /// <param name="whyNot">Says why the command would be refused for the status and the values of the row.</param>
    /// <param name="tell">The command; neither asked nor told when the record has the status already.</param>
    public static RecordCommand ForStatus<TRecord, TStatus>(
        Field<TRecord, TStatus> field,
        IReadOnlyList<Field<TRecord>> takes,
        Func<TRecord, TStatus, RowValues, ZonedDateTime, DomainError?> whyNot,
        Action<TRecord, TStatus, RowValues, ZonedDateTime> tell
    )
        where TRecord : Record
        where TStatus : notnull =>
        new RecordCommand<TRecord, TStatus>(
            field,
            takes,
            (record, status, row, now) =>
                IsThere(field, record, status) ? WhyNotLeave(record, takes, row) : whyNot(record, status, row, now),
            (record, status, row, now) =>
            {
                if (!IsThere(field, record, status))
                {
                    tell(record, status, row, now);
                }
            }
        )
        {
            IsLast = true,
            IsLink = false,
        };

    /// <summary>States the command behind a number that a record brings along; a record that has it already is left alone.</summary>
    internal static RecordCommand ForNumber<TRecord>(
        Field<TRecord, string> field,
        Func<TRecord, string, DomainError?> whyNot,
        Action<TRecord, string> tell
    )
        where TRecord : Record =>
        new RecordCommand<TRecord, string>(
            field,
            [],
            (record, number, _, _) => IsThere(field, record, number) ? null : whyNot(record, number),
            (record, number, _, _) =>
            {
                if (!IsThere(field, record, number))
                {
                    tell(record, number);
                }
            }
        )
        {
            IsLink = false,
        };

    internal abstract DomainError? WhyNot(Record record, object value, RowValues row, ZonedDateTime now);

    internal abstract void Tell(Record record, object value, RowValues row, ZonedDateTime now);

    /// <summary>A record that has the status already keeps what it has: another value would be lost.</summary>
    private static DomainError? WhyNotLeave(Record record, IReadOnlyList<Field> takes, RowValues row)
    {
        string[] lost =
        [
            .. takes.Where(field => row.Find(field) is { } value && !value.Equals(field.Read(record))).Select(field => field.Name),
        ];
        return lost.Length > 0 ? RowErrors.ValueNotTaken(lost) : null;
    }

    private static bool IsThere(Field field, Record record, object value) => value.Equals(field.Read(record));
}

/// <summary>The command that changes one field.</summary>
internal sealed class RecordCommand<TRecord, TValue>(
    Field<TRecord, TValue> field,
    IReadOnlyList<Field> takes,
    Func<TRecord, TValue, RowValues, ZonedDateTime, DomainError?> whyNot,
    Action<TRecord, TValue, RowValues, ZonedDateTime> tell
) : RecordCommand(field, takes)
    where TRecord : Record
    where TValue : notnull
{
    internal override DomainError? WhyNot(Record record, object value, RowValues row, ZonedDateTime now) =>
        whyNot((TRecord)record, (TValue)value, row, now);

    internal override void Tell(Record record, object value, RowValues row, ZonedDateTime now) =>
        tell((TRecord)record, (TValue)value, row, now);
}
