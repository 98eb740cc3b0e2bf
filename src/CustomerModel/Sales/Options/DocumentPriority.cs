using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>How urgent a document is; Dynamics ships a placeholder, hosts register their own.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct DocumentPriority(int Code) : IOption<DocumentPriority>
{
    /// <summary>The placeholder.</summary>
    public static DocumentPriority Default => new(1);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } = OptionSet.Of("prioritycode", (1, "Default Value"));

    /// <inheritdoc/>
    public static DocumentPriority From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
