namespace CustomerModel;

/// <summary>Two records that look like one by a published rule.</summary>
/// <param name="Rule">The rule whose conditions all hold.</param>
/// <param name="Record">The record that was looked at.</param>
/// <param name="Matching">The record it looks like.</param>
public readonly record struct DuplicateMatch(DuplicateRuleId Rule, RecordRef Record, RecordRef Matching);
