using CustomerModel.Customers;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.InMemory.Tests;

/// <summary>What the README promises, as a host writes it.</summary>
public sealed class HostTests
{
    private readonly ICustomerModel _crm = new ServiceCollection()
        .AddCustomerModel(m => m.UseInMemory().SingleTenant().UniqueKey(AccountFields.AccountNumber))
        .BuildServiceProvider()
        .CreateScope()
        .ServiceProvider.GetRequiredService<ICustomerModel>();

    [Fact]
    public async Task An_account_and_its_primary_contact_commit_together()
    {
        var id = await AcmeAsync();

        var acme = await _crm.ReadAsync(read => read.GetAsync(id));
        acme.Version.ShouldBe(1);
        acme.CreatedOn.ShouldNotBeNull();
        var people = await _crm.ReadAsync(read => read.ListAsync(new ContactsOf(id)));
        people.Single().Id.ShouldBe(acme.PrimaryContact!.Value);
    }

    [Fact]
    public async Task Nobody_works_across_tenants_unless_the_host_says_who_may()
    {
        var (ours, other) = (CustomerModelBuilder.OnlyTenant, TenantId.From(new Guid("00000000-0000-7000-8000-000000000002")));
        new ServiceCollection()
            .AddCustomerModel(m => m.UseInMemory().SingleTenant())
            .BuildServiceProvider()
            .GetService<CrossTenants>()
            .ShouldBeNull();
        using var scope = new ServiceCollection()
            .AddCustomerModel(m => m.UseInMemory().SingleTenant().AllowAcrossTenants<Everywhere>())
            .BuildServiceProvider()
            .CreateScope();
        await scope.ServiceProvider.GetRequiredService<ICustomerModel>().RunAsync(work => Task.FromResult(Added(work, "Acme")));
        var across = scope.ServiceProvider.GetRequiredService<CrossTenants>();

        var counts = await across.RunAsync(
            [ours, other],
            "ticket 4711",
            (_, crm) => crm.ReadAsync(read => read.CountAsync(new ActiveAccounts()))
        );

        counts.ShouldBe([1, 0]);
        (await across.VisitsAsync(other)).Single().Kind.ShouldBe(ChangeKind.Visited);
    }

    [Fact]
    public async Task A_second_account_for_a_contact_is_refused_and_changes_nothing()
    {
        var id = await AcmeAsync();
        var other = await _crm.RunAsync(work => Task.FromResult(Added(work, "Other")));
        var anna = (await _crm.ReadAsync(read => read.ListAsync(new ContactsOf(id)))).Single().Id;

        var refusal = await Should.ThrowAsync<RefusedException>(() =>
            _crm.RunAsync(async work => (await work.GetAsync(anna)).Join(other, work.Now))
        );

        refusal.Error.Code.ShouldBe("contact.has-parent");
        (await _crm.ReadAsync(read => read.GetAsync(anna))).Parent.ShouldBe(id);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(40)]
    public async Task No_account_stands_above_itself_at_any_depth(int depth)
    {
        var chain = await _crm.RunAsync(work =>
            Task.FromResult(Enumerable.Range(0, depth + 1).Select(n => Added(work, $"A{n}")).ToArray())
        );
        await _crm.RunAsync(async work =>
        {
            for (var i = 1; i < chain.Length; i++)
            {
                (await work.GetAsync(chain[i])).SetParent(chain[i - 1], work.Now);
            }
        });

        var refusal = await Should.ThrowAsync<RefusedException>(() =>
            _crm.RunAsync(async work => (await work.GetAsync(chain[0])).SetParent(chain[^1], work.Now))
        );

        refusal.Error.Code.ShouldBe("account.loop");
    }

    [Fact]
    public async Task A_contact_that_is_primary_does_not_leave_before_another_is_named()
    {
        var id = await AcmeAsync();
        var anna = (await _crm.ReadAsync(read => read.GetAsync(id))).PrimaryContact!.Value;

        var refusal = await Should.ThrowAsync<RefusedException>(() =>
            _crm.RunAsync(async work => (await work.GetAsync(anna)).Leave(work.Now))
        );

        refusal.Error.Code.ShouldBe("account.primary-contact-elsewhere");
    }

