namespace CustomerModel.Persistence;

/// <summary>The references along which shares are inherited, and by which whoever owns a record may read what comes under it.</summary>
internal sealed class ParentalReferences
{
    private readonly RecordCatalogue _catalogue;
    private readonly CascadeTable _table;
    private readonly Dictionary<Type, Field[]> _up;
    private readonly Dictionary<string, RecordReference[]> _down;

    public ParentalReferences(RecordCatalogue catalogue, CascadeTable table)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        (_catalogue, _table) = (catalogue, table);
        _down = catalogue.Records.ToDictionary(
            entry => entry.Type.Name,
            entry =>
                catalogue
                    .ReferencesTo(entry.Type)
                    .Where(reference =>
                        reference.Parts is null && Inherits(table.Of(entry.Type.Name, reference.Entry.Type.Name, reference.Place))
                    )
                    .ToArray()
        );
        _up = _down
            .Values.SelectMany(references => references)
            .GroupBy(reference => reference.Entry.Type.ClrType)
            .ToDictionary(group => group.Key, group => group.Select(reference => reference.Field).Distinct().ToArray());
    }

    /// <summary>The fields of a kind that name a record above.</summary>
    public IReadOnlyList<Field> Up(Record record) => _up.GetValueOrDefault(record.GetType(), []);

    /// <summary>The references by which records of a kind are named by those below.</summary>
    public IReadOnlyList<RecordReference> Down(RecordRef record) => _down.GetValueOrDefault(record.Type, []);

    /// <summary>The records above one, with the field that names each.</summary>
    public IEnumerable<(Field Field, RecordRef Above)> Above(Record record)
    {
        foreach (var field in Up(record))
        {
            if (field.Read(record) is { } value && RecordReference.TargetOf(field, value) is var (type, id))
            {
                yield return (field, new(type, id));
            }
        }
    }

    /// <summary>Whether what is done to a record above is done to one below.</summary>
    public bool Applies(CascadeAction action, Record below, Field field, Record above) =>
        _catalogue.GoesAlong(_table.Of(above.Ref.Type, below.Ref.Type, field.Name).Of(action), below, above.Owner);

    private static bool Inherits(CascadeRow row) => Spreads(row.Share) || Spreads(row.Reparent);

    private static bool Spreads(CascadeType type) => type is CascadeType.Cascade or CascadeType.Active or CascadeType.UserOwned;
}
