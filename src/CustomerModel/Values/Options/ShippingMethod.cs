using System.Globalization;

namespace CustomerModel;

/// <summary>How goods reach an address; documents use the same codes.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct ShippingMethod(int Code) : IOption<ShippingMethod>
{
    /// <summary>The carrier Airborne Express.</summary>
    public static ShippingMethod Airborne => new(1);

    /// <summary>The carrier DHL.</summary>
    public static ShippingMethod Dhl => new(2);

    /// <summary>The carrier FedEx.</summary>
    public static ShippingMethod Fedex => new(3);

    /// <summary>The carrier UPS; an address has a zone for it.</summary>
    public static ShippingMethod Ups => new(4);

    /// <summary>The national post.</summary>
    public static ShippingMethod PostalMail => new(5);

    /// <summary>A truck of its own.</summary>
    public static ShippingMethod FullLoad => new(6);

    /// <summary>The customer collects.</summary>
    public static ShippingMethod WillCall => new(7);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "address1_shippingmethodcode",
            (1, "Airborne"),
            (2, "DHL"),
            (3, "FedEx"),
            (4, "UPS"),
            (5, "Postal Mail"),
            (6, "Full Load"),
            (7, "Will Call")
        );

    /// <inheritdoc/>
    public static ShippingMethod From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
