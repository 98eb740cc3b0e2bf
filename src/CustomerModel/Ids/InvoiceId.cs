namespace CustomerModel;

/// <summary>Identifies an invoice.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct InvoiceId(Guid Value) : IEntityId<InvoiceId>, IIdentifies<Sales.Invoice>
{
    /// <inheritdoc/>
    public static InvoiceId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(InvoiceId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"invoice {Value}";
}
