using static CustomerModel.FieldTraits;

namespace CustomerModel.Views;

/// <summary>Every field of a key of the order of a saved view.</summary>
public static class SavedViewOrderFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<SavedViewOrder> All { get; } = [];

    /// <inheritdoc cref="SavedViewOrder.Field"/>
    public static Field<SavedViewOrder, string> Field { get; } =
        All.Text("attribute", "Field", 100, o => o.Field, (o, v) => o.Field = v!, ByCommand | Required);

    /// <inheritdoc cref="SavedViewOrder.IsDescending"/>
    public static Field<SavedViewOrder, bool> IsDescending { get; } =
        All.Always("descending", "Descending", o => o.IsDescending, (o, v) => o.IsDescending = v, ByCommand);
}
