namespace CustomerModel;

/// <summary>Every reason an analytical snapshot can refuse.</summary>
public static class ColumnErrors
{
    /// <summary>The snapshot was taken without the field, or the field is of another kind of record.</summary>
    public static DomainError FieldAbsent(Field field) => Of(field, "columns.field-absent", "The snapshot has no column of this field.");

    /// <summary>The different texts of one field take more than two gigabytes.</summary>
    public static DomainError TooLarge(Field field) =>
        Of(field, "columns.too-large", "The texts of the field are too many for one column.");

    /// <summary>A record with the same id came before.</summary>
    public static DomainError Twice(RecordRef record) => new("columns.twice", "The record was given twice.") { Record = record };

    private static DomainError Of(Field field, string code, string message)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(code, message) { Fields = [field.Name] };
    }
}
