namespace CustomerModel.Operations;

/// <summary>What a host decides about exports and erasures.</summary>
public sealed record PersonOptions
{
    /// <summary>What keeps documents as they are; <see cref="InvoiceHold"/> for ten years.</summary>
    public IReadOnlyList<ILegalHold> Holds { get; init; } = [new InvoiceHold()];

    /// <summary>Makes what recognises somebody who was erased; without it erased people may come back.</summary>
    public SuppressionKey? Key { get; init; }

    /// <summary>Who may do what; the whole tenant when left out. An export asks for reading, an erasure for deleting.</summary>
    public IAccessPolicy Access { get; init; } = new WholeTenantAccess();

    /// <summary>The time zone whose calendar decides what today is; UTC.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;
}
