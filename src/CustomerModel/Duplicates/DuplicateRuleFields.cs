using static CustomerModel.FieldTraits;

namespace CustomerModel.Duplicates;

/// <summary>Every field of a duplicate rule.</summary>
public static class DuplicateRuleFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<DuplicateRule> All { get; } = [];

    /// <inheritdoc cref="DuplicateRule.Name"/>
    public static Field<DuplicateRule, string> Name { get; } =
        All.Text("name", "Rule Name", 100, r => r.Name, (r, v) => r.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="DuplicateRule.Description"/>
    public static Field<DuplicateRule, string> Description { get; } =
        All.Text("description", "Description", 2000, r => r.Description, (r, v) => r.Description = v);

    /// <inheritdoc cref="DuplicateRule.BaseKind"/>
    public static Field<DuplicateRule, string> BaseKind { get; } =
        All.Text(
            "baseentityname",
            "Base Record Type",
            128,
            r => r.BaseKind,
            (r, v) => r.BaseKind = v!,
            ByCommand | Required | Indexed | Searchable
        );

    /// <inheritdoc cref="DuplicateRule.MatchingKind"/>
    public static Field<DuplicateRule, string> MatchingKind { get; } =
        All.Text(
            "matchingentityname",
            "Matching Record Type",
            128,
            r => r.MatchingKind,
            (r, v) => r.MatchingKind = v!,
            ByCommand | Required | Searchable
        );

    /// <inheritdoc cref="DuplicateRule.IsCaseSensitive"/>
    public static Field<DuplicateRule, bool> IsCaseSensitive { get; } =
        All.Always("iscasesensitive", "Case Sensitive", r => r.IsCaseSensitive, (r, v) => r.IsCaseSensitive = v);

    /// <inheritdoc cref="DuplicateRule.ExcludesInactive"/>
    public static Field<DuplicateRule, bool> ExcludesInactive { get; } =
        All.Always("excludeinactiverecords", "Exclude Inactive Records", r => r.ExcludesInactive, (r, v) => r.ExcludesInactive = v);

    /// <inheritdoc cref="DuplicateRule.Status"/>
    public static Field<DuplicateRule, DuplicateRuleStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", r => r.Status, (r, v) => r.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="DuplicateRule.State"/>
    public static Field<DuplicateRule, DuplicateRuleState> State { get; } =
        All.Always("statecode", "Status", r => r.State, (r, v) => r.State = v, Derived | Indexed);

    /// <summary>The conditions of a rule.</summary>
    public static PartList<DuplicateRule, DuplicateCondition> Conditions { get; } =
        new(
            "duplicaterulecondition",
            r => r.Conditions,
            (r, conditions) => r.PutConditions(conditions),
            number => new(number),
            DuplicateConditionFields.All
        )
        {
            Label = "Condition",
        };
}
