using System.Globalization;

namespace CustomerModel;

/// <summary>The branch an account or a lead works in.</summary>
/// <param name="Code">The number Dynamics gives the choice; any number is legal, zero too.</param>
public readonly record struct Industry(int Code) : IOption<Industry>
{
    /// <summary>Accounting (code 1).</summary>
    public static Industry Accounting => new(1);

    /// <summary>Agriculture and Non-petrol Natural Resource Extraction (code 2).</summary>
    public static Industry AgricultureAndNonPetrolNaturalResourceExtraction => new(2);

    /// <summary>Broadcasting Printing and Publishing (code 3).</summary>
    public static Industry BroadcastingPrintingAndPublishing => new(3);

    /// <summary>Brokers (code 4).</summary>
    public static Industry Brokers => new(4);

    /// <summary>Building Supply Retail (code 5).</summary>
    public static Industry BuildingSupplyRetail => new(5);

    /// <summary>Business Services (code 6).</summary>
    public static Industry BusinessServices => new(6);

    /// <summary>Consulting (code 7).</summary>
    public static Industry Consulting => new(7);

    /// <summary>Consumer Services (code 8).</summary>
    public static Industry ConsumerServices => new(8);

    /// <summary>Design, Direction and Creative Management (code 9).</summary>
    public static Industry DesignDirectionAndCreativeManagement => new(9);

    /// <summary>Distributors, Dispatchers and Processors (code 10).</summary>
    public static Industry DistributorsDispatchersAndProcessors => new(10);

    /// <summary>Doctor's Offices and Clinics (code 11).</summary>
    public static Industry DoctorsOfficesAndClinics => new(11);

    /// <summary>Durable Manufacturing (code 12).</summary>
    public static Industry DurableManufacturing => new(12);

    /// <summary>Eating and Drinking Places (code 13).</summary>
    public static Industry EatingAndDrinkingPlaces => new(13);

    /// <summary>Entertainment Retail (code 14).</summary>
    public static Industry EntertainmentRetail => new(14);

    /// <summary>Equipment Rental and Leasing (code 15).</summary>
    public static Industry EquipmentRentalAndLeasing => new(15);

    /// <summary>Financial (code 16).</summary>
    public static Industry Financial => new(16);

    /// <summary>Food and Tobacco Processing (code 17).</summary>
    public static Industry FoodAndTobaccoProcessing => new(17);

    /// <summary>Inbound Capital Intensive Processing (code 18).</summary>
    public static Industry InboundCapitalIntensiveProcessing => new(18);

    /// <summary>Inbound Repair and Services (code 19).</summary>
    public static Industry InboundRepairAndServices => new(19);

    /// <summary>Insurance (code 20).</summary>
    public static Industry Insurance => new(20);

    /// <summary>Legal Services (code 21).</summary>
    public static Industry LegalServices => new(21);

    /// <summary>Non-Durable Merchandise Retail (code 22).</summary>
    public static Industry NonDurableMerchandiseRetail => new(22);

    /// <summary>Outbound Consumer Service (code 23).</summary>
    public static Industry OutboundConsumerService => new(23);

    /// <summary>Petrochemical Extraction and Distribution (code 24).</summary>
    public static Industry PetrochemicalExtractionAndDistribution => new(24);

    /// <summary>Service Retail (code 25).</summary>
    public static Industry ServiceRetail => new(25);

    /// <summary>SIG Affiliations (code 26).</summary>
    public static Industry SigAffiliations => new(26);

    /// <summary>Social Services (code 27).</summary>
    public static Industry SocialServices => new(27);

    /// <summary>Special Outbound Trade Contractors (code 28).</summary>
    public static Industry SpecialOutboundTradeContractors => new(28);

    /// <summary>Specialty Realty (code 29).</summary>
    public static Industry SpecialtyRealty => new(29);

    /// <summary>Transportation (code 30).</summary>
    public static Industry Transportation => new(30);

    /// <summary>Utility Creation and Distribution (code 31).</summary>
    public static Industry UtilityCreationAndDistribution => new(31);

    /// <summary>Vehicle Retail (code 32).</summary>
    public static Industry VehicleRetail => new(32);

    /// <summary>Wholesale (code 33).</summary>
    public static Industry Wholesale => new(33);

    /// <inheritdoc/>
    public static OptionSet Shipped { get; } =
        OptionSet.Of(
            "industrycode",
            (1, "Accounting"),
            (2, "Agriculture and Non-petrol Natural Resource Extraction"),
            (3, "Broadcasting Printing and Publishing"),
            (4, "Brokers"),
            (5, "Building Supply Retail"),
            (6, "Business Services"),
            (7, "Consulting"),
            (8, "Consumer Services"),
            (9, "Design, Direction and Creative Management"),
            (10, "Distributors, Dispatchers and Processors"),
            (11, "Doctor's Offices and Clinics"),
            (12, "Durable Manufacturing"),
            (13, "Eating and Drinking Places"),
            (14, "Entertainment Retail"),
            (15, "Equipment Rental and Leasing"),
            (16, "Financial"),
            (17, "Food and Tobacco Processing"),
            (18, "Inbound Capital Intensive Processing"),
            (19, "Inbound Repair and Services"),
            (20, "Insurance"),
            (21, "Legal Services"),
            (22, "Non-Durable Merchandise Retail"),
            (23, "Outbound Consumer Service"),
            (24, "Petrochemical Extraction and Distribution"),
            (25, "Service Retail"),
            (26, "SIG Affiliations"),
            (27, "Social Services"),
            (28, "Special Outbound Trade Contractors"),
            (29, "Specialty Realty"),
            (30, "Transportation"),
            (31, "Utility Creation and Distribution"),
            (32, "Vehicle Retail"),
            (33, "Wholesale")
        );

    /// <inheritdoc/>
    public static Industry From(int code) => new(code);

    /// <summary>The shipped English label, or the bare code in invariant digits.</summary>
    public override string ToString() => Shipped.LabelOf(Code) ?? Code.ToString(CultureInfo.InvariantCulture);
}
