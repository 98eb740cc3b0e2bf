namespace CustomerModel.Views;

/// <summary>One column of a saved view.</summary>
public sealed record SavedViewColumn : RecordPart
{
    internal SavedViewColumn(int number)
        : base(number) { }

    /// <summary>A field, or a field of the record a reference names: <c>name</c>, <c>parentaccountid.name</c>.</summary>
    public string Path { get; internal set; } = "";
}
