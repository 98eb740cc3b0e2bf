using CustomerModel.Duplicates;

namespace CustomerModel;

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
