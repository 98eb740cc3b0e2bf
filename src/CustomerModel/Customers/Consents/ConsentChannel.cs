using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>By what a customer can be reached; most channels have a do-not flag on the customer.</summary>
/// <param name="Code">The number of the choice; any number is legal, zero too.</param>
public readonly record struct ConsentChannel(int Code) : IOption<ConsentChannel>
{
    /// <summary>E-mail to this customer alone; flag <c>donotemail</c>.</summary>
    public static ConsentChannel Email => new(1);

    /// <summary>The same e-mail to many; flag <c>donotbulkemail</c>. Needs <see cref="Email"/> as well.</summary>
    public static ConsentChannel BulkEmail => new(2);

    /// <summary>Telephone calls; flag <c>donotphone</c>.</summary>
    public static ConsentChannel Phone => new(3);

    /// <summary>Faxes; flag <c>donotfax</c>.</summary>
    public static ConsentChannel Fax => new(4);

    /// <summary>Letters to this customer alone; flag <c>donotpostalmail</c>.</summary>
    public static ConsentChannel PostalMail => new(5);

    /// <summary>The same letter to many; flag <c>donotbulkpostalmail</c>. Needs <see cref="PostalMail"/> as well.</summary>
    public static ConsentChannel BulkPostalMail => new(6);

    /// <summary>Marketing material by whatever means; flag <c>donotsendmm</c>. <see cref="ConsentPurpose.Marketing"/> by any channel needs it as well.</summary>
    public static ConsentChannel MarketingMaterial => new(7);

    /// <summary>Text messages; no flag.</summary>
    public static ConsentChannel Sms => new(8);

    /// <summary>Channels whose withdrawal as such shows in a flag of the customer, with the logical name of the field.</summary>
    public static IReadOnlyList<(ConsentChannel Channel, string Field)> Flags { get; } =
    [
        (Email, "donotemail"),
        (BulkEmail, "donotbulkemail"),
        (Phone, "donotphone"),
        (Fax, "donotfax"),
        (PostalMail, "donotpostalmail"),
        (BulkPostalMail, "donotbulkpostalmail"),
        (MarketingMaterial, "donotsendmm"),
    ];

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "consent_channel",
            (1, "Email"),
            (2, "Bulk Email"),
            (3, "Phone"),
            (4, "Fax"),
            (5, "Postal Mail"),
            (6, "Bulk Postal Mail"),
            (7, "Marketing Material"),
            (8, "SMS")
        );

    /// <inheritdoc/>
    public static ConsentChannel From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
