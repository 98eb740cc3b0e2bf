namespace CustomerModel.Sales;

/// <summary>Where a document is rounded; the default value is <see cref="Line"/>.</summary>
public enum RoundingScope
{
    /// <summary>Every amount of every line, then the header: what is printed on the lines adds up.</summary>
    Line,

    /// <summary>Sums of exact lines; lines show rounded amounts, and the difference is a named part.</summary>
    Document,

    /// <summary>Every header figure once, from exact figures; the differences are named parts.</summary>
    End,
}
