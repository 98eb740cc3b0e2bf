namespace CustomerModel.Views;

/// <summary>Every reason a saved view can refuse; what the catalogue says of its fields is among the errors of lists and criteria.</summary>
public static class SavedViewErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(SavedViewAction action, SavedViewStatus status) =>
        new("view.not-now", $"A view that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>An inactive view is read-only and no default.</summary>
    public static DomainError Inactive { get; } = new("view.inactive", "An inactive view is read-only; activate it first.");

    /// <summary>The view that is shown first stays in use; choose another first.</summary>
    public static DomainError IsDefault { get; } =
        new("view.is-default", "The default view stays in use; choose another default first.") { Fields = ["isdefault"] };

    /// <summary>The view is not the default, so it cannot stop to be.</summary>
    public static DomainError NotDefault { get; } = new("view.not-default", "The view is not the default.") { Fields = ["isdefault"] };

    /// <summary>The other view is not the default of the same records and the same owner.</summary>
    public static DomainError NotTheFormer(SavedViewId former) =>
        new("view.not-the-former", "The other view is not the default in the place of which this one comes.")
        {
            Fields = ["isdefault"],
            Value = former,
        };

    /// <summary>A list is sorted by a field once.</summary>
    public static DomainError OrderTwice(string field) =>
        new("view.order-twice", "A list is sorted by a field once.") { Fields = [field], Value = field };

    /// <summary>A column stands in a list once.</summary>
    public static DomainError ColumnTwice(string path) =>
        new("view.column-twice", "A column stands in a list once.") { Fields = [path], Value = path };

    /// <summary>More keys of an order, or columns, than a list has.</summary>
    public static DomainError TooLarge { get; } = new("view.too-large", "A list has at most 8 keys of its order and 60 columns.");
}
