using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel.Import;

/// <summary>Lines of contracts; what a line states as its net price is compared with what follows.</summary>
internal sealed class ContractLineMaker() : PartMaker(Contract.Type, ContractFields.Lines, Deciding)
{
    /// <summary>What decides about amounts, allotments and days; a line that lacks one of them would be another line.</summary>
    private static readonly string[] Deciding =
    [
        ContractLineFields.Title.Name,
        ContractLineFields.TotalAllotments.Name,
        ContractLineFields.Price.Name,
        ContractLineFields.Discount.Name,
        ContractLineFields.DiscountPercentage.Name,
        ContractLineFields.ActiveOn.Name,
        ContractLineFields.ExpiresOn.Name,
        ContractLineFields.Calendar.Name,
        ContractLineFields.Net.Name,
    ];

    public override int Most => Contract.MostLines;

    public override bool Adds => true;

    public override IReadOnlyList<string> Figures => [ContractLineFields.Net.Name];

    public override object Make(Slot[] slots, object?[] values)
    {
        var row = new RowValues(Array.ConvertAll(slots, slot => slot.Field), values);
        return ContractLine.Of(
            row.Get(ContractLineFields.Title) ?? throw new RefusedException(FieldErrors.Required(ContractLineFields.Title)),
            row.GetValue(ContractLineFields.Price) ?? throw new RefusedException(FieldErrors.Required(ContractLineFields.Price)),
            row.GetValue(ContractLineFields.TotalAllotments) ?? 0,
            Fill
        );

        void Fill(ContractLineEdit edit)
        {
            for (var i = 0; i < slots.Length; i++)
            {
                if (slots[i] is { Use: SlotUse.Edit, Field: Field<ContractLine> field } && values[i] is { } value)
                {
                    edit.Set(field, value);
                }
            }
        }
    }

    public override void Put(Record record, IReadOnlyList<object> parts, DocumentPricing? pricing, IUnitOfWork work)
    {
        foreach (var line in parts.Cast<ContractLine>())
        {
            ((Contract)record).AddLine(line, work.Now, pricing);
        }
    }

    public override async ValueTask<Record?> AddAsync(
        IUnitOfWork work,
        Guid id,
        object part,
        DocumentPricing? pricing,
        CancellationToken stop
    )
    {
        var contract = await work.FindAsync<Contract>(id, stop).ConfigureAwait(false);
        contract?.AddLine((ContractLine)part, work.Now, pricing);
        return contract;
    }

    public override decimal? Figure(Record record, int index, string name) => ((Contract)record).Lines[index].Net;
}
