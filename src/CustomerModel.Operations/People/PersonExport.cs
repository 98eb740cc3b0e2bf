using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CustomerModel.Operations;

/// <summary>Everything a store has about a person, as JSON: what they have a right to be given.</summary>
/// <remarks>
/// <c>records</c> with every stored value as canonical text, an address or number as it was typed, <c>audit</c> of those records, <c>naming</c>: records that only name the
/// person. What the caller may not read is left out, as everywhere.
/// </remarks>
/// <param name="store">Where the person is.</param>
/// <param name="catalogue">Everything the host knows of its records.</param>
/// <param name="options">What the host decided.</param>
public sealed class PersonExport(IStore store, RecordCatalogue catalogue, PersonOptions? options = null)
{
    private const int Page = 500;
    private static readonly JsonWriterOptions Writing = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private readonly PersonOptions _options = options ?? new();

    /// <summary>Writes the person to a stream, which stays open.</summary>
    /// <param name="caller">On whose account.</param>
    /// <param name="person">A contact, a lead, or an account that stands for one person.</param>
    /// <param name="to">UTF-8 is written to it.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">The record is not there, forbidden (<c>record.not-found</c>) or no person.</exception>
    /// <exception cref="StoreException">The store failed.</exception>
    public async Task WriteAsync(Caller caller, RecordRef person, Stream to, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        var session = await store.OpenAsync(caller.Tenant, SessionPurpose.Read, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var access = await _options.Access.OpenAsync(caller, session, stop).ConfigureAwait(false);
        var scope = await PersonScope.FindAsync(session, catalogue, person, access, stop).ConfigureAwait(false);
        var own = await PersonScope.ReadableAsync(access, [.. scope.Own], stop).ConfigureAwait(false);

        var json = new Utf8JsonWriter(to, Writing);
        await using var ends = json.ConfigureAwait(false);
        json.WriteStartObject();
        Refer(json, "person", person);
        json.WriteStartArray("records");
        foreach (var record in own)
        {
            Write(json, catalogue.Of(record.GetType()), record);
        }

        json.WriteEndArray();
        json.WriteStartArray("audit");
        foreach (var record in own)
        {
            await WriteAuditAsync(json, session, record.Ref, stop).ConfigureAwait(false);
        }

        json.WriteEndArray();
        json.WriteStartArray("naming");
        foreach (var other in scope.Naming)
        {
            json.WriteStartObject();
            Refer(json, "record", other);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(stop).ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, RecordEntry entry, Record record)
    {
        json.WriteStartObject();
        Refer(json, "record", record.Ref);
        json.WriteStartObject("fields");
        Fields(json, entry.Stored, record);
        foreach (var (name, raw) in record.Custom.Unread)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(raw);
        }

        json.WriteEndObject();
        foreach (var list in entry.Type.Parts.Where(list => list.Read(record).Count > 0))
        {
            json.WriteStartArray(list.Name);
            foreach (var part in list.Read(record))
            {
                json.WriteStartObject();
                json.WriteNumber("number", part.Number);
                Fields(json, list.Fields, part);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static async Task WriteAuditAsync(Utf8JsonWriter json, IStoreSession session, RecordRef record, CancellationToken stop)
    {
        long? before = null;
        List<AuditEntry> page;
        do
        {
            page = await session.AuditAsync(record, Page, before, stop).ConfigureAwait(false);
            foreach (var entry in page)
            {
                json.WriteStartObject();
                Refer(json, "record", entry.Record);
                json.WriteString("at", ValueTexts.Write(entry.At));
                json.WriteString("kind", entry.Kind.ToString());
                json.WritePropertyName("fields");
                json.WriteRawValue(AuditTexts.Write(entry.Fields));
                json.WriteEndObject();
                before = entry.Sequence;
            }
        } while (page.Count == Page);
    }

    private static void Fields(Utf8JsonWriter json, IReadOnlyList<Field> fields, object owner)
    {
        foreach (var field in fields)
        {
            if (field.Read(owner) is { } value)
            {
                json.WriteString(field.Name, ValueTexts.Plain(value));
            }
        }
    }

    private static void Refer(Utf8JsonWriter json, string name, RecordRef record)
    {
        json.WriteStartObject(name);
        json.WriteString("type", record.Type);
        json.WriteString("id", record.Id);
        json.WriteEndObject();
    }
}
