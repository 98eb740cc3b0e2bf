namespace CustomerModel;

/// <summary>Every reason a query can be refused for, the same in every store.</summary>
public static class QueryErrors
{
    /// <summary>A part of the query that a database could not answer, shown as text.</summary>
    public static DomainError NotTranslatable(string expression) =>
        new("query.not-translatable", "A part of the query cannot be answered by every store.") { Value = expression };

    /// <summary>Text without a stored key is neither searched nor sorted.</summary>
    public static DomainError NotSearchable(Field field) =>
        new("query.not-searchable", "The text has no stored key; make the field searchable, or a custom field indexed.")
        {
            Fields = [field.Name],
        };

    /// <summary>The cursor belongs to another order, or is none.</summary>
    public static DomainError CursorForeign { get; } = new("query.cursor-foreign", "The cursor belongs to another query.");
}
