using static CustomerModel.FieldTraits;

namespace CustomerModel.Duplicates;

/// <summary>Every field of a condition of a duplicate rule.</summary>
public static class DuplicateConditionFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<DuplicateCondition> All { get; } = [];

    /// <inheritdoc cref="DuplicateCondition.BaseField"/>
    public static Field<DuplicateCondition, string> BaseField { get; } =
        All.Text("baseattributename", "Base Attribute Name", 128, c => c.BaseField, (c, v) => c.BaseField = v!, ByCommand | Required);

    /// <inheritdoc cref="DuplicateCondition.MatchingField"/>
    public static Field<DuplicateCondition, string> MatchingField { get; } =
        All.Text(
            "matchingattributename",
            "Matching Attribute Name",
            128,
            c => c.MatchingField,
            (c, v) => c.MatchingField = v!,
            ByCommand | Required
        );

    /// <inheritdoc cref="DuplicateCondition.Operator"/>
    public static Field<DuplicateCondition, DuplicateOperator> Operator { get; } =
        All.Always("operatorcode", "Operator Code", c => c.Operator, (c, v) => c.Operator = v, ByCommand);

    /// <inheritdoc cref="DuplicateCondition.Parameter"/>
    public static Field<DuplicateCondition, int> Parameter { get; } =
        All.Value("operatorparam", "Operator Parameter", c => c.Parameter, (c, v) => c.Parameter = v, traits: ByCommand);

    /// <inheritdoc cref="DuplicateCondition.IgnoresBlanks"/>
    public static Field<DuplicateCondition, bool> IgnoresBlanks { get; } =
        All.Always("ignoreblankvalues", "Ignore Blank Values", c => c.IgnoresBlanks, (c, v) => c.IgnoresBlanks = v, ByCommand);
}
