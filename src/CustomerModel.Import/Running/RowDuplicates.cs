using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>Which rows of a batch look like a stored record or like an earlier row, as if they had come one by one.</summary>
internal sealed class RowDuplicates
{
    private readonly List<(PreparedRow Row, RecordRef Record)> _rows = [];
    private readonly Dictionary<RecordRef, int> _places = [];
    private readonly ILookup<RecordRef, DomainError> _errors;

    private RowDuplicates(List<PreparedRow> rows, ILookup<RecordRef, DomainError> errors)
    {
        _errors = errors;
        foreach (var row in rows)
        {
            if (row is { IsFailed: false, Touched: { } record } && _places.TryAdd(record.Ref, _rows.Count))
            {
                _rows.Add((row, record.Ref));
            }
        }
    }

    public static async Task<RowDuplicates> OfAsync(IUnitOfWork work, List<PreparedRow> rows, CancellationToken stop)
    {
        var found = await work.FindDuplicatesAsync(stop: stop).ConfigureAwait(false);
        var rules = new Dictionary<DuplicateRuleId, BoundDuplicateRule>();
        foreach (var kind in found.Select(match => match.Record.Type).Distinct())
        {
            foreach (var rule in await work.DuplicateRulesAsync(kind, stop).ConfigureAwait(false))
            {
                rules[rule.Rule.Id] = rule;
            }
        }

        return new(rows, found.ToLookup(match => match.Record, match => DuplicateErrors.Found(match, rules[match.Rule].Rule)));
    }

    /// <summary>Tells the rows of what they look like, or refuses the batch for them.</summary>
    /// <exception cref="RefusedException">They are to be skipped; a row that looks only like one that is skipped itself is not named.</exception>
    public void Tell(DuplicateHandling handling, RowTarget target)
    {
        var skipped = new HashSet<RecordRef>();
        var refused = new List<DomainError>();
        foreach (var (row, record) in _rows)
        {
            DomainError[] earlier = [.. _errors[record].Where(error => IsEarlier(record, ((DuplicateMatch)error.Value!).Matching))];
            if (handling == DuplicateHandling.Report)
            {
                if (earlier.Length > 0)
                {
                    row.Resemble(target.Problems(earlier));
                }
            }
            else if (Array.Find(earlier, error => !skipped.Contains(((DuplicateMatch)error.Value!).Matching)) is { } first)
            {
                skipped.Add(record);
                refused.Add(first);
            }
        }

        RefusedException.ThrowIfAny(refused);
    }

    private bool IsEarlier(RecordRef record, RecordRef other) => !_places.TryGetValue(other, out var place) || place < _places[record];
}
