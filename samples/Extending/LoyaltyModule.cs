using CustomerModel;
using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Specifications;

namespace Acme.Loyalty;

/// <summary>Accounts with at least so many points, most first.</summary>
public sealed class GoldAccounts : Specification<Account>
{
    public GoldAccounts(int least) =>
        Query.Where(account => account.Get(LoyaltyFields.Points) >= least).OrderByDescending(account => account.Get(LoyaltyFields.Points));
}

/// <summary>A running subscription belongs to an account that collects points.</summary>
public sealed class NoSubscriptionWithoutPoints : ICommitRule<Subscription>
{
    public string Code => "acme.loyalty.no-points";

    public IReadOnlyList<string> Fields => ["accountid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Subscription>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        List<Subscription> running = [.. changes.Select(change => change.After).OfType<Subscription>().Where(s => s.Account is not null)];
        var accounts = await read.FindManyAsync<Account>([.. running.Select(s => s.Account!.Value.Value).Distinct()], stop);
        return
        [
            .. from subscription in running
            let account = accounts.GetValueOrDefault(subscription.Account!.Value.Value)
            where account is not null && account.LoyaltyPoints is null
            select new DomainError(Code, "The account collects no points.") { Record = subscription.Ref, Fields = Fields },
        ];
    }
}

/// <summary>What the guest brings.</summary>
public sealed class LoyaltyModule : ICustomerModelModule
{
    public void AddTo(CustomerModelBuilder m) =>
        m.Extend<Account>(LoyaltyFields.Points, LoyaltyFields.CardHolder)
            .AddRecord(Subscription.Type)
            .AddRule<NoSubscriptionWithoutPoints>();
}
