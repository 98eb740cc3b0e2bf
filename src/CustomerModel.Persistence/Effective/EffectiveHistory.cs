using CustomerModel.Effective;
using CustomerModel.Storage;

namespace CustomerModel.Persistence;

/// <summary>What the audit and what was stated since say of one record.</summary>
internal sealed class EffectiveHistory
{
    private const int Page = 500;
    private readonly RecordEntry _entry;
    private readonly Guid _id;
    private readonly Record? _now;
    private readonly List<AuditEntry> _audit;
    private readonly List<EffectiveValue> _stated;
    private readonly DateTimeZone _zone;

    private EffectiveHistory(
        RecordEntry entry,
        Guid id,
        Record? now,
        List<AuditEntry> audit,
        List<EffectiveValue> stated,
        DateTimeZone zone
    ) => (_entry, _id, _now, _audit, _stated, _zone) = (entry, id, now, audit, stated, zone);

    /// <summary>Reads both.</summary>
    /// <param name="session">Where.</param>
    /// <param name="entry">The kind of record.</param>
    /// <param name="id">Which record.</param>
    /// <param name="now">As it is; <see langword="null"/> when it is gone.</param>
    /// <param name="zone">Whose calendar tells the day of a change.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<EffectiveHistory> ReadAsync(
        IStoreSession session,
        RecordEntry entry,
        Guid id,
        Record? now,
        DateTimeZone zone,
        CancellationToken stop
    )
    {
        var (record, audit) = (new RecordRef(entry.Type.Name, id), new List<AuditEntry>());
        List<AuditEntry> page;
        do
        {
            long? before = audit.Count == 0 ? null : audit[^1].Sequence;
            page = await session.AuditAsync(record, Page, before, stop).ConfigureAwait(false);
            audit.AddRange(page);
        } while (page.Count == Page);

        var of = Criteria.Where(EffectiveValueFields.Of, Operator.Equal, record).ToSpecification<EffectiveValue>();
        var stated = await session.ListAsync(of, stop).ConfigureAwait(false);
        return new(entry, id, now, audit, [.. stated.OrderBy(one => one.Id)], zone);
    }

    /// <summary>The record on a day as far as known at a moment; <see langword="null"/>: it was not there or not known.</summary>
    public RecordAsOf<TRecord>? AsOf<TRecord>(LocalDate validOn, Instant knownAt)
        where TRecord : Record
    {
        if (WasMade() is { } made && made > knownAt)
        {
            return null;
        }

        var (record, withheld) = Rewound(Earlier(knownAt, EndOf(validOn)));
        var places = _stated.Where(one => one.CreatedOn <= knownAt && one.Covers(validOn)).Select(one => one.Place).Distinct().ToList();
        if (record is null && (places.Count == 0 || Rewound(knownAt).Record is null))
        {
            return null;
        }

        record ??= _entry.Type.Blank(_id);
        foreach (var place in places)
        {
            var said = TimelineOf(place).At(validOn, knownAt)!;
            if (!said.IsWithheld)
            {
                Differences.PutBack(_entry, record, Told(place, said.Value));
                withheld.Remove($"{place}");
            }
        }

        return new((TRecord)record, [.. withheld.Order(StringComparer.Ordinal)], IsComplete());
    }

    /// <summary>Everything that was ever said of one value.</summary>
    public EffectiveTimeline TimelineOf(EffectivePlace place)
    {
        var assertions = new List<EffectiveAssertion>();
        foreach (var entry in _audit.AsEnumerable().Reverse())
        {
            if (entry.Fields.FirstOrDefault(field => IsAt(place, field)) is { } told)
            {
                assertions.Add(new(told.After, DayOf(entry.At), null, entry.At) { IsWithheld = told.IsWithheld });
            }
            else if (entry.Kind == ChangeKind.Made)
            {
                assertions.Add(new(null, DayOf(entry.At), null, entry.At));
            }
        }

        if (_audit is not [.., { Kind: ChangeKind.Made }] && WasMade() is { } made)
        {
            var first = _audit
                .Select(entry => entry.Fields.FirstOrDefault(field => IsAt(place, field)))
                .LastOrDefault(told => told is not null);
            var value = first is null ? Differences.Now(_entry, _now!, Told(place, null)) : first.Before;
            assertions.Insert(0, new(value, DayOf(made), null, made) { IsWithheld = first?.IsWithheld == true });
        }

        assertions.AddRange(
            _stated
                .Where(one => one.Place == place)
                .Select(one => new EffectiveAssertion(one.Value, one.Start, one.End, one.CreatedOn!.Value))
        );
        return new(assertions);
    }

    /// <summary>Takes back, newest first, what was done after a moment; <see langword="null"/>: it was not there then.</summary>
    private (Record? Record, HashSet<string> Withheld) Rewound(Instant to)
    {
        var record = _now is null ? null : RecordStorage.Copy(_now);
        var withheld = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in _audit.TakeWhile(entry => entry.At > to))
        {
            if (entry.Kind == ChangeKind.Made)
            {
                // What was there before, if anything, was deleted and came back.
                record = null;
                continue;
            }

            record ??= _entry.Type.Blank(_id);
            foreach (var told in entry.Fields)
            {
                if (told.IsWithheld || !Differences.PutBack(_entry, record, told))
                {
                    withheld.Add($"{PlaceOf(told)}");
                }
            }
        }

        return (WasMade() > to ? null : record, withheld);
    }

    private Instant? WasMade() => _audit is [.., { Kind: ChangeKind.Made } first] ? first.At : _now?.OverriddenCreatedOn ?? _now?.CreatedOn;

    /// <summary>Whether each version there was has its entry.</summary>
    private bool IsComplete()
    {
        var last = _now?.Version ?? _audit.Select(entry => entry.Version).FirstOrDefault();
        var versions = _audit
            .Where(entry => entry.Kind is ChangeKind.Made or ChangeKind.Changed)
            .Select(entry => entry.Version)
            .ToHashSet();
        return versions.Count >= last;
    }

    private LocalDate DayOf(Instant moment) => moment.InZone(_zone).Date;

    /// <summary>The last moment of a day.</summary>
    private Instant EndOf(LocalDate day) =>
        day == LocalDate.MaxIsoValue ? Instant.MaxValue : day.PlusDays(1).AtStartOfDayInZone(_zone).ToInstant() - Duration.Epsilon;

    private static Instant Earlier(Instant one, Instant other) => one < other ? one : other;

    private static bool IsAt(EffectivePlace place, AuditedField told) => PlaceOf(told) == place;

    private static EffectivePlace PlaceOf(AuditedField told) => new(told.Name, told.Parts, told.Part);

    private static AuditedField Told(EffectivePlace place, string? value) =>
        new(place.Field, value, null) { Parts = place.Parts, Part = place.Part };
}
