using CustomerModel.Duplicates;

namespace CustomerModel.Persistence;

/// <summary>A duplicate rule is about fields that exist and can be compared, and at most five of a kind of record are published.</summary>
internal sealed class DuplicateRuleRule : ICommitRule<DuplicateRule>
{
    public string Code => "duplicaterule.field-unknown";

    public IReadOnlyList<string> Fields =>
        [DuplicateRuleFields.BaseKind.Name, DuplicateRuleFields.MatchingKind.Name, DuplicateRuleFields.Status.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<DuplicateRule>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        var errors = changes.Where(IsConcerned).SelectMany(change => DuplicateRuleChecks.WhyNot(read.Catalogue, change.After!)).ToList();
        var published = changes
            .Where(change => change.Touches(DuplicateRuleFields.Status) && change.After!.Status == DuplicateRuleStatus.Published)
            .Select(change => change.After!);
        foreach (var kind in published.GroupBy(rule => rule.BaseKind))
        {
            var all = await read.CountAsync(new PublishedDuplicateRules(kind.Key), stop).ConfigureAwait(false);
            if (all > DuplicateRule.MostPublished)
            {
                errors.AddRange(kind.Select(rule => DuplicateRuleErrors.TooMany(kind.Key) with { Record = rule.Ref }));
            }
        }

        return errors;
    }

    /// <summary>A rule whose field the host has no more can still be unpublished, corrected and deleted.</summary>
    private static bool IsConcerned(RecordChange<DuplicateRule> change) =>
        change.After is { } after && (change.Before is null || change.Parts.Count > 0 || after.Status == DuplicateRuleStatus.Published);
}
