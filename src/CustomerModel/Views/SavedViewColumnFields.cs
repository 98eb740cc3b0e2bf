using static CustomerModel.FieldTraits;

namespace CustomerModel.Views;

/// <summary>Every field of a column of a saved view.</summary>
public static class SavedViewColumnFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<SavedViewColumn> All { get; } = [];

    /// <inheritdoc cref="SavedViewColumn.Path"/>
    public static Field<SavedViewColumn, string> Path { get; } =
        All.Text("path", "Column", 200, c => c.Path, (c, v) => c.Path = v!, ByCommand | Required);
}
