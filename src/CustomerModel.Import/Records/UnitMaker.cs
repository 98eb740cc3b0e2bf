using CustomerModel.Catalog;
using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Units of a group, each so many of its base unit.</summary>
internal sealed class UnitMaker() : PartMaker(UnitGroup.Type, UnitGroupFields.Units, [UnitFields.Name.Name, UnitFields.Quantity.Name])
{
    public override int Most => 1_000;

    public override bool Takes(Field field) => field == UnitFields.Name || field == UnitFields.Quantity;

    public override object Make(Slot[] slots, object?[] values)
    {
        var row = new RowValues(Array.ConvertAll(slots, slot => slot.Field), values);
        return (
            row.Get(UnitFields.Name) ?? throw new RefusedException(FieldErrors.Required(UnitFields.Name)),
            row.GetValue(UnitFields.Quantity) ?? throw new RefusedException(FieldErrors.Required(UnitFields.Quantity))
        );
    }

    public override void Put(Record record, IReadOnlyList<object> parts, DocumentPricing? pricing, IUnitOfWork work)
    {
        var group = (UnitGroup)record;
        foreach (var (name, quantity) in parts.Cast<(string, decimal)>())
        {
            group.AddUnit(work.NewId<UnitId>(), name, quantity, group.BaseUnit.Id, work.Now);
        }
    }
}
