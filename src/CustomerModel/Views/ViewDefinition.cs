namespace CustomerModel.Views;

/// <summary>What a view shows: which records, in which order, with which columns.</summary>
/// <remarks>The names are looked up in the catalogue when the view is saved, and again when it is run.</remarks>
public sealed record ViewDefinition
{
    /// <summary>Criteria in JSON, as <c>CriteriaJson</c> writes them; <see langword="null"/>: every record.</summary>
    public string? Criteria { get; init; }

    /// <summary>The keys of the order, most significant first; without any by the name of the records.</summary>
    public IReadOnlyList<SortKey> Orders { get; init; } = [];

    /// <summary>
    /// The columns from left to right: a field (<c>name</c>, <c>address1_city</c>), or a field of the record a reference names
    /// (<c>parentaccountid.name</c>); without any those in which a search box looks.
    /// </summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
