using System.Globalization;

namespace CustomerModel.Catalog;

/// <summary>One step on the way to a price.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Rule">The method, policy or profile it was done by.</param>
/// <param name="Inputs">What went in, by logical name.</param>
/// <param name="Result">What came out.</param>
public sealed record PriceStep(PriceStepKind Kind, string Rule, IReadOnlyList<KeyValuePair<string, decimal>> Inputs, decimal Result)
{
    /// <summary>The same steps with the same inputs.</summary>
    public bool Equals(PriceStep? other) =>
        other is not null && Kind == other.Kind && Rule == other.Rule && Result == other.Result && Inputs.SequenceEqual(other.Inputs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Rule, Result);

    /// <summary>One line, alike in every culture.</summary>
    public override string ToString()
    {
        var inputs = Inputs.Select(input => string.Create(CultureInfo.InvariantCulture, $"{input.Key} {input.Value}"));
        return string.Create(CultureInfo.InvariantCulture, $"{Kind} by {Rule} ({string.Join(", ", inputs)}): {Result}");
    }
}
