using CustomerModel.Persistence;
using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Rows that are parts of records that are there: lines of documents that are still edited, payments of invoices.</summary>
internal sealed class AddedPartTarget : PartTarget
{
    private readonly PartMaker _maker;
    private readonly DocumentPricing? _pricing;
    private readonly int _parent;

    public AddedPartTarget(Slot[] slots, PartMaker maker, DocumentPricing? pricing)
        : base(slots, maker) => (_maker, _pricing, _parent) = (maker, pricing, Array.FindIndex(slots, slot => slot.Use == SlotUse.Parent));

    protected override async ValueTask PutAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop)
    {
        if (Values[_parent] is not { } parent)
        {
            throw new RefusedException(RowErrors.KeyMissing([DataMap.Parent]));
        }

        await base.PutAsync(work, row, stop).ConfigureAwait(false);
        var id = (Guid)ValueKinds.Of(_maker.Of.IdType).ToStored(parent);
        var record =
            await _maker.AddAsync(work, id, row.Part!, _pricing, stop).ConfigureAwait(false)
            ?? throw new RefusedException(RowErrors.KeyNotFound([DataMap.Parent]));
        row.Touched = record;
        Compare(record, row, _maker.List.Read(record).Count - 1);
    }
}
