namespace CustomerModel;

/// <summary>Every reason criteria can be refused.</summary>
public static class CriteriaErrors
{
    /// <summary>The operator does not go with the field, e.g. a range on a flag, or any comparison of text that is not searchable.</summary>
    public static DomainError OperatorNotForField(Field field, Operator op) =>
        Of(field, "criteria.operator-not-for-field", $"The operator {op} does not go with the field.", op);

    /// <summary>Too few or too many values.</summary>
    public static DomainError ValueCount(Field field, Operator op) =>
        Of(field, "criteria.value-count", $"{op} has another number of values.", op);

    /// <summary>A value of another type than the field's.</summary>
    public static DomainError ValueType(Field field, Operator op) =>
        Of(field, "criteria.value-type", $"A value of {op} is of another type.", op);

    /// <summary>No field of the record has the name.</summary>
    public static DomainError FieldUnknown(string name) =>
        new("criteria.field-unknown", "The record has no field of this name.") { Fields = [name], Value = name };

    /// <summary>The text is no criteria.</summary>
    public static DomainError Malformed(string path) =>
        new("criteria.malformed", "The text is not criteria in JSON.") { Fields = [path], Value = path };

    /// <summary>More conditions, or deeper nesting, than criteria may have.</summary>
    public static DomainError TooLarge { get; } = new("criteria.too-large", "Criteria have at most 500 conditions, 32 levels deep.");

    private static DomainError Of(Field field, string code, string message, object value) =>
        new(code, message) { Fields = [field.Name], Value = value };
}
