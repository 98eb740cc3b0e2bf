using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Operations;

/// <summary>Everything a store has about one person: records of theirs, and records that only name them.</summary>
/// <remarks>
/// A contact and its person account are one person, and so are a contact and the lead it came from; documents whose customer they are
/// are theirs, with their activities and notes, and so is every record of a guest that names them. An account whose primary
/// contact they are, or a child contact, only names them.
/// </remarks>
internal sealed class PersonScope
{
    /// <summary>References that make a record one of the person's: kind, field.</summary>
    private static readonly HashSet<(string, string)> Theirs =
    [
        ("lead", "customerid"),
        ("lead", "parentcontactid"),
        ("opportunity", "customerid"),
        ("quote", "customerid"),
        ("salesorder", "customerid"),
        ("invoice", "customerid"),
        ("contract", "customerid"),
        ("incident", "customerid"),
        ("incidentresolution", "incidentid"),
        ("entitlement", "customerid"),
        ("contact", "originatingleadid"),
        ("opportunityclose", "opportunityid"),
        ("quoteclose", "quoteid"),
        ("orderclose", "salesorderid"),
        ("customerrelationship", "customerid"),
        ("customerrelationship", "partnerid"),
        ("customeropportunityrole", "customerid"),
        ("connection", "record1id"),
        ("connection", "record2id"),
        ("affiliation", "contactid"),
        ("consententry", "customerid"),
        ("merge", "masterid"),
        ("merge", "subordinateid"),
        ("effectivevalue", "regardingobjectid"),
        ("task", "regardingobjectid"),
        ("phonecall", "regardingobjectid"),
        ("letter", "regardingobjectid"),
        ("fax", "regardingobjectid"),
        ("email", "regardingobjectid"),
        ("appointment", "regardingobjectid"),
        ("serviceappointment", "regardingobjectid"),
        ("annotation", "objectid"),
    ];

    private readonly Dictionary<RecordRef, Record> _own = [];
    private readonly HashSet<RecordRef> _naming = [];
    private readonly Dictionary<RecordRef, Record> _attended = [];

    private PersonScope() { }

    /// <summary>Records about the person.</summary>
    public IEnumerable<Record> Own => _own.Values;

    /// <summary>Records that name one of those, are about something else, and may be read.</summary>
    public IEnumerable<RecordRef> Naming => _naming.Where(record => !_own.ContainsKey(record));

    /// <summary>Activities about something else in which the person takes part, and that may be read.</summary>
    public IEnumerable<Record> Attended => _attended.Values.Where(record => !_own.ContainsKey(record.Ref));

    /// <summary>Whether what a record names by a field makes it one of the person's.</summary>
    public static bool IsTheirs(string kind, string field) =>
        Theirs.Contains((kind, field)) || kind.Contains('/', StringComparison.Ordinal);

    public static bool IsPerson(Record record) => record is Contact or Lead or Account { Kind: AccountKind.Person };

    /// <summary>Everything about a person.</summary>
    /// <exception cref="RefusedException">The record is not there or may not be read (<c>record.not-found</c>) or no person (<c>person.not-a-person</c>).</exception>
    public static async Task<PersonScope> FindAsync(
        IStoreSession session,
        RecordCatalogue catalogue,
        RecordRef person,
        IAccess access,
        CancellationToken stop
    )
    {
        var scope = new PersonScope();
        var first = await KindReads.GetAsync(catalogue, session, person, stop).ConfigureAwait(false);
        var open = new Queue<Record>([
            await access.WhyNotAsync([first], AccessRight.Read, stop).ConfigureAwait(false) is not []
                ? throw new RefusedException(RecordErrors.NotFound(person.Id))
            : IsPerson(first) ? first
            : throw new RefusedException(PersonErrors.NotAPerson(person)),
        ]);
        while (open.TryDequeue(out var record))
        {
            if (!scope._own.TryAdd(record.Ref, record))
            {
                continue;
            }

            foreach (var origin in await OriginsAsync(session, catalogue, record, stop).ConfigureAwait(false))
            {
                open.Enqueue(origin);
            }

            foreach (var reference in catalogue.ReferencesTo(catalogue.Of(record.GetType()).Type))
            {
                var naming = await KindReads.Of(reference.Entry).NamingAsync(session, reference, record.Ref, stop).ConfigureAwait(false);
                foreach (var other in await ReadableAsync(access, naming, stop).ConfigureAwait(false))
                {
                    scope._naming.Add(other.Ref);
                    if (reference.Parts?.PartType == typeof(ActivityParty))
                    {
                        scope._attended[other.Ref] = other;
                    }
                }

                foreach (var other in naming.Where(other => IsTheirs(reference, other)))
                {
                    open.Enqueue(other);
                }
            }
        }

        return scope;
    }

    /// <summary>Those of some records that may be read.</summary>
    public static async Task<IReadOnlyList<Record>> ReadableAsync(
        IAccess access,
        IReadOnlyCollection<Record> records,
        CancellationToken stop
    )
    {
        var hidden = await access.WhyNotAsync(records, AccessRight.Read, stop).ConfigureAwait(false);
        return [.. records.Where(record => hidden.All(error => error.Record != record.Ref))];
    }

    private static bool IsTheirs(RecordReference reference, Record record) =>
        reference.Parts is null
        && (
            IsTheirs(reference.Entry.Type.Name, reference.Field.Name)
            || (record is Account { Kind: AccountKind.Person } && reference.Field.Name is "primarycontactid" or "originatingleadid")
        );

    /// <summary>The lead a contact came from, and the contact a person account stands for.</summary>
    private static async Task<IReadOnlyList<Record>> OriginsAsync(
        IStoreSession session,
        RecordCatalogue catalogue,
        Record record,
        CancellationToken stop
    )
    {
        RecordRef?[] origins = record switch
        {
            Contact { OriginatingLead: { } lead } => [new("lead", lead.Value)],
            Account { PrimaryContact: { } contact } => [new("contact", contact.Value)],
            _ => [],
        };
        var found = new List<Record>(origins.Length);
        foreach (var origin in origins.OfType<RecordRef>())
        {
            found.Add(await KindReads.GetAsync(catalogue, session, origin, stop).ConfigureAwait(false));
        }

        return found;
    }
}
