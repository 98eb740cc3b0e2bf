namespace CustomerModel.Operations;

/// <summary>Rows are compared only where a key of theirs is the same: all its parts are there and equal.</summary>
/// <remarks>The order of the parts plays no part, so that swapped names meet under a key of both.</remarks>
/// <param name="Parts">At least one.</param>
public sealed record BlockingKey(params IReadOnlyList<KeyPart> Parts)
{
    /// <summary>What divides a block that is too large, one after the other, until the parts are small enough.</summary>
    public IReadOnlyList<KeyPart> Refinements { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => string.Join(" + ", Parts);
}

/// <summary>A value as part of a key.</summary>
/// <param name="Kind">Which value.</param>
/// <param name="Form">How much of it.</param>
public readonly record struct KeyPart(MatchKind Kind, KeyForm Form = KeyForm.Whole)
{
    /// <inheritdoc/>
    public override string ToString() => Form == KeyForm.Whole ? $"{Kind}" : $"{Form} of {Kind}";
}

/// <summary>How much of a value counts in a key.</summary>
public enum KeyForm
{
    /// <summary>The whole folded value.</summary>
    Whole,

    /// <summary>How it sounds; spelling errors behind the first letter seldom change it.</summary>
    Sound,

    /// <summary>Its first two characters.</summary>
    Start,

    /// <summary>Its first four characters: the year of a date.</summary>
    Year,
}
