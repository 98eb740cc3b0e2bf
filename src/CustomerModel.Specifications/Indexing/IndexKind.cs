namespace CustomerModel.Specifications;

/// <summary>What an index is good for.</summary>
public enum IndexKind
{
    /// <summary>Equality and <c>Contains</c> on keys with many values.</summary>
    Hash,

    /// <summary>Ranges, prefixes, and order with <c>Take</c>; texts as <see cref="TextKey"/> orders them.</summary>
    Ordered,

    /// <summary>Equality, inequality and <c>Contains</c> on keys with few values: enums, booleans.</summary>
    Bitmap,

    /// <summary>Order with <c>Take</c>, and rare values, at a tenth of the memory of <see cref="Ordered"/>: all keys are looked at, few rows.</summary>
    Column,
}
