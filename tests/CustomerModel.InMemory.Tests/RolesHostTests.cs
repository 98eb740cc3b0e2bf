using CustomerModel.Access;
using CustomerModel.Customers;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.InMemory.Tests;

/// <summary>What the page about access promises, as a host writes it.</summary>
public sealed class RolesHostTests
{
    private readonly Whoever _who = new();
    private readonly ICustomerModel _crm;

    public RolesHostTests() =>
        _crm = new ServiceCollection()
            .AddScoped<ICallerSource>(_ => _who)
            .AddCustomerModel(m => m.UseInMemory().UseRoles())
            .BuildServiceProvider()
            .CreateScope()
            .ServiceProvider.GetRequiredService<ICustomerModel>();

    [Fact]
    public async Task A_user_sees_what_roles_and_shares_say_and_the_host_tells_why()
    {
        var (anna, ben) = (await UserAsync("Anna"), await UserAsync("Ben"));
        _who.User = anna;
        var acme = await _crm.RunAsync(work => Task.FromResult(Added(work)));

        _who.User = ben;
        (await _crm.ReadAsync(read => read.CountAsync(new ActiveAccounts()))).ShouldBe(0);
        _who.User = anna;
        await _crm.RunAsync(work =>
        {
            work.Add(RecordShare.Create(work.NewId<RecordShareId>(), acme, ben, AccessRight.Read, work.Now));
            return Task.CompletedTask;
        });

        _who.User = ben;
        (await _crm.ReadAsync(read => read.CountAsync(new ActiveAccounts()))).ShouldBe(1);
        var why = await _crm.ReadAsync(read => read.WhyAsync(acme, AccessRight.Read));
        why.ToString().ShouldBe($"Read {acme}: yes\n  shared with {(OwnerId)ben}");
        (await _crm.ReadAsync(read => read.WhyAsync(acme, AccessRight.Write))).IsYes.ShouldBeFalse();
    }

    [Fact]
    public async Task A_preferred_user_is_one_of_the_tenant()
    {
        var refusal = await Should.ThrowAsync<RefusedException>(() =>
            _crm.RunAsync(work =>
            {
                var account = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
                account.Set(AccountFields.PreferredUser, work.NewId<UserId>());
                work.Add(account);
                return Task.CompletedTask;
            })
        );

        refusal.Error.Code.ShouldBe("reference.not-found");
    }

    private Task<UserId> UserAsync(string name)
    {
        _who.User = null;
        return _crm.RunAsync(async work =>
        {
            var units = await work.ListAsync(new Specification<BusinessUnit>());
            var unit = units.Count > 0 ? units[0] : BusinessUnit.Create(work.NewId<BusinessUnitId>(), "Company", null, work.Now);
            var role = SecurityRole.Create(work.NewId<SecurityRoleId>(), "Sales", work.Now);
            role.Grant("account", AccessRights.All, PrivilegeDepth.Basic, work.Now);
            var user = SystemUser.Create(work.NewId<UserId>(), name, unit.Id, work.Now);
            user.TakeRole(role.Id, work.Now);
            foreach (var record in units.Count > 0 ? (Record[])[role, user] : [unit, role, user])
            {
                work.Add(record);
            }

            return user.Id;
        });
    }

    private static RecordRef Added(IUnitOfWork work)
    {
        var account = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
        work.Add(account);
        return account.Ref;
    }

    private sealed class Whoever : ICallerSource
    {
        public UserId? User { get; set; }

        public Caller Current => new(CustomerModelBuilder.OnlyTenant, User);

        Caller? ICallerSource.Current => Current;
    }
}
