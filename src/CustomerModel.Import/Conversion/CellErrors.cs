namespace CustomerModel.Import;

/// <summary>Reasons a cell can be refused for that no field knows of itself.</summary>
public static class CellErrors
{
    /// <summary>The clocks of the zone skip the local time, or show it twice.</summary>
    public static DomainError TimeAmbiguous(Field field, object value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new("field.time-ambiguous", "The clocks of the declared zone skip this time or show it twice.")
        {
            Fields = [field.Name],
            Value = value,
        };
    }

    /// <summary>The word is none of those declared for true and false.</summary>
    public static DomainError FlagInvalid(Field field, object value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new("field.flag-invalid", "The word is none of those declared for true and false.") { Fields = [field.Name], Value = value };
    }

    /// <summary>No record has this name or key.</summary>
    public static DomainError LookupNotFound(string field, string text) =>
        new("lookup.not-found", "No record has this name or key.") { Fields = [field], Value = text };

    /// <summary>Several records have this name or key.</summary>
    public static DomainError LookupAmbiguous(string field, string text) =>
        new("lookup.ambiguous", "Several records have this name or key.") { Fields = [field], Value = text };

    /// <summary>Rows, or files, wait for each other.</summary>
    public static DomainError ReferenceCycle(IReadOnlyList<string> fields, object? value = null) =>
        new("import.reference-cycle", "Rows or files refer to each other in a circle; import one of the references in a second pass.")
        {
            Fields = fields,
            Value = value,
        };
}
