namespace CustomerModel.Persistence;

/// <summary>Asks published rules about some records at once: one question to the store for many match codes.</summary>
/// <param name="read">What the caller may see of the store.</param>
/// <param name="unit">What a unit of work is about to keep, in its order; it takes the place of what is stored.</param>
/// <param name="most">How many matches at most for each record and rule.</param>
internal sealed class DuplicateDetector(IReadScope read, IReadOnlyList<RecordChange> unit, int most)
{
    private const int CodesInOneQuestion = 50;
    private readonly Dictionary<RecordRef, int> _places = unit.Select((change, place) => (change.Ref, place))
        .ToDictionary(pair => pair.Ref, pair => pair.place);

    /// <summary>What a rule finds for these records, the records in their order, their matches by id.</summary>
    public async Task<IEnumerable<DuplicateMatch>> FindAsync(BoundDuplicateRule rule, IEnumerable<Record> records, CancellationToken stop)
    {
        (Record Record, string? Code)[] coded = [.. records.Select(record => (record, rule.CodeOf(record)))];
        var found = coded
            .Where(one => one.Code is not null)
            .Select(one => one.Code!)
            .Distinct()
            .ToDictionary(code => code, _ => new List<Guid>());
        if (found.Count == 0)
        {
            return [];
        }

        foreach (var change in unit.Where(change => change.Entry == rule.Matching && change.After is not null))
        {
            Add(change.After!);
        }

        var samples = coded
            .Where(one => one.Code is not null)
            .DistinctBy(one => one.Code, StringComparer.Ordinal)
            .Select(one => one.Record);
        foreach (var some in samples.Chunk(CodesInOneQuestion))
        {
            var criteria = Criteria.All(rule.Active, Criteria.Any(some.Select(rule.CandidatesFor)));
            await foreach (var record in KindReads.Of(rule.Matching).StreamAsync(read, criteria, stop).ConfigureAwait(false))
            {
                if (!_places.ContainsKey(record.Ref))
                {
                    Add(record);
                }
            }
        }

        return
        [
            .. from one in coded
            where one.Code is not null
            from matching in found[one.Code].Order().Where(matching => IsNew(rule, one.Record, matching)).Take(most)
            select new DuplicateMatch(rule.Rule.Id, one.Record.Ref, new(rule.Matching.Type.Name, matching)),
        ];

        void Add(Record record)
        {
            if (rule.MatchingCodeOf(record) is { } code && found.TryGetValue(code, out var same))
            {
                same.Add(record.Ref.Id);
            }
        }
    }

    /// <summary>Of two records of the unit that look like each other the later one is the duplicate.</summary>
    private bool IsNew(BoundDuplicateRule rule, Record record, Guid matching)
    {
        var other = new RecordRef(rule.Matching.Type.Name, matching);
        return record.Ref != other && !(rule.IsSymmetric && IsLater(other, record.Ref) && rule.MatchingCodeOf(record) is not null);
    }

    private bool IsLater(RecordRef record, RecordRef other) =>
        _places.TryGetValue(record, out var own) && _places.TryGetValue(other, out var place) && own > place;
}
