using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>One column beside the key of a table.</summary>
internal abstract class Column(string name, string storeType, bool isRequired)
{
    public string Name => name;

    public string StoreType => storeType;

    public bool IsRequired => isRequired;

    /// <summary>What the driver is given for a record or part; <see langword="null"/> when it is absent.</summary>
    public abstract object? ValueOf(object owner);

    /// <summary>Puts a value that is not null into a record or part.</summary>
    public abstract void Read(DbDataReader row, int ordinal, object owner);

    /// <summary>Whether two states of a record or part have the same value.</summary>
    public abstract bool SameIn(object left, object right);
}

/// <summary>The columns of rows that are written together: most hold the same in every row, or nothing.</summary>
/// <param name="Alike">Those in which all rows hold the same, with what they hold.</param>
/// <param name="Own">Those in which each row holds its own.</param>
internal sealed record FilledColumns(IReadOnlyList<(Column Column, object Value)> Alike, IReadOnlyList<Column> Own)
{
    /// <summary>Looks at the owners of the rows, of which there is at least one.</summary>
    /// <remarks>Figures that are the same need not be alike, nor custom values among which they are: 1.0 and 1.00, 0 and -0.</remarks>
    public static FilledColumns Of(IReadOnlyList<Column> columns, IReadOnlyList<object> owners)
    {
        var (alike, own) = (new List<(Column, object)>(), new List<Column>());
        foreach (var column in columns)
        {
            var first = column.ValueOf(owners[0]);
            if (first is decimal or double || (first is not null && column is CustomColumn) || !IsAlike(column, first, owners))
            {
                own.Add(column);
            }
            else if (first is not null)
            {
                alike.Add((column, first));
            }
        }

        return new(alike, own);
    }

    private static bool IsAlike(Column column, object? first, IReadOnlyList<object> owners)
    {
        for (var i = 1; i < owners.Count; i++)
        {
            if (first is null ? column.ValueOf(owners[i]) is not null : !column.SameIn(owners[0], owners[i]))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>The column of a field.</summary>
internal sealed class FieldColumn(Field source, string name, StoredForm form)
    : Column(name, form.StoreType, FieldShape.IsNeverAbsent(source))
{
    public Field Field => source;

    public StoredForm Form => form;

    public override object? ValueOf(object owner) => source.Read(owner) is { } value ? form.ToDriver(value) : null;

    public override void Read(DbDataReader row, int ordinal, object owner) => source.Restore(owner, form.Read(row, ordinal));

    public override bool SameIn(object left, object right) => source.SameIn(left, right);
}

/// <summary>The key by which a searchable field is searched and sorted; follows from the field.</summary>
internal sealed class SearchKeyColumn(Field source, string name, string storeType)
    : Column(name, storeType, FieldShape.IsNeverAbsent(source))
{
    public Field Field => source;

    public static string NameOf(Field field) => field.Name + "_key";

    public override object? ValueOf(object owner) => SearchKeys.Of(source.Read(owner));

    public override void Read(DbDataReader row, int ordinal, object owner) { }

    public override bool SameIn(object left, object right) => source.SameIn(left, right);
}

/// <summary>The column of all custom values of a record.</summary>
internal sealed class CustomColumn(RecordEntry entry, string storeType) : Column(ColumnName, storeType, isRequired: false)
{
    public const string ColumnName = "ext";

    public override object? ValueOf(object owner) => CustomTexts.Write(((Record)owner).Custom);

    public override void Read(DbDataReader row, int ordinal, object owner) =>
        Storage.RecordStorage.RestoreCustom((Record)owner, CustomTexts.Read(entry, row.GetString(ordinal)));

    public override bool SameIn(object left, object right) => ((Record)left).Custom.Equals(((Record)right).Custom);
}

/// <summary>A custom value as a column of its own, which the database fills from the custom values.</summary>
/// <param name="Name">The column.</param>
/// <param name="Form">How it is kept.</param>
/// <param name="Expression">How it follows from the column of all custom values.</param>
internal sealed record PromotedColumn(string Name, StoredForm Form, string Expression);
