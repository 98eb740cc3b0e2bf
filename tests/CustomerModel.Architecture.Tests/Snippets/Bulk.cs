using CustomerModel.Customers;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>Many records at once.</summary>
internal static class Bulk
{
    public static async Task InsertAsync(
        ICustomerModel crm,
        IAsyncEnumerable<Contact> contacts,
        IProgress<long> progress,
        CancellationToken stop
    )
    {
        var report = await crm.BulkInsertAsync(contacts, new() { LeavesMessages = false, Progress = progress }, stop);
        foreach (var refused in report.Refusals)
        {
            Console.WriteLine($"{refused.Place}: {string.Join(", ", refused.Errors.Select(error => error.Code))}");
        }
    }

    public static async Task ChangeAsync(ICustomerModel crm, IAsyncEnumerable<Contact> contacts, CancellationToken stop)
    {
        await crm.BulkUpsertAsync(
            contacts,
            fields: [ContactFields.EmailAddress1, ContactFields.JobTitle],
            by: ContactFields.ExternalUserIdentifier,
            stop: stop
        );
        await crm.BulkUpdateAsync(new InactiveAccounts(), (account, now) => account.Activate(now), stop: stop);
    }
}
