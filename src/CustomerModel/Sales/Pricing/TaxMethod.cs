namespace CustomerModel.Sales;

/// <summary>Where the tax of a document comes from; the default value is <see cref="TypedOnLine"/>.</summary>
public enum TaxMethod
{
    /// <summary>Typed on each line.</summary>
    TypedOnLine,

    /// <summary>Typed on the header, as imported documents have it, and shared out to the lines by their size.</summary>
    TypedOnHeader,

    /// <summary>Computed by rate and added to the price.</summary>
    ComputedExclusive,

    /// <summary>Computed by rate and contained in the price: base and discount contain it too, the net amount does not.</summary>
    ComputedInclusive,
}
