using CustomerModel.Duplicates;

namespace CustomerModel;

/// <summary>Two records that look like one by a published rule.</summary>
/// <param name="Rule">The rule whose conditions all hold.</param>
/// <param name="Record">The record that was looked at.</param>
/// <param name="Matching">The record it looks like.</param>
public readonly record struct DuplicateMatch(DuplicateRuleId Rule, RecordRef Record, RecordRef Matching);

/// <summary>Reasons that concern duplicates.</summary>
public static class DuplicateErrors
{
    /// <summary>A published rule says that the record looks like another one; only who asks for it is refused for it (Dynamics: DuplicateRecordsFound).</summary>
    /// <param name="match">What was found; the value of the error.</param>
    /// <param name="rule">The rule.</param>
    public static DomainError Found(DuplicateMatch match, DuplicateRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new("duplicate.found", "The record looks like another one by a published duplicate rule.")
        {
            Record = match.Record,
            Fields = [.. rule.Conditions.Select(condition => condition.BaseField)],
            Value = match,
        };
    }
}
