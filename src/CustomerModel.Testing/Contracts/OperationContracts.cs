namespace CustomerModel.Testing.Contracts;

/// <summary>A run with an operation id has one effect, however often it is sent.</summary>
internal static class OperationContracts
{
    private static readonly OperationId Operation = new(new Guid("01890000-0000-7000-8000-000000000042"));

    public static async Task The_same_operation_again_returns_its_result(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);

        var first = await AddAsync(host.Model).ConfigureAwait(false);
        var again = await AddAsync(host.Model).ConfigureAwait(false);

        Expect.Same(first, again, "result");
        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task The_same_operation_twice_at_once_has_one_effect(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (isFirst, inner) = (true, default(AccountId));

        var outer = await host
            .Model.RunAsync(
                Operation,
                async work =>
                {
                    if (isFirst)
                    {
                        isFirst = false;
                        inner = await AddAsync(host.Model).ConfigureAwait(false);
                    }

                    return Add(work);
                }
            )
            .ConfigureAwait(false);

        Expect.Same(inner, outer, "result");
        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task A_refused_operation_may_be_sent_again(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var orphan = A.Contact.Of(AccountId.New(A.Now.ToInstant())).Build();
        await Expect
            .RefusedAsync(
                "reference.not-found",
                () =>
                    host.Model.RunAsync(
                        Operation,
                        work =>
                        {
                            work.Add(orphan);
                            return Task.FromResult(true);
                        }
                    )
            )
            .ConfigureAwait(false);

        await AddAsync(host.Model).ConfigureAwait(false);

        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task Another_tenant_has_operations_of_its_own(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await AddAsync(host.Model).ConfigureAwait(false);

        await AddAsync(host.As(ContractHost.Theirs)).ConfigureAwait(false);

        Expect.Same(1, (await host.As(ContractHost.Theirs).AllAsync<Account>().ConfigureAwait(false)).Count, "their accounts");
    }

    private static Task<AccountId> AddAsync(ICustomerModel model) => model.RunAsync(Operation, work => Task.FromResult(Add(work)));

    private static AccountId Add(IUnitOfWork work)
    {
        var account = A.Account.WithId(work.NewId<AccountId>()).Build(work.Now);
        work.Add(account);
        return account.Id;
    }
}
