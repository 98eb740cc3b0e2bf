using System.Text.Json;
using System.Text.Json.Nodes;
using CustomerModel.Activities;

namespace CustomerModel.Operations;

/// <summary>Where values of a person stand beside the records: audit, messages that wait, remembered results.</summary>
/// <remarks>
/// In the audit of the person's own records, and of records of theirs that are gone, everything personal is withheld. Elsewhere their
/// e-mail addresses and telephone numbers are looked for, and in messages and results their full name as well.
/// </remarks>
internal sealed class PersonTraces(
    IStoreSession session,
    RecordCatalogue catalogue,
    IReadOnlyCollection<Record> own,
    IReadOnlyCollection<Record> attended,
    IReadOnlySet<RecordRef> held
)
{
    private const int LeastText = 6;
    private readonly HashSet<RecordRef> _about = [.. own.Select(record => record.Ref).Where(record => !held.Contains(record))];
    private readonly HashSet<RecordRef> _personAccounts = [.. own.Where(Emptying.IsPersonAccount).Select(record => record.Ref)];
    private readonly HashSet<string> _reach = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<RecordRef, HashSet<string>> _reachIn = [];

    public async Task<Redaction> FindAsync(CancellationToken stop)
    {
        own.Where(PersonScope.IsPerson).ToList().ForEach(Gather);
        foreach (var activity in attended)
        {
            _reachIn.Add(activity.Ref, ReachIn(activity));
        }

        await AddGoneAsync(stop).ConfigureAwait(false);
        var entries = await AllAsync(Journals.Audit, Redacted, stop).ConfigureAwait(false);
        _names.UnionWith(_reach);
        return new(
            entries,
            await AllAsync(Journals.Outbox, queued => Redacted(queued.Message), stop).ConfigureAwait(false),
            await AllAsync(Journals.Operations, Redacted, stop).ConfigureAwait(false)
        );
    }

    private void Gather(Record person)
    {
        foreach (var field in catalogue.Of(person.GetType()).Stored)
        {
            Gather(field, field.Read(person) is { } value ? ValueTexts.Write(value) : null);
        }
    }

    /// <summary>The addresses and numbers by which the person took part in something else. They may be those of a firm, so they are looked for nowhere but there.</summary>
    private HashSet<string> ReachIn(Record activity)
    {
        var entry = catalogue.Of(activity.GetType());
        var people = own.Select(record => record.Ref).ToHashSet();
        var numbers = entry.Stored.Where(field => SuppressionKey.Recognises(field)).Select(field => field.Read(activity)).OfType<object>();
        var parties = entry.Type.Parts.SelectMany(list => list.Read(activity)).OfType<ActivityParty>();
        return
        [
            .. numbers.Select(ValueTexts.Write),
            .. parties.Where(party => party.Party is { } one && people.Contains(one)).Select(party => party.AddressUsed).OfType<string>(),
        ];
    }

    private void Gather(Field field, string? text)
    {
        if (text is not { Length: >= LeastText })
        {
            return;
        }

        if (SuppressionKey.Recognises(field))
        {
            _reach.Add(text);
        }
        else if (field.Name == "fullname")
        {
            _names.Add(text);
        }
    }

    /// <summary>Goes through the audit: former values of the person, and records that are gone and named them, or something of theirs.</summary>
    /// <remarks>Once, and again as long as more is found: a note of a task of a case.</remarks>
    private async Task AddGoneAsync(CancellationToken stop)
    {
        HashSet<RecordRef> people = [.. own.Where(PersonScope.IsPerson).Select(record => record.Ref)];
        HashSet<RecordRef> theirs = [.. own.Select(record => record.Ref)];
        bool isMore;
        do
        {
            isMore = await AddGoneAsync(people, theirs, stop).ConfigureAwait(false);
        } while (isMore);
    }

    private async Task<bool> AddGoneAsync(HashSet<RecordRef> people, HashSet<RecordRef> theirs, CancellationToken stop)
    {
        var naming = new HashSet<RecordRef>();
        await foreach (var entry in Journals.Audit.StreamAsync(session, stop).ConfigureAwait(false))
        {
            var kind = catalogue.Find(entry.Record.Type);
            foreach (var field in entry.Fields.Where(field => field.Parts is null))
            {
                if (kind?.Find(field.Name) is not { } known)
                {
                    continue;
                }

                foreach (var text in (string?[])[field.Before, field.After])
                {
                    if (people.Contains(entry.Record))
                    {
                        Gather(known, text);
                    }
                    else if (text is not null && known.Targets.Count > 0 && ValueTexts.Read(known.ValueType, text) is { } value)
                    {
                        var (type, id) = RecordReference.TargetOf(known, value);
                        var named = new RecordRef(type, id);
                        if (people.Contains(named) || (theirs.Contains(named) && PersonScope.IsTheirs(entry.Record.Type, known.Name)))
                        {
                            naming.Add(entry.Record);
                        }
                    }
                }
            }
        }

        var isMore = false;
        foreach (var record in naming.Where(record => !theirs.Contains(record)))
        {
            if (
                catalogue.Find(record.Type) is { } entry
                && await KindReads.Of(entry).FindAsync(session, record.Id, stop).ConfigureAwait(false) is null
            )
            {
                _about.Add(record);
                theirs.Add(record);
                isMore = true;
            }
        }

        return isMore;
    }

    private async Task<List<TKept>> AllAsync<TItem, TKept>(Journal<TItem> journal, Func<TItem, TKept?> redact, CancellationToken stop)
        where TItem : class
        where TKept : class
    {
        var redacted = new List<TKept>();
        await foreach (var item in journal.StreamAsync(session, stop).ConfigureAwait(false))
        {
            if (redact(item) is { } other)
            {
                redacted.Add(other);
            }
        }

        return redacted;
    }

    private AuditEntry? Redacted(AuditEntry entry)
    {
        var kind = catalogue.Find(entry.Record.Type);
        AuditedField[] fields = [.. entry.Fields.Select(Field)];
        return held.Contains(entry.Record) || fields.SequenceEqual(entry.Fields) ? null : entry with { Fields = fields };

        AuditedField Field(AuditedField field) =>
            !field.IsWithheld && (IsTheirs(field) || Tells(field.Before) || Tells(field.After))
                ? field with
                {
                    Before = null,
                    After = null,
                    IsWithheld = true,
                }
                : field;

        bool IsTheirs(AuditedField field) =>
            _about.Contains(entry.Record) && Emptying.IsPersonal(Known(field), _personAccounts.Contains(entry.Record));

        Field? Known(AuditedField field) =>
            field.Parts is null
                ? kind?.Find(field.Name)
                : kind
                    ?.Type.Parts.SingleOrDefault(list => list.Name == field.Parts)
                    ?.Fields.SingleOrDefault(known => known.Name == field.Name);

        bool Tells(string? text) =>
            text is not null && (_reach.Contains(text) || (_reachIn.TryGetValue(entry.Record, out var there) && there.Contains(text)));
    }

    private OutboxMessage? Redacted(OutboxMessage message) =>
        held.Contains(message.Record) || Without(message.Body) is not { } body
            ? null
            : new(message.Id, message.Record, message.Version, message.Type, body, message.At) { Attempts = message.Attempts };

    private OperationRecord? Redacted(OperationRecord operation) =>
        operation.Result is { } result && Without(result) is { } other ? operation with { Result = other } : null;

    /// <summary>The JSON with empty texts for those that tell of the person; <see langword="null"/> when none does.</summary>
    private string? Without(string json)
    {
        // In an array of its own the text itself has a place, too.
        var whole = new JsonArray(JsonNode.Parse(json));
        return Empty(whole) ? whole[0]?.ToJsonString() : null;
    }

    /// <summary>Empties what tells of the person in an object or array, at any depth.</summary>
    /// <returns>Whether there was any.</returns>
    private bool Empty(JsonNode? node)
    {
        var any = false;
        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    any |= Tells(value) ? Put(() => members[name] = "") : Empty(value);
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    var place = i;
                    any |= Tells(items[i]) ? Put(() => items[place] = "") : Empty(items[i]);
                }

                break;
        }

        return any;

        static bool Put(Action put)
        {
            put();
            return true;
        }
    }

    private bool Tells(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.String
        && node.GetValue<string>() is var text
        && _names.Any(name => text.Contains(name, StringComparison.Ordinal));
}
