using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Lines of documents: for a product of the catalogue or a write-in one.</summary>
internal sealed class LineMaker<TRecord, TId, TLine>(
    RecordType<TRecord, TId> type,
    PartList<TRecord, TLine> list,
    Func<ProductId, UnitId, decimal, decimal?, Action<LineEdit<TLine>>?, TLine> of,
    Func<string, decimal, decimal, Action<LineEdit<TLine>>?, TLine> writeIn
) : PartMaker(type, list, Amounts)
    where TRecord : SalesDocument<TId, TLine>
    where TId : struct, IEntityId<TId>
    where TLine : SalesLine
{
    private const string BaseAmount = "baseamount";
    private const string ExtendedAmount = "extendedamount";

    /// <summary>What decides about the amounts of a line; a line that lacks one of them would be another line.</summary>
    private static readonly string[] Amounts =
    [
        "productid",
        "productdescription",
        "uomid",
        "quantity",
        "priceperunit",
        "volumediscountamount",
        "manualdiscountamount",
        "manualdiscountpercentage",
        "tax",
        "taxrate",
        "taxcategory",
        .. Stated,
    ];

    private static string[] Stated => [DataMap.NetAmount, BaseAmount, ExtendedAmount];

    public override IReadOnlyList<string> Figures => Stated;

    public override int Most => SalesDocument<TId, TLine>.MostLines;

    public override object Make(Slot[] slots, object?[] values)
    {
        var product = (ProductId?)Value("productid");
        var text = (string?)Value("productdescription");
        if ((decimal?)Value("quantity") is not { } quantity)
        {
            throw new RefusedException(FieldErrors.Required(SalesLineFields<TLine>.Quantity));
        }

        var price = (decimal?)Value("priceperunit");
        return product is { } known
                ? of(known, (UnitId?)Value("uomid") ?? throw new RefusedException(LineErrors.UnitMissing), quantity, price, Fill)
            : text is null ? throw new RefusedException(LineErrors.ProductMissing)
            : writeIn(text, quantity, price ?? throw new RefusedException(LineErrors.PriceMissing), Fill);

        object? Value(string name)
        {
            var at = Array.FindIndex(slots, slot => slot.Name == name);
            return at < 0 ? null : values[at];
        }

        void Fill(LineEdit<TLine> edit)
        {
            for (var i = 0; i < slots.Length; i++)
            {
                if (slots[i] is { Use: SlotUse.Edit, Field: Field<TLine> field } && values[i] is { } value)
                {
                    edit.Set(field, value);
                }
            }
        }
    }

    public override void Put(Record record, IReadOnlyList<object> parts, DocumentPricing? pricing, IUnitOfWork work)
    {
        var document = (TRecord)record;
        if (parts.Count > 0)
        {
            document.AddLines([.. parts.Cast<TLine>()], work.Now, pricing);
        }
        else if (pricing is not null)
        {
            document.Price(work.Now, pricing);
        }
    }

    public override bool Adds => true;

    public override async ValueTask<Record?> AddAsync(
        IUnitOfWork work,
        Guid id,
        object part,
        DocumentPricing? pricing,
        CancellationToken stop
    )
    {
        var document = await work.FindAsync<TRecord>(id, stop).ConfigureAwait(false);
        document?.AddLine((TLine)part, work.Now, pricing);
        return document;
    }

    public override decimal? Figure(Record record, int index, string name)
    {
        var line = ((TRecord)record).Lines[index];
        return name switch
        {
            BaseAmount => line.BaseAmount,
            ExtendedAmount => line.ExtendedAmount,
            _ => line.NetAmount,
        };
    }
}
