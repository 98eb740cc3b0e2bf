using CustomerModel.Catalog;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Catalog;

public sealed class UnitGroupTests
{
    private static readonly UnitId Dozen = Some.Id<UnitId>();
    private static readonly UnitId Gross = Some.Id<UnitId>();

    [Fact]
    public void A_unit_comes_down_to_the_base_unit()
    {
        var units = Pieces();

        units.FactorOf(Gross).ShouldBe(144);
        units.Convert(3, Gross, Dozen).ShouldBe(36);
        units.Convert(6, Some.Each, Dozen).ShouldBe(0.5m);
        units.BaseUnitName.ShouldBe("Each");
    }

    [Fact]
    public void No_unit_is_built_on_itself_at_any_depth()
    {
        var units = Pieces();

        units.WhyNotChangeUnit(Dozen, "Dozen", 12, Dozen, Some.Now)!.Code.ShouldBe("unitgroup.loop");
        units.WhyNotChangeUnit(Dozen, "Dozen", 12, Gross, Some.Now)!.Code.ShouldBe("unitgroup.loop");
        units.WhyNotChangeUnit(Gross, "Gross", 144, Some.Each, Some.Now).ShouldBeNull();
    }

    [Fact]
    public void The_base_unit_stays_and_so_does_what_others_are_built_on()
    {
        var units = Pieces();

        units.WhyNotRemoveUnit(Some.Each, Some.Now)!.Code.ShouldBe("unitgroup.base-unit-stays");
        units.WhyNotChangeUnit(Some.Each, "Each", 1, Dozen, Some.Now)!.Code.ShouldBe("unitgroup.base-unit-stays");
        units.WhyNotChangeUnit(Some.Each, "Each", 2, null, Some.Now)!.Code.ShouldBe("unitgroup.base-unit-stays");
        units.WhyNotChangeUnit(Dozen, "Dozen", 1, null, Some.Now)!.Code.ShouldBe("unitgroup.base-unit-stays");
        units.WhyNotRemoveUnit(Dozen, Some.Now)!.Code.ShouldBe("unitgroup.unit-in-use");
        units.RemoveUnit(Gross, Some.Now);
        units.RemoveUnit(Dozen, Some.Now);
        units.Units.Single().IsBase.ShouldBeTrue();
    }

    [Fact]
    public void A_unit_is_refused_with_a_reason()
    {
        var (units, other) = (Pieces(), Some.Id<UnitId>());

        units.WhyNotAddUnit(Dozen, "Other", 2, Some.Each, Some.Now)!.Code.ShouldBe("unitgroup.unit-twice");
        units.WhyNotAddUnit(other, "dozen", 2, Some.Each, Some.Now)!.Code.ShouldBe("unitgroup.name-twice");
        units.WhyNotAddUnit(other, " ", 2, Some.Each, Some.Now)!.Code.ShouldBe("field.required");
        units.WhyNotAddUnit(other, "Box", 0, Some.Each, Some.Now)!.Code.ShouldBe("unitgroup.quantity-not-positive");
        units.WhyNotAddUnit(other, "Box", 10_000_000_001, Some.Each, Some.Now)!.Code.ShouldBe("field.out-of-range");
        units.WhyNotAddUnit(other, "Box", 2, other, Some.Now)!.Code.ShouldBe("unitgroup.loop");
        units.WhyNotAddUnit(other, "Box", 2, Some.Id<UnitId>(), Some.Now)!.Code.ShouldBe("unitgroup.unit-missing");
        units.WhyNotCountIn(other)!.Code.ShouldBe("unitgroup.unit-missing");
        units.WhyNotCountIn(Gross).ShouldBeNull();
    }

    [Fact]
    public void There_and_back_is_where_one_was() =>
        Law.ForAll(
            (
                from quantity in Gen.Choose(-1_000_000, 1_000_000)
                from dozen in Gen.Choose(1, 64)
                select (quantity / 100m, 1m / 64 * dozen)
            ).ToArbitrary(),
            given =>
            {
                var units = Some.Units();
                units.AddUnit(Dozen, "Pack", given.Item2, Some.Each, Some.Now);
                var back = units.Convert(units.Convert(given.Item1, Some.Each, Dozen), Dozen, Some.Each);
                return Math.Abs(back - given.Item1) < 0.000_000_000_001m;
            }
        );

    private static UnitGroup Pieces()
    {
        var units = Some.Units();
        units.AddUnit(Dozen, "Dozen", 12, Some.Each, Some.Now);
        units.AddUnit(Gross, "Gross", 12, Dozen, Some.Now);
        return units;
    }
}
