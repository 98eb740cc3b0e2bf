namespace CustomerModel.Duplicates;

/// <summary>Every reason a duplicate rule can be refused for.</summary>
public static class DuplicateRuleErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(DuplicateRuleAction action, DuplicateRuleStatus status) =>
        new("duplicaterule.not-now", $"A duplicate rule that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>A published rule is read-only.</summary>
    public static DomainError Published { get; } =
        new("duplicaterule.published", "A published duplicate rule is read-only; unpublish it first.") { Fields = ["statuscode"] };

    /// <summary>A rule without conditions would find everything.</summary>
    public static DomainError ConditionsMissing { get; } =
        new("duplicaterule.conditions-missing", "A duplicate rule is published with at least one condition.");

    /// <summary>The rule has no condition of this number.</summary>
    public static DomainError ConditionUnknown(int number) =>
        new("duplicaterule.condition-unknown", "The duplicate rule has no condition of this number.") { Value = number };

    /// <summary>Same first and same last say how many characters, at least one.</summary>
    public static DomainError ParameterNeeded(int? given) =>
        new("duplicaterule.parameter-needed", "The operator needs a number of characters above zero.")
        {
            Fields = ["operatorparam"],
            Value = given,
        };

    /// <summary>Only same first and same last count characters.</summary>
    public static DomainError ParameterNotTaken(int given) =>
        new("duplicaterule.parameter-not-taken", "The operator takes no number of characters.")
        {
            Fields = ["operatorparam"],
            Value = given,
        };

    /// <summary>The host has no such kind of record.</summary>
    /// <param name="field">The field of the rule that names it.</param>
    /// <param name="kind">The name.</param>
    public static DomainError KindUnknown(Field field, string kind)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new("duplicaterule.kind-unknown", "The duplicate rule names a kind of record that is not registered.")
        {
            Fields = [field.Name],
            Value = kind,
        };
    }

    /// <summary>The kind of record has no such field, built-in or custom.</summary>
    /// <param name="name">The name.</param>
    /// <param name="number">The condition.</param>
    public static DomainError FieldUnknown(string name, int number) =>
        new("duplicaterule.field-unknown", "The duplicate rule names a field that its kind of record does not have.")
        {
            Fields = [name],
            Value = number,
        };

    /// <summary>The two fields hold values of different types.</summary>
    /// <param name="field">Of the record that is looked at.</param>
    /// <param name="matching">Of the other one.</param>
    /// <param name="number">The condition.</param>
    public static DomainError FieldsDiffer(string field, string matching, int number) =>
        new("duplicaterule.fields-differ", "The duplicate rule compares fields that hold different types.")
        {
            Fields = [field, matching],
            Value = number,
        };

    /// <summary>The operator does not go with the field: characters are of text, dates of dates, and dates are not compared exactly.</summary>
    /// <param name="name">The field.</param>
    /// <param name="op">The operator.</param>
    public static DomainError OperatorNotForField(string name, DuplicateOperator op) =>
        new("duplicaterule.operator-not-for-field", "The operator of the duplicate rule does not go with the field.")
        {
            Fields = [name],
            Value = op,
        };

    /// <summary>Every condition is on text that stores keep no key of, so that each question would read all records.</summary>
    public static DomainError NothingToLookUp(IReadOnlyList<string> fields) =>
        new("duplicaterule.nothing-to-look-up", "A duplicate rule has at least one field that stores can look records up by.")
        {
            Fields = fields,
        };

    /// <summary>The values that are compared may be longer, together, than a match code: 450 characters.</summary>
    /// <param name="length">How long they may be; <see langword="null"/>: without bound.</param>
    public static DomainError CodeTooLong(int? length) =>
        new(
            "duplicaterule.code-too-long",
            "The fields of a duplicate rule have at most 450 characters together; take the first or last ones."
        )
        {
            Fields = ["duplicaterulecondition"],
            Value = length,
        };

    /// <summary>The kind of record has no states, so none is inactive.</summary>
    public static DomainError NoState(string kind) =>
        new("duplicaterule.no-state", "The duplicate rule leaves out inactive records of a kind that has no states.")
        {
            Fields = ["excludeinactiverecords"],
            Value = kind,
        };

    /// <summary>Five rules of a kind of record are published already.</summary>
    public static DomainError TooMany(string kind) =>
        new("duplicaterule.too-many", "At most five duplicate rules are published for a kind of record.")
        {
            Fields = ["baseentityname", "statuscode"],
            Value = kind,
        };
}
