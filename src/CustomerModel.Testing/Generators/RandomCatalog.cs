using CustomerModel.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing;

/// <summary>Valid records of the product catalogue, never stored and referring to no other record; they shrink by losing values.</summary>
/// <remarks>Price list items name three others; contracts make them out of these.</remarks>
public static class RandomCatalog
{
    /// <summary>Territories.</summary>
    public static Arbitrary<Territory> Territories { get; } =
        Of(
            from id in FieldValues.Identities
            from name in NameFor(TerritoryFields.Name)
            select Territory.Create(TerritoryId.From(id), name, A.Now),
            TerritoryFields.All
        );

    /// <summary>Unit groups with up to four units on top of each other.</summary>
    public static Arbitrary<UnitGroup> UnitGroups { get; } =
        Of(
            from id in FieldValues.Identities
            from name in NameFor(UnitGroupFields.Name)
            from quantities in FieldValues.For(UnitFields.Quantity).Generator.Where(value => (decimal)value > 0).ArrayOf(3)
            from count in Gen.Choose(0, 3)
            select Stacked(UnitGroupId.From(id), name, [.. quantities.Take(count).Cast<decimal>()]),
            UnitGroupFields.All
        );

    /// <summary>Price lists, active and inactive ones.</summary>
    public static Arbitrary<PriceList> PriceLists { get; } =
        Of(
            from id in FieldValues.Identities
            from name in NameFor(PriceListFields.Name)
            from currency in Gen.Elements(Currency.Eur, Currency.Usd, Currency.Jpy)
            select PriceList.Create(PriceListId.From(id), name, currency, A.Now),
            PriceListFields.All,
            list => list.Deactivate(A.Now)
        );

    /// <summary>Discount lists of both kinds with up to four discounts, active and inactive ones.</summary>
    public static Arbitrary<DiscountList> DiscountLists { get; } =
        Of(
            from id in FieldValues.Identities
            from name in NameFor(DiscountListFields.Name)
            from isAmount in Gen.Elements(true, false)
            from sizes in Gen.Choose(1, 1_000_000).ArrayOf(8)
            from rates in Gen.Choose(0, 1_000_000).ArrayOf(4)
            from count in Gen.Choose(0, 4)
            select Tiered(DiscountListId.From(id), name, isAmount, sizes, [.. rates.Take(count)]),
            DiscountListFields.All,
            list => list.Deactivate(A.Now)
        );

    /// <summary>Product families in every status; every other product names a unit group, so contracts make those out of both.</summary>
    public static Arbitrary<Product> Products { get; } =
        Of(
            from id in FieldValues.Identities
            from name in NameFor(ProductFields.Name)
            select Product.CreateFamily(ProductId.From(id), id.ToString("N"), name, A.Now),
            ProductFields.All,
            product => product.Publish(A.Now),
            product => product.Revise(A.Now),
            product => product.Retire(A.Now)
        );

    /// <summary>Sets each value that the record accepts beside those before it.</summary>
    internal static void Fill<TRecord>(TRecord record, List<(Field<TRecord> Field, object Value)> values)
        where TRecord : Record
    {
        foreach (var (field, value) in values)
        {
            if (record.WhyNotEdit(edit => edit.Set(field, value)).Count == 0)
            {
                record.Edit(edit => edit.Set(field, value));
            }
        }
    }

    private static Arbitrary<TRecord> Of<TRecord>(Gen<TRecord> bare, FieldList<TRecord> all, params Action<TRecord>[] life)
        where TRecord : Record
    {
        Field<TRecord>[] fields = [.. all.Where(field => RandomRecords.StandsAlone(field) && !field.Required)];
        return Arb.From(
            from record in bare
            from values in RandomRecords.Filled(fields, least: 0)
            from age in Gen.Choose(0, life.Length)
            select Lived(record, values, life[..age]),
            record => Simpler(record, fields)
        );
    }

    private static TRecord Lived<TRecord>(TRecord record, List<(Field<TRecord> Field, object Value)> values, Action<TRecord>[] life)
        where TRecord : Record
    {
        Fill(record, values);
        Array.ForEach(life, step => step(record));
        return record;
    }

    private static UnitGroup Stacked(UnitGroupId id, string name, decimal[] quantities)
    {
        var group = UnitGroup.Create(id, name, UnitId.New(A.Now.ToInstant()), "Each", A.Now);
        for (var i = 0; i < quantities.Length; i++)
        {
            group.AddUnit(UnitId.New(A.Now.ToInstant()), $"Pack {i}", quantities[i], group.Units[^1].Id, A.Now);
        }

        return group;
    }

    private static DiscountList Tiered(DiscountListId id, string name, bool isAmount, int[] sizes, int[] rates)
    {
        var list = DiscountList.Create(id, name, isAmount, isAmount ? Currency.Chf : null, A.Now);
        var low = 0m;
        for (var i = 0; i < rates.Length; i++)
        {
            low += sizes[2 * i] / 100_000m;
            var high = low + (sizes[(2 * i) + 1] / 100_000m);
            var rate = rates[i] / 10_000m;
            list.AddTier(isAmount ? DiscountTier.OfAmount(low, high, rate) : DiscountTier.OfPercentage(low, high, rate), A.Now);
            low = high;
        }

        return list;
    }

    private static Gen<string> NameFor<TRecord>(Field<TRecord, string> field)
        where TRecord : Record => FieldValues.For(field).Generator.Select(value => (string)value);

    private static IEnumerable<TRecord> Simpler<TRecord>(TRecord record, Field<TRecord>[] fields)
        where TRecord : Record
    {
        foreach (var field in fields.Where(field => field.Read(record) is not null and not false))
        {
            var copy = RecordStorage.Copy(record);
            if (copy.WhyNotEdit(edit => edit.Clear(field)).Count == 0)
            {
                copy.Clear(field);
                yield return copy;
            }
        }
    }
}
