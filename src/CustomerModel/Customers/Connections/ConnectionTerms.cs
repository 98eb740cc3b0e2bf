namespace CustomerModel.Customers;

/// <summary>What there is to say of a connection beside the two records.</summary>
public sealed record ConnectionTerms
{
    /// <summary>What the first record is; left out, the role that answers <see cref="Role2"/> if there is just one.</summary>
    public ConnectionRole? Role1 { get; init; }

    /// <summary>What the second record is; left out, the role that answers <see cref="Role1"/> if there is just one.</summary>
    public ConnectionRole? Role2 { get; init; }

    /// <summary>At most 2,000 characters; blank text is absent.</summary>
    public string? Description { get; init; }

    /// <summary>The first day; <see langword="null"/>: since ever.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>The last day; <see langword="null"/>: for good.</summary>
    public LocalDate? End { get; init; }

    internal ConnectionRoleId? FirstRole => Role1?.Id ?? Role2?.OnlyReciprocal;

    internal ConnectionRoleId? SecondRole => Role2?.Id ?? Role1?.OnlyReciprocal;
}
