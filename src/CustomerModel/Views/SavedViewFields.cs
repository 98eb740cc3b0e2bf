using static CustomerModel.FieldTraits;

namespace CustomerModel.Views;

/// <summary>Every field of a saved view.</summary>
public static class SavedViewFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<SavedView> All { get; } = [];

    /// <inheritdoc cref="SavedView.Name"/>
    public static Field<SavedView, string> Name { get; } =
        All.Text("name", "Name", 200, v => v.Name, (v, text) => v.Name = text!, Required | Indexed | Searchable);

    /// <inheritdoc cref="SavedView.Description"/>
    public static Field<SavedView, string> Description { get; } =
        All.Text("description", "Description", 2000, v => v.Description, (v, text) => v.Description = text);

    /// <inheritdoc cref="SavedView.RecordType"/>
    public static Field<SavedView, string> RecordType { get; } =
        All.Text(
            "returnedtypecode",
            "Record Type",
            128,
            v => v.RecordType,
            (v, text) => v.RecordType = text!,
            Required | ByCommand | Indexed | Searchable
        );

    /// <inheritdoc cref="SavedView.Kind"/>
    public static Field<SavedView, SavedViewKind> Kind { get; } =
        All.Always("viewkind", "View Kind", v => v.Kind, (v, kind) => v.Kind = kind, ByCommand);

    /// <summary>Its text may hold what people are looked for by, so it is as delicate as that.</summary>
    /// <inheritdoc cref="SavedView.Criteria"/>
    public static Field<SavedView, string> Criteria { get; } =
        All.Text("criteria", "Criteria", 50_000, v => v.Criteria, (v, text) => v.Criteria = text, ByCommand | Personal);

    /// <inheritdoc cref="SavedView.IsDefault"/>
    public static Field<SavedView, bool> IsDefault { get; } =
        All.Always("isdefault", "Default View", v => v.IsDefault, (v, flag) => v.IsDefault = flag, ByCommand);

    /// <inheritdoc cref="SavedView.DefaultOf"/>
    public static Field<SavedView, string> DefaultOf { get; } =
        All.Text("defaultof", "Default Of", 200, v => v.DefaultOf, (v, text) => v.DefaultOf = text, Derived);

    /// <inheritdoc cref="SavedView.Status"/>
    public static Field<SavedView, SavedViewStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", v => v.Status, (v, status) => v.Status = status, ByCommand);

    /// <inheritdoc cref="SavedView.State"/>
    public static Field<SavedView, SavedViewState> State { get; } =
        All.Always("statecode", "Status", v => v.State, (v, state) => v.State = state, Derived);

    /// <summary>The keys of the order, most significant first.</summary>
    public static PartList<SavedView, SavedViewOrder> Orders { get; } =
        new("savedvieworder", v => v.Orders, (v, orders) => v.PutOrders(orders), number => new(number), SavedViewOrderFields.All)
        {
            Label = "Order",
        };

    /// <summary>The columns from left to right.</summary>
    public static PartList<SavedView, SavedViewColumn> Columns { get; } =
        new("savedviewcolumn", v => v.Columns, (v, columns) => v.PutColumns(columns), number => new(number), SavedViewColumnFields.All)
        {
            Label = "Column",
        };
}
