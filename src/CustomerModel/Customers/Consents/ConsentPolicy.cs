namespace CustomerModel.Customers;

/// <summary>What holds where a customer said nothing.</summary>
public sealed record ConsentPolicy
{
    /// <summary>Silence is consent, as in Dynamics: who does not object may be reached.</summary>
    public static ConsentPolicy OptOut { get; } = new();

    /// <summary>Marketing by e-mail, text message, telephone and fax asks for a grant first, as the law of the European Union has it (Directive 2002/58/EC, article 13).</summary>
    public static ConsentPolicy OptIn { get; } =
        new()
        {
            NeedsGrant =
            [
                (ConsentChannel.Email, ConsentPurpose.Marketing),
                (ConsentChannel.BulkEmail, ConsentPurpose.Marketing),
                (ConsentChannel.Sms, ConsentPurpose.Marketing),
                (ConsentChannel.Phone, ConsentPurpose.Marketing),
                (ConsentChannel.Fax, ConsentPurpose.Marketing),
            ],
        };

    /// <summary>Where silence is no consent.</summary>
    public IReadOnlyList<(ConsentChannel Channel, ConsentPurpose Purpose)> NeedsGrant { get; init; } = [];
}
