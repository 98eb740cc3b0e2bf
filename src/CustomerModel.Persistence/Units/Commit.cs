using CustomerModel.Customers;
using CustomerModel.Storage;

namespace CustomerModel.Persistence;

/// <summary>One attempt to commit: what changed, whether every rule holds, what leaves as messages.</summary>
internal sealed class Commit(UnitServices services, Caller caller, ZonedDateTime now, OperationId? operation)
{
    private readonly Instant _at = Microseconds.Floor(now.ToInstant());

    /// <summary>The changed records, stamped in copies; the unit's own objects stay as they are until the store agreed.</summary>
    public List<Write> Prepare(IReadOnlyCollection<Tracked> records)
    {
        NameFormatting.Apply(
            services.Catalogue.NameFormat,
            [.. records.Where(tracked => !tracked.IsRemoved).Select(tracked => tracked.Record)]
        );
        var writes = new List<Write>(records.Count);
        foreach (var tracked in records)
        {
            if (Change(tracked) is { } change)
            {
                writes.Add(new(tracked, change, tracked.Events));
            }
        }

        return writes;
    }

    /// <summary>What each record can answer alone: its fields and its choices.</summary>
    public IReadOnlyList<DomainError> BrokenRecordRules(List<Write> writes)
    {
        var errors = new List<DomainError>();
        foreach (var (_, change, _) in writes)
        {
            if (change.After is { } after)
            {
                errors.AddRange(RecordStorage.BrokenRules(change.Type, after));
                errors.AddRange(ValueChecks.Breaches(change, services.Options.MostCustomText));
            }
        }

        return errors;
    }

    /// <summary>Asks every commit rule, with the changes already visible to the session.</summary>
    /// <exception cref="RefusedException">With every breach of every rule.</exception>
    public async Task DemandCommitRulesAsync(IStoreSession session, List<Write> writes, CancellationToken stop)
    {
        var reader = new RuleReader(session, services.Catalogue, now);
        RecordChange[] changes = [.. writes.Select(write => write.Change)];
        var errors = new List<DomainError>();
        foreach (var rule in services.Rules)
        {
            errors.AddRange(await rule.CheckAsync(changes, reader, stop).ConfigureAwait(false));
        }

        RefusedException.ThrowIfAny(errors);
    }

    /// <summary>What leaves: each record's own facts in order, and one about the fields of each changed record.</summary>
    public List<OutboxMessage> Messages(List<Write> writes)
    {
        var messages = new List<OutboxMessage>(writes.Count);
        foreach (var (_, change, events) in writes)
        {
            var version = (change.After ?? change.Before)!.Version;
            foreach (var fact in events)
            {
                messages.Add(new(change.Ref, version, fact));
            }

            messages.Add(new(change.Ref, version, RecordChanged.Of(change, _at)));
        }

        return messages;
    }

    /// <summary>Who did what to each record, unless the host does not want to know.</summary>
    public List<AuditEntry> Audit(List<Write> writes)
    {
        var auditing = new Auditing(services.Options.Audit, caller, _at, operation);
        return services.Options.Audit.IsOn ? [.. writes.Select(write => auditing.EntryOf(write.Change))] : [];
    }

    /// <summary>The store agreed: the unit's objects take the stamps, and what they are now is what they were loaded as.</summary>
    public static void Accept(List<Write> writes)
    {
        foreach (var (tracked, change, _) in writes)
        {
            tracked.Record.TakeEvents();
            if (change.After is { } after)
            {
                RecordStorage.TakeStamps(tracked.Record, after);
                foreach (var (field, _) in change.Before is null ? change.Entry.Numbers : [])
                {
                    field.Restore(tracked.Record, field.Read(after));
                }

                tracked.Original = after;
                if (tracked.LookedAt is { Record: var own })
                {
                    Follow(own, change.Entry, after);
                }
            }
        }
    }

    /// <summary>The work's own object is what was written for what stood in for it.</summary>
    private static void Follow(Record own, RecordEntry entry, Record written)
    {
        own.TakeEvents();
        RecordStorage.TakeMade(own);
        RecordStorage.TakeStamps(own, written);
        foreach (var field in entry.Stored)
        {
            field.Restore(own, field.Read(written));
        }

        foreach (var parts in entry.Type.Parts)
        {
            parts.Restore(own, parts.Read(written));
        }
    }

    /// <summary>Whether there is anything to write.</summary>
    public static bool IsChanged(RecordCatalogue catalogue, Tracked tracked)
    {
        var (record, before) = (tracked.Record, tracked.Original);
        return before is null || tracked.IsRemoved
            ? before is null != tracked.IsRemoved
            : IsChanged(catalogue.Of(record.GetType()), before, record);
    }

    private RecordChange? Change(Tracked tracked)
    {
        var (record, before) = (tracked.Record, tracked.Original);
        var entry = services.Catalogue.Of(record.GetType());
        if (tracked.IsRemoved)
        {
            return before is null ? null : ChangeMaker.Deleted(entry, before);
        }

        if (before is null)
        {
            return ChangeMaker.Made(entry, Stamped(record));
        }

        return IsChanged(entry, before, record)
            ? ChangeMaker.Changed(entry, before, Stamped(record), [.. entry.Type.Parts.Where(part => !part.SameIn(before, record))])
            : null;
    }

    private static bool IsChanged(RecordEntry entry, Record before, Record record) =>
        record.Events.Count > 0 || !IsSame(entry, before, record) || entry.Type.Parts.Any(part => !part.SameIn(before, record));

    private static bool IsSame(RecordEntry entry, Record before, Record record)
    {
        foreach (var column in entry.Columns)
        {
            if (!column.SameIn(before, record))
            {
                return false;
            }
        }

        return ReferenceEquals(before.Custom, record.Custom) || record.Custom.Equals(before.Custom);
    }

    private Record Stamped(Record record)
    {
        var copy = RecordStorage.Copy(record);
        RecordStorage.Stamp(copy, _at, caller.User, caller.OnBehalfOf);
        return copy;
    }
}
