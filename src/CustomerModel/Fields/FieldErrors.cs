namespace CustomerModel;

/// <summary>Every reason a field can refuse a value.</summary>
public static class FieldErrors
{
    /// <summary>The record does not exist without the field.</summary>
    public static DomainError Required(Field field) => Of(field, "field.required", "The field is required.");

    /// <summary>The text is longer than the field.</summary>
    public static DomainError TooLong(Field field, object value) =>
        Of(field, "field.too-long", $"The text is longer than {field.MaxLength} characters.", value);

    /// <summary>The text holds U+0000, half a surrogate pair or a control character other than tab and line ends.</summary>
    public static DomainError Unclean(Field field, object value) =>
        Of(field, "field.unclean", "The text holds characters that no store keeps.", value);

    /// <summary>The value lies outside the field's range.</summary>
    public static DomainError OutOfRange(Field field, object value) => Of(field, "field.out-of-range", "The value is out of range.", value);

    /// <summary>The amount has more decimals than the field keeps.</summary>
    public static DomainError TooPrecise(Field field, object value) =>
        Of(field, "field.too-precise", $"The value has more than {field.Scale} decimals.", value);

    /// <summary>The code of a status is none of its kind.</summary>
    public static DomainError EnumOutOfRange(Field field, object value) =>
        Of(field, "field.enum-out-of-range", "The code is not one of the known ones.", value);

    /// <summary>The host registered no such choice.</summary>
    public static DomainError OptionUnknown(Field field, object value) =>
        Of(field, "field.option-unknown", "The option is neither shipped nor registered by the host.", value);

    /// <summary>The text is no value of the field's kind.</summary>
    public static DomainError Unreadable(Field field, object value) =>
        Of(field, "field.unreadable", $"The text is not a {field.ValueType.Name}.", value);

    /// <summary>The number is no number by the declared culture.</summary>
    public static DomainError NumberInvalid(Field field, object value) =>
        Of(field, "field.number-invalid", "The text is not a number in the declared culture.", value);

    /// <summary>The date is no date by the declared pattern.</summary>
    public static DomainError DateInvalid(Field field, object value) =>
        Of(field, "field.date-invalid", "The text is not a date in the declared pattern.", value);

    /// <summary>The field follows from others, or a command or the system keeps it.</summary>
    public static DomainError NotEditable(Field field) =>
        Of(field, "field.not-editable", $"The field is not set by an edit: {field.Write}.");

    /// <summary>A rule of the field's own.</summary>
    public static DomainError Rule(Field field, string code, object value) => Of(field, code, "A rule of the field does not hold.", value);

    /// <summary>The reference leads to no record of the tenant.</summary>
    public static DomainError ReferenceNotFound(Field field, object value) =>
        Of(field, "reference.not-found", "The record referred to does not exist.", value);

    private static DomainError Of(Field field, string code, string message, object? value = null) =>
        new(code, message) { Fields = [field.Name], Value = value };
}
