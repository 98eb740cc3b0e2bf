namespace CustomerModel;

/// <summary>Every reason a list page can be refused, and a view that cannot be saved or run.</summary>
public static class ListErrors
{
    /// <summary>The host knows no kind of record of the name, or no longer.</summary>
    public static DomainError TypeUnknown(string type) =>
        new("list.type-unknown", "There is no kind of record of this name.") { Fields = ["returnedtypecode"], Value = type };

    /// <summary>The records have no field of the name, or no longer, and no reference with such a field behind it.</summary>
    public static DomainError ColumnUnknown(string path) => Of("list.column-unknown", "The records have no such column.", path);

    /// <summary>The list cannot be sorted by the field: there is none of the name, or it has no order that every store keeps.</summary>
    public static DomainError NotSortable(string field) => Of("list.not-sortable", "The list cannot be sorted by the field.", field);

    /// <summary>The list is sorted or filtered by values that are more delicate than those it may tell.</summary>
    public static DomainError Withheld(string field) =>
        Of("list.field-withheld", "The values of the field are not told, so the list is neither sorted nor filtered by it.", field);

    /// <summary>A page has at least one row, and at most so many.</summary>
    public static DomainError PageSize(int take) => new("list.page-size", $"A page has 1 to {ListQuery.MostRows} rows.") { Value = take };

    /// <summary>The records have no field in which a search box could look.</summary>
    public static DomainError NoSearch(string type) => new("list.no-search", "The records have no search box.") { Value = type };

    /// <summary>The text of the search box is too long, or holds characters that no store keeps.</summary>
    public static DomainError SearchUnreadable { get; } =
        new("list.search-unreadable", $"A search has at most {ListQuery.LongestSearch} characters, all of them such as records keep.");

    private static DomainError Of(string code, string message, string field) => new(code, message) { Fields = [field], Value = field };
}
