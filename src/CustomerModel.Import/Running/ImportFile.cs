using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>One file of an import.</summary>
/// <param name="Rows">Where its rows come from.</param>
/// <param name="Map">What its columns mean.</param>
public sealed record ImportFile(IRowSource Rows, DataMap Map)
{
    /// <summary>The lines of the records, from a second source; <see langword="null"/>: they have none.</summary>
    public LineFile? Lines { get; init; }

    /// <summary>How documents of the file are priced; <see langword="null"/>: by the default, in the decimals of their currency.</summary>
    public DocumentPricing? Pricing { get; init; }
}

/// <summary>The lines of the records of a file: read beside it, in the order of the records.</summary>
/// <param name="Rows">Where the lines come from.</param>
/// <param name="Map">What the columns mean; its record is the kind of line, e.g. <c>salesorderdetail</c>.</param>
/// <param name="On">The columns that join a line to its record, at least one.</param>
public sealed record LineFile(IRowSource Rows, DataMap Map, IReadOnlyList<LineJoin> On)
{
    /// <summary>Lines that name their record in one column, called alike in both files.</summary>
    public LineFile(IRowSource rows, DataMap map, string on)
        : this(rows, map, [new(on, on)]) { }
}

/// <summary>A column of the records and the column of the lines that holds the same.</summary>
/// <param name="OfRecord">Name of the column in the file of records.</param>
/// <param name="OfLine">Name of the column in the file of lines.</param>
public sealed record LineJoin(string OfRecord, string OfLine);
