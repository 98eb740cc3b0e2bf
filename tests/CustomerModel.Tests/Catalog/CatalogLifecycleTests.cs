using CustomerModel.Catalog;
using CustomerModel.Storage;
using Xunit.Abstractions;

namespace CustomerModel.Tests.Catalog;

/// <summary>Every edge of every table is taken, and everything beside the tables is refused without effect.</summary>
public sealed class CatalogLifecycleTests(ITestOutputHelper output)
{
    [Fact]
    public void A_product_lives_by_its_table() =>
        Lives(
            ProductLifecycle.Table,
            () => Some.Draft(),
            Product.Type,
            product => (product.Status, (int)product.State),
            (product, action) =>
                action switch
                {
                    ProductAction.Publish => (product.WhyNotPublish(Some.Now), () => product.Publish(Some.Now)),
                    ProductAction.Revise => (product.WhyNotRevise(Some.Now), () => product.Revise(Some.Now)),
                    ProductAction.Retire => (product.WhyNotRetire(Some.Now), () => product.Retire(Some.Now)),
                    _ => (product.WhyNotActivate(Some.Now), () => product.Activate(Some.Now)),
                }
        );

    [Fact]
    public void A_price_list_lives_by_its_table() =>
        Lives(
            PriceListLifecycle.Table,
            () => Some.Retail(),
            PriceList.Type,
            list => (list.Status, (int)list.State),
            (list, action) =>
                action == CatalogAction.Activate
                    ? (list.WhyNotActivate(Some.Now), () => list.Activate(Some.Now))
                    : (list.WhyNotDeactivate(Some.Now), () => list.Deactivate(Some.Now))
        );

    [Fact]
    public void A_discount_list_lives_by_its_table() =>
        Lives(
            DiscountListLifecycle.Table,
            Some.Percentages,
            DiscountList.Type,
            list => (list.Status, (int)list.State),
            (list, action) =>
                action == CatalogAction.Activate
                    ? (list.WhyNotActivate(Some.Now), () => list.Activate(Some.Now))
                    : (list.WhyNotDeactivate(Some.Now), () => list.Deactivate(Some.Now))
        );

    [Fact]
    public void A_unit_group_lives_by_its_table() =>
        Lives(
            UnitGroupLifecycle.Table,
            Some.Units,
            UnitGroup.Type,
            group => (group.Status, (int)group.State),
            (group, action) =>
                action == CatalogAction.Activate
                    ? (group.WhyNotActivate(Some.Now), () => group.Activate(Some.Now))
                    : (group.WhyNotDeactivate(Some.Now), () => group.Deactivate(Some.Now))
        );

    [Fact]
    public void A_retired_product_comes_back_unless_it_is_a_bundle_a_family_or_in_a_family()
    {
        var (set, family, member, kit) = (Some.Bundle(), Some.Family(), Some.Draft(), Some.Draft());
        member.PutInFamily(family.Id, Some.Now);
        kit.PutInFamily(family.Id, Some.Now);
        kit.Set(ProductFields.IsKit, true);
        foreach (var product in new[] { set, family, member, kit })
        {
            product.Publish(Some.Now);
            product.Retire(Some.Now);
        }

        set.WhyNotActivate(Some.Now)!.Code.ShouldBe("product.not-activated");
        family.WhyNotActivate(Some.Now)!.Code.ShouldBe("product.not-activated");
        member.WhyNotActivate(Some.Now)!.Code.ShouldBe("product.not-activated");
        kit.WhyNotActivate(Some.Now).ShouldBeNull();
    }

    [Fact]
    public void Codes_are_those_of_dynamics()
    {
        ((int)PriceListStatus.Active, (int)PriceListStatus.Inactive).ShouldBe((100001, 100002));
        ((int)DiscountListStatus.Active, (int)DiscountListStatus.Inactive).ShouldBe((100001, 100002));
        Enum.GetValues<ProductStatus>().Select(ProductLifecycle.Table.StateOf).ShouldBe([2, 0, 1, 3]);
    }

    private void Lives<TRecord, TStatus, TAction>(
        Lifecycle<TStatus, TAction> table,
        Func<TRecord> make,
        RecordType type,
        Func<TRecord, (TStatus Status, int State)> stand,
        Func<TRecord, TAction, (DomainError? Reason, Action Do)> command
    )
        where TRecord : Record
        where TStatus : struct, Enum
        where TAction : struct, Enum
    {
        stand(make()).Status.ShouldBe(table.Initial);
        var (paths, open, legal, illegal) = (
            new Dictionary<TStatus, TAction[]> { [table.Initial] = [] },
            new Queue<TStatus>([table.Initial]),
            0,
            0
        );
        while (open.TryDequeue(out var from))
        {
            foreach (var action in Enum.GetValues<TAction>())
            {
                var record = make();
                Array.ForEach(paths[from], step => command(record, step).Do());
                var (before, events) = (RecordStorage.Copy(record), record.Events.Count);
                var (reason, act) = command(record, action);
                if (table.DefaultOf(from, action) is { } target)
                {
                    reason.ShouldBeNull($"{from} {action}");
                    act();
                    stand(record).ShouldBe((target, table.StateOf(target)));
                    record.Events.Count.ShouldBe(events + 1);
                    legal++;
                    if (paths.TryAdd(target, [.. paths[from], action]))
                    {
                        open.Enqueue(target);
                    }
                }
                else
                {
                    Should.Throw<RefusedException>(act).Error.Code.ShouldBe(reason!.Code);
                    reason.Code.ShouldEndWith(".not-now");
                    type.Fields.Where(field => !field.SameIn(before, record)).ShouldBeEmpty();
                    record.Events.Count.ShouldBe(events);
                    illegal++;
                }
            }
        }

        var all = Enum.GetValues<TStatus>().Length * Enum.GetValues<TAction>().Length;
        var beside = all - table.Rows.Count;
        output.WriteLine(
            $"{type.Name}: edges covered {100 * legal / table.Rows.Count} % / {100 * illegal / beside} %"
                + $" ({legal} of {table.Rows.Count} legal ones taken, {illegal} of {beside} illegal ones refused)"
        );
        (legal, illegal).ShouldBe((table.Rows.Count, all - table.Rows.Count));
    }
}
