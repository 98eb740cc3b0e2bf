using System.Collections.Frozen;

namespace CustomerModel.Persistence;

/// <summary>Where the values of a column are: in a field of the records, or in a field of the records they refer to.</summary>
internal sealed class ColumnPath
{
    /// <summary>Behind a reference: the field that names the record it leads to, of whatever kind.</summary>
    private const string PrimaryName = "primaryname";

    private ColumnPath(string path, string label, Field field)
    {
        (Path, Label, Field, Class) = (path, label, field, field.Class);
        Behind = FrozenDictionary<string, Field>.Empty;
    }

    private ColumnPath(string path, Field reference, IReadOnlyList<(RecordEntry Kind, Field Field)> behind)
    {
        (Path, Reference, Field) = (path, reference, behind[0].Field);
        Label = $"{reference.Label}: {Field.Label}";
        Class = behind.Max(target => target.Field.Class);
        Behind = behind.ToFrozenDictionary(target => target.Kind.Type.Name, target => target.Field, StringComparer.Ordinal);
    }

    public string Path { get; }

    public string Label { get; }

    public Field Field { get; }

    public DataClass Class { get; }

    /// <summary>The reference to follow; <see langword="null"/> when the field is of the records themselves.</summary>
    public Field? Reference { get; }

    /// <summary>Of each kind of record the reference may lead to, the field whose value is shown.</summary>
    public FrozenDictionary<string, Field> Behind { get; }

    /// <summary>The column of a name, or <see langword="null"/> when the records have none such.</summary>
    public static ColumnPath? Find(RecordCatalogue catalogue, RecordEntry entry, string path)
    {
        if (entry.Find(path) is { } own)
        {
            return new(path, own.Label, own);
        }

        // Names of custom fields may have dots of their own, before and behind the one that leads on.
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = path.IndexOf('.', dot + 1))
        {
            if (
                entry.Find(path[..dot]) is { Targets.Count: > 0 } reference
                && Targets(catalogue, reference, path[(dot + 1)..]) is [_, ..] found
            )
            {
                return new(path, reference, found);
            }
        }

        return null;
    }

    /// <summary>The record a row refers to here, or <see langword="null"/>.</summary>
    public (string Kind, Guid Id)? TargetIn(Record record) =>
        Reference?.Read(record) is { } value && RecordReference.TargetOf(Reference, value) is var target && Behind.ContainsKey(target.Type)
            ? target
            : null;

    private static List<(RecordEntry Kind, Field Field)> Targets(RecordCatalogue catalogue, Field reference, string name) =>
        [
            .. from kind in catalogue.Records
            where reference.LeadsTo(kind.Type.Name)
            let field = string.Equals(name, PrimaryName, StringComparison.OrdinalIgnoreCase) ? kind.Type.PrimaryName : kind.Find(name)
            where field is not null
            select (kind, field),
        ];
}
