using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>Where a lead was heard of first.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct LeadSource(int Code) : IOption<LeadSource>
{
    /// <summary>An advertisement.</summary>
    public static LeadSource Advertisement => new(1);

    /// <summary>One of our people.</summary>
    public static LeadSource EmployeeReferral => new(2);

    /// <summary>Somebody outside.</summary>
    public static LeadSource ExternalReferral => new(3);

    /// <summary>A partner.</summary>
    public static LeadSource Partner => new(4);

    /// <summary>The press.</summary>
    public static LeadSource PublicRelations => new(5);

    /// <summary>A seminar.</summary>
    public static LeadSource Seminar => new(6);

    /// <summary>A trade show.</summary>
    public static LeadSource TradeShow => new(7);

    /// <summary>The web.</summary>
    public static LeadSource Web => new(8);

    /// <summary>Somebody told.</summary>
    public static LeadSource WordOfMouth => new(9);

    /// <summary>Anything else.</summary>
    public static LeadSource Other => new(10);

    /// <summary>A form of a social network.</summary>
    public static LeadSource LinkedInSponsoredForm => new(192350000);

    /// <summary>A page made to win leads.</summary>
    public static LeadSource LandingPage => new(192350100);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "lead_leadsourcecode",
            (1, "Advertisement"),
            (2, "Employee Referral"),
            (3, "External Referral"),
            (4, "Partner"),
            (5, "Public Relations"),
            (6, "Seminar"),
            (7, "Trade Show"),
            (8, "Web"),
            (9, "Word of Mouth"),
            (10, "Other"),
            (192350000, "LinkedIn Sponsored Form"),
            (192350100, "Landing page")
        );

    /// <inheritdoc/>
    public static LeadSource From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
