using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>An account about which a hundred thousand things were done and written down.</summary>
internal static class Conversation
{
    public const int Size = 100_000;
    public const int PageSize = 50;

    /// <summary>So many come before the deep page.</summary>
    private const int Before = Size / 2;

    /// <summary>Keeps all of it, and as much about other accounts.</summary>
    /// <returns>The account, and the cursor behind half of its timeline.</returns>
    public static async Task<(RecordRef Record, string Half)> FillAsync(ICustomerModel model)
    {
        var options = new BulkOptions { LeavesMessages = false, IsAudited = false };
        var (busy, other) = (A.Account.Named("Busy").Build(), A.Account.Named("Other").Build());
        await model.BulkInsertAsync([busy, other], options);
        foreach (var account in new[] { busy.Ref, other.Ref })
        {
            await model.BulkInsertAsync(
                Enumerable.Range(0, Size * 4 / 10).Select(n => PhoneCall.Create(Id(n), "Call", account, At(n))),
                options
            );
            await model.BulkInsertAsync(
                Enumerable.Range(0, Size * 4 / 10).Select(n => TaskActivity.Create(Id(n), "Task", account, At(n))),
                options
            );
            await model.BulkInsertAsync(
                Enumerable.Range(0, Size * 2 / 10).Select(n => Letter.Create(Id(n), "Letter", account, At(n))),
                options
            );
        }

        string? cursor = null;
        for (var passed = 0; passed < Before; passed += TimelineQuery.LongestPage)
        {
            cursor = (
                await new ActivityTimeline(model).PageAsync(busy.Ref, new() { Take = TimelineQuery.LongestPage, After = cursor })
            ).Next;
        }

        return (busy.Ref, cursor!);
    }

    public static async Task<int> PageAsync(ICustomerModel model, RecordRef record, string? after)
    {
        var page = await new ActivityTimeline(model).PageAsync(record, new() { Take = PageSize, After = after });
        return page.Items.Count == PageSize ? PageSize : throw new InvalidOperationException($"{page.Items.Count} entries.");
    }

    private static ActivityId Id(int number) => ActivityId.New(At(number).ToInstant());

    /// <summary>In no order.</summary>
    private static ZonedDateTime At(int number) => A.Now.Minus(Duration.FromMinutes((number * 7_919L) % 1_000_000));
}
