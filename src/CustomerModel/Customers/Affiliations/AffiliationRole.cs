using System.Globalization;

namespace CustomerModel.Customers;

/// <summary>What a contact is for an account it is affiliated with; the choices are those of Salesforce's account contact relations.</summary>
/// <param name="Code">The number of the choice; any number is legal, zero too.</param>
public readonly record struct AffiliationRole(int Code) : IOption<AffiliationRole>
{
    /// <summary>Works with what is sold.</summary>
    public static AffiliationRole BusinessUser => new(1);

    /// <summary>Decides.</summary>
    public static AffiliationRole DecisionMaker => new(2);

    /// <summary>Gives the money.</summary>
    public static AffiliationRole EconomicBuyer => new(3);

    /// <summary>Decides about the money.</summary>
    public static AffiliationRole EconomicDecisionMaker => new(4);

    /// <summary>Examines what is offered.</summary>
    public static AffiliationRole Evaluator => new(5);

    /// <summary>Stands for it among the executives.</summary>
    public static AffiliationRole ExecutiveSponsor => new(6);

    /// <summary>Is listened to.</summary>
    public static AffiliationRole Influencer => new(7);

    /// <summary>Decides whether it fits technically.</summary>
    public static AffiliationRole TechnicalBuyer => new(8);

    /// <summary>Anything else.</summary>
    public static AffiliationRole Other => new(9);

    /// <summary>Gets the invoices.</summary>
    public static AffiliationRole Billing => new(10);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "affiliation_role",
            (1, "Business User"),
            (2, "Decision Maker"),
            (3, "Economic Buyer"),
            (4, "Economic Decision Maker"),
            (5, "Evaluator"),
            (6, "Executive Sponsor"),
            (7, "Influencer"),
            (8, "Technical Buyer"),
            (9, "Other"),
            (10, "Billing")
        );

    /// <inheritdoc/>
    public static AffiliationRole From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
