namespace CustomerModel.Specifications.Tests;

public enum Stage
{
    Lead,
    Active,
    Lost,
}

/// <summary>A record as a host may have it; every kind of key occurs once.</summary>
public sealed record Customer(
    int Id,
    string? Name = null,
    int Age = 0,
    decimal? Revenue = null,
    bool IsActive = false,
    Stage Stage = Stage.Lead,
    DateOnly? Since = null
)
{
    public string? City { get; init; }

    public Customer? Parent { get; init; }

    public IReadOnlyList<Customer> Children { get; init; } = [];

    public override string ToString() => $"#{Id} {Name ?? "-"} {Age} {Revenue} {IsActive} {Stage} {Since:yyyy-MM-dd} {City}";
}
