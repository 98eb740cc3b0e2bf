using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Every reason a row of lines, or the row of its record, can be reported for because of the other.</summary>
public static class LineRowErrors
{
    /// <summary>No row of the file of records has the key of the line.</summary>
    public static DomainError RecordMissing(IReadOnlyList<string> columns) =>
        new("line.record-missing", "No row of the file of records has the key of this line.") { Fields = columns };

    /// <summary>The record of the line went by already: lines stand in the order of their records.</summary>
    public static DomainError OutOfOrder(IReadOnlyList<string> columns) =>
        new("line.out-of-order", "The record of this line stands before it; lines stand in the order of their records.")
        {
            Fields = columns,
        };

    /// <summary>The line has no value in a column that joins it to its record.</summary>
    public static DomainError KeyMissing(IReadOnlyList<string> columns) =>
        new("line.key-missing", "The line has no value in a column that joins it to its record.") { Fields = columns };

    /// <summary>The line is right, but its record did not go in.</summary>
    public static DomainError RecordFailed(long line) =>
        new("line.record-failed", "The record of this line did not go in.") { Value = new FilePosition(line) };

    /// <summary>A line of the record cannot stand, so the record does not go in without it.</summary>
    public static DomainError LineFailed(long line) =>
        new("record.line-failed", "A line of this record is refused; a record goes in with all of its lines.")
        {
            Value = new FilePosition(line),
        };

    /// <summary>Lines of the record went in without some of their values.</summary>
    public static DomainError LinesPartial(int count) =>
        new("record.lines-partial", "Lines of this record went in without some of their values.") { Value = count };

    /// <summary>The file of lines broke off, so nobody knows whether the record has more of them.</summary>
    public static DomainError LinesBrokenOff { get; } =
        new("record.lines-broken-off", "The file of lines broke off before the lines of this record were read.");

    /// <summary>The record says other totals than follow from its lines; it was kept as it says. The value lists the differences.</summary>
    public static DomainError TotalsDiffer(IReadOnlyList<TotalDifference> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        return new("record.totals-differ", "Totals do not follow from the lines; they were kept as stated.")
        {
            Fields = [.. differences.Select(difference => difference.Field)],
            Value = differences,
        };
    }

    /// <summary>The line says other amounts than follow from price, quantity and discount. The value lists the differences.</summary>
    public static DomainError AmountsDiffer(IReadOnlyList<TotalDifference> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        return new("line.amounts-differ", "Amounts do not follow from price, quantity and discount; the computed ones were kept.")
        {
            Fields = [.. differences.Select(difference => difference.Field)],
            Value = differences,
        };
    }
}
