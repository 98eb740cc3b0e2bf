namespace CustomerModel.Views;

/// <summary>One key of the order of a saved view.</summary>
public sealed record SavedViewOrder : RecordPart
{
    internal SavedViewOrder(int number)
        : base(number) { }

    /// <summary>Logical name of the field.</summary>
    public string Field { get; internal set; } = "";

    /// <summary>Whether greater values come first.</summary>
    public bool IsDescending { get; internal set; }
}
