namespace CustomerModel;

/// <summary>Names one record of any kind.</summary>
/// <param name="Type">Logical name of the kind, e.g. <c>account</c>; a guest's kind begins with its owner: <c>acme.loyalty/subscription</c>.</param>
/// <param name="Id">The value of its id.</param>
public readonly record struct RecordRef(string Type, Guid Id)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Type} {Id}";
}
