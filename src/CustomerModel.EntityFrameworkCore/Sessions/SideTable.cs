namespace CustomerModel.EntityFrameworkCore;

/// <summary>A table beside those of the records, as data that each kind of database renders its own way.</summary>
/// <param name="Name">As it is called in every database.</param>
/// <param name="Columns">In the order of the table; the tenant is the first.</param>
/// <param name="Key">The primary key; begins with the tenant.</param>
internal sealed record SideTable(string Name, IReadOnlyList<SideColumn> Columns, IReadOnlyList<string> Key)
{
    /// <summary>A column that the database counts up itself, in front of the others; <see langword="null"/> when there is none.</summary>
    /// <remarks>Where only a primary key can count, it is one, and <see cref="Key"/> an index.</remarks>
    public string? Identity { get; init; }

    /// <summary>Indexes besides the key; each begins with the tenant.</summary>
    public IReadOnlyList<SideIndex> Indexes { get; init; } = [];

    /// <summary>The column of that name.</summary>
    public SideColumn this[string name] => Columns.Single(column => column.Name == name);
}

/// <summary>A column of a table beside those of the records.</summary>
/// <param name="Name">As it is called in every database.</param>
/// <param name="Type">What it holds, in the form <see cref="SqlDialect.FormOf(System.Type, int?)"/> knows.</param>
/// <param name="IsRequired">It is never null.</param>
internal sealed record SideColumn(string Name, Type Type, bool IsRequired = true);

/// <summary>An index of a table beside those of the records.</summary>
/// <param name="Name">Follows the name of the table in the name of the index.</param>
/// <param name="Columns">Behind the tenant.</param>
internal sealed record SideIndex(string Name, params IReadOnlyList<string> Columns);