    [Fact]
    public async Task What_others_name_is_not_deleted()
    {
        var id = await AcmeAsync();

        var refusal = await Should.ThrowAsync<RefusedException>(() => _crm.RunAsync(async work => work.Remove(await work.GetAsync(id))));

        refusal.Errors.ShouldContain(error => error.Code == "record.in-use");
    }

    [Fact]
    public async Task A_person_account_brings_its_person_and_follows_its_name()
    {
        var id = await _crm.RunAsync(work =>
        {
            var account = Account.CreatePerson(work.NewId<AccountId>(), work.NewId<ContactId>(), PersonName.Of("Anna", "Muster"), work.Now);
            work.Add(account);
            return Task.FromResult(account.Id);
        });

        await _crm.RunAsync(async work =>
        {
            var account = await work.GetAsync(id);
            account.RenamePerson(await work.GetAsync(account.PrimaryContact!.Value), PersonName.Of("Anna", "Neumann"), work.Now);
        });

        (await _crm.ReadAsync(read => read.GetAsync(id))).Name.ShouldBe("Anna Neumann");
    }

    [Fact]
    public async Task A_unique_key_is_taken_once()
    {
        await _crm.RunAsync(async work => (await work.GetAsync(Added(work, "One"))).Set(AccountFields.AccountNumber, "a1"));

        var refusal = await Should.ThrowAsync<RefusedException>(() =>
            _crm.RunAsync(async work => (await work.GetAsync(Added(work, "Two"))).Set(AccountFields.AccountNumber, "A1"))
        );

        refusal.Error.Code.ShouldBe("key.taken");
    }

    [Fact]
    public async Task A_lost_update_is_a_conflict()
    {
        var id = await AcmeAsync();
        var caller = new Caller(CustomerModelBuilder.OnlyTenant);
        await using var first = await _crm.BeginAsync(caller);
        await using var second = await _crm.BeginAsync(caller);
        (await first.GetAsync(id)).Set(AccountFields.Sic, "1");
        (await second.GetAsync(id)).Set(AccountFields.Sic, "2");
        await first.CommitAsync();

        var failure = await Should.ThrowAsync<StoreException>(() => second.CommitAsync());

        failure.IsConflict.ShouldBeTrue();
        failure.Error.Value.ShouldBe(2L);
    }

    [Fact]
    public async Task Criteria_find_what_they_say_whatever_the_case()
    {
        await _crm.RunAsync(work =>
        {
            Added(work, "Ärzte 100% GmbH");
            Added(work, "Acme");
            return Task.FromResult(true);
        });
        var criteria = Criteria.Where(AccountFields.Name, Operator.Contains, "ärzte 100%");

        var found = await _crm.ReadAsync(read => read.ListAsync(criteria.ToSpecification<Account>()));

        found.Single().Name.ShouldBe("Ärzte 100% GmbH");
        CriteriaJson.Read(_crm.Catalogue.Of<Account>(), CriteriaJson.Write(criteria)).ShouldBe(criteria);
    }

    private static AccountId Added(IUnitOfWork work, string name)
    {
        var account = Account.Create(work.NewId<AccountId>(), name, work.Now);
        work.Add(account);
        return account.Id;
    }

    private Task<AccountId> AcmeAsync() =>
        _crm.RunAsync(work =>
        {
            var acme = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
            var anna = Contact.Create(work.NewId<ContactId>(), PersonName.Of("Anna", "Muster"), work.Now);
            anna.Join(acme.Id, work.Now);
            acme.MakePrimary(anna.Id, work.Now);
            work.Add(acme);
            work.Add(anna);
            return Task.FromResult(acme.Id);
        });

    private sealed class Everywhere : ICrossTenantPolicy
    {
        public DomainError? WhyNot(Caller caller, TenantId tenant, string reason) => null;
    }
}
