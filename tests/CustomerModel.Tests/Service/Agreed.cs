using CustomerModel.Service;
using CustomerModel.Tests.Sales;

namespace CustomerModel.Tests.Service;

/// <summary>Contracts to test with: over the year 2026, with one line.</summary>
internal static class Agreed
{
    public static readonly LocalDate First = new(2026, 1, 1);
    public static readonly LocalDate Last = new(2026, 12, 31);
    public static readonly ZonedDateTime Before = Noon(new(2025, 12, 1));
    public static readonly ZonedDateTime During = Noon(new(2026, 6, 1));
    public static readonly ZonedDateTime After = Noon(new(2027, 1, 1));

    public static ZonedDateTime Noon(LocalDate day) => day.At(new LocalTime(12, 0)).InUtc();

    public static ContractTemplate Template(BillingFrequency? frequency = BillingFrequency.Monthly, bool byPercentage = false)
    {
        var template = ContractTemplate.Create(Sample.New<ContractTemplateId>(), "Support", "SUP", Before);
        template.Edit(edit =>
            edit.Set(ContractTemplateFields.UsesDiscountPercentage, byPercentage)
                .Set(ContractTemplateFields.AllotmentType, AllotmentType.NumberOfCases)
        );
        if (frequency is { } often)
        {
            template.Set(ContractTemplateFields.BillingFrequency, often);
        }

        return template;
    }

    public static Contract Draft(ContractTemplate? template = null, Currency? currency = null, params ContractLine[] lines)
    {
        var contract = Contract.Create(
            Sample.New<ContractId>(),
            "Support 2026",
            template ?? Template(),
            Sample.Acme,
            currency ?? Currency.Eur,
            First,
            Last,
            Before
        );
        contract.AssignNumber("CNR-1");
        foreach (var line in lines)
        {
            contract.AddLine(line, Before);
        }

        return contract;
    }

    public static Contract One() => Draft(lines: ContractLine.Of("Ten cases", 1_200, 10));
}
