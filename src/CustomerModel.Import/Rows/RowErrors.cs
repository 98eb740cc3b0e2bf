namespace CustomerModel.Import;

/// <summary>Every reason a row can be refused for, whatever its cells mean.</summary>
public static class RowErrors
{
    /// <summary>More or fewer cells than columns; the cells are not shifted to fit.</summary>
    public static DomainError CellCount(int expected, int found) =>
        new("row.cell-count", $"The row has another number of cells than the {expected} of the header.") { Value = found };

    /// <summary>Text stands behind the quote that closes a cell.</summary>
    public static DomainError QuoteMisplaced { get; } =
        new("row.quote-misplaced", "Text stands behind a closing quote; a quote inside a quoted cell is written twice.");

    /// <summary>An earlier row of the file has the same key.</summary>
    public static DomainError Duplicate(IReadOnlyList<string> key) =>
        new("row.duplicate", "An earlier row of the file has the same key.") { Fields = key };

    /// <summary>The row has no value in a field of the key.</summary>
    public static DomainError KeyMissing(IReadOnlyList<string> key) =>
        new("row.key-missing", "The row has no value in a field of the key.") { Fields = key };

    /// <summary>There is no record with the key of the row.</summary>
    public static DomainError KeyNotFound(IReadOnlyList<string> key) =>
        new("row.key-not-found", "There is no record with the key of the row.") { Fields = key };

    /// <summary>Several records have the key of the row.</summary>
    public static DomainError KeyAmbiguous(IReadOnlyList<string> key) =>
        new("row.key-ambiguous", "Several records have the key of the row.") { Fields = key };

    /// <summary>There is a record with the key of the row already.</summary>
    public static DomainError KeyTaken(IReadOnlyList<string> key) =>
        new("row.key-taken", "There is a record with the key of the row already.") { Fields = key };

    /// <summary>The row has a value that only another status takes, e.g. a revenue of what is still open.</summary>
    public static DomainError ValueNotTaken(IReadOnlyList<string> fields) =>
        new("row.value-not-taken", "The row has a value that its status does not take.") { Fields = fields };

    /// <summary>The joined file has no row with this key.</summary>
    public static DomainError JoinNotFound(string column) =>
        new("join.not-found", "The joined file has no row with this key.") { Fields = [column] };

    /// <summary>The joined file has several rows with this key.</summary>
    public static DomainError JoinAmbiguous(string column) =>
        new("join.ambiguous", "The joined file has several rows with this key.") { Fields = [column] };
}
