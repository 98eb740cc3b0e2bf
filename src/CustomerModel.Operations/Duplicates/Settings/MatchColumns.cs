namespace CustomerModel.Operations;

/// <summary>Which column of a row is what; several columns of one kind are alternatives, and the best of them counts.</summary>
public sealed class MatchColumns
{
    private MatchColumns(IReadOnlyList<(int Column, MatchKind Kind)> bound) => Bound = bound;

    /// <summary>Place of the column, from 0, and its kind, in the order in which they were named.</summary>
    public IReadOnlyList<(int Column, MatchKind Kind)> Bound { get; }

    /// <summary>Columns by their names, without regard to case and to blanks around them.</summary>
    /// <param name="header">The names of all columns of a row.</param>
    /// <param name="kinds">Those that are compared.</param>
    /// <exception cref="RefusedException">The header lacks one (<c>match.unknown-column</c>).</exception>
    public static MatchColumns Of(IReadOnlyList<string> header, params IEnumerable<(string Column, MatchKind Kind)> kinds)
    {
        ArgumentNullException.ThrowIfNull(header);
        ArgumentNullException.ThrowIfNull(kinds);
        string[] names = [.. header.Select(name => name.Trim())];
        var bound = kinds.Select(pair => (Place: PlaceOf(names, pair.Column), pair.Kind, pair.Column)).ToList();
        RefusedException.ThrowIfAny(bound.Where(pair => pair.Place < 0).Select(pair => MatchErrors.UnknownColumn(pair.Column)));
        return new([.. bound.Select(pair => (pair.Place, pair.Kind))]);
    }

    /// <summary>Columns that have the kinds in this order.</summary>
    public static MatchColumns InOrder(params IEnumerable<MatchKind> kinds) => new([.. kinds.Select((kind, place) => (place, kind))]);

    private static int PlaceOf(string[] names, string column) =>
        Array.FindIndex(names, name => name.Equals(column.Trim(), StringComparison.OrdinalIgnoreCase));
}
