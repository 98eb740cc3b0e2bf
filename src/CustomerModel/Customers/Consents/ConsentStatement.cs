namespace CustomerModel.Customers;

/// <summary>What a customer said about being reached.</summary>
/// <param name="Channel">By what.</param>
/// <param name="Purpose">For what; <see cref="ConsentPurpose.Any"/> is the channel as such, and moves its do-not flag.</param>
/// <param name="Source">How it came to be known.</param>
public sealed record ConsentStatement(ConsentChannel Channel, ConsentPurpose Purpose, ConsentSource Source)
{
    /// <summary>What proves it: the name of a form and its version, the id of a recording. At most 2,000 characters.</summary>
    public string? Evidence { get; init; }

    /// <summary>Since when it holds; <see langword="null"/>: since it is recorded.</summary>
    public Instant? EffectiveOn { get; init; }

    /// <summary>From when on a grant holds no longer; <see langword="null"/>: until it is withdrawn.</summary>
    public Instant? ExpiresOn { get; init; }
}
