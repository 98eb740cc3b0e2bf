using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a contract template.</summary>
public static class ContractTemplateFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<ContractTemplate> All { get; } = [];

    /// <inheritdoc cref="ContractTemplate.Name"/>
    public static Field<ContractTemplate, string> Name { get; } =
        All.Text("name", "Name", 100, t => t.Name, (t, v) => t.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="ContractTemplate.Abbreviation"/>
    public static Field<ContractTemplate, string> Abbreviation { get; } =
        All.Text("abbreviation", "Abbreviation", 20, t => t.Abbreviation, (t, v) => t.Abbreviation = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="ContractTemplate.Description"/>
    public static Field<ContractTemplate, string> Description { get; } =
        All.Text("description", "Description", 2000, t => t.Description, (t, v) => t.Description = v);

    /// <inheritdoc cref="ContractTemplate.AllotmentType"/>
    public static Field<ContractTemplate, AllotmentType> AllotmentType { get; } =
        All.Value("allotmenttypecode", "Allotment Type", t => t.AllotmentType, (t, v) => t.AllotmentType = v);

    /// <inheritdoc cref="ContractTemplate.BillingFrequency"/>
    public static Field<ContractTemplate, BillingFrequency> BillingFrequency { get; } =
        All.Value("billingfrequencycode", "Billing Frequency", t => t.BillingFrequency, (t, v) => t.BillingFrequency = v);

    /// <inheritdoc cref="ContractTemplate.ServiceLevel"/>
    public static Field<ContractTemplate, ServiceLevel> ServiceLevel { get; } =
        All.Option("contractservicelevelcode", "Service Level", t => t.ServiceLevel, (t, v) => t.ServiceLevel = v);

    /// <inheritdoc cref="ContractTemplate.UsesDiscountPercentage"/>
    public static Field<ContractTemplate, bool> UsesDiscountPercentage { get; } =
        All.Always("usediscountaspercentage", "Discount", t => t.UsesDiscountPercentage, (t, v) => t.UsesDiscountPercentage = v);

    /// <inheritdoc cref="ContractTemplate.Calendar"/>
    public static Field<ContractTemplate, SupportCalendar> Calendar { get; } =
        All.Of<SupportCalendar>(
            "effectivitycalendar",
            "Support Calendar",
            SupportCalendar.HoursOfWeek,
            t => t.Calendar,
            (t, v) => t.Calendar = v
        );

    /// <inheritdoc cref="ContractTemplate.Language"/>
    public static Field<ContractTemplate, string> Language { get; } =
        All.Text("contractlanguage", "Contract Language", 2000, t => t.Language, (t, v) => t.Language = v);
}
