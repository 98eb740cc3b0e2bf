using CustomerModel.Duplicates;

namespace CustomerModel;

/// <summary>The published rules that look at one kind of record, by age; at most <see cref="DuplicateRule.MostPublished"/>.</summary>
public sealed class PublishedDuplicateRules : Specification<DuplicateRule>
{
    /// <summary>The view.</summary>
    /// <param name="kind">Logical name of the kind of record.</param>
    public PublishedDuplicateRules(string kind) =>
        Query.Where(rule => rule.Status == DuplicateRuleStatus.Published && rule.BaseKind == kind).OrderBy(rule => rule.CreatedOn);
}
