using System.Linq.Expressions;
using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Duplicates;
using CustomerModel.Sales;
using CustomerModel.Service;
using CustomerModel.Testing;
using CustomerModel.Views;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>What the server does for a question, as the role of the application and under row-level security.</summary>
public sealed class PlanTests(Crowd crowd) : IClassFixture<Crowd>
{
    private static readonly CustomerId Customer = AccountId.From(Guid.CreateVersion7());
    private static readonly UserId Owner = UserId.From(Guid.CreateVersion7());
    private static readonly TeamId Team = TeamId.From(Guid.CreateVersion7());

    private static readonly Dictionary<string, Func<IReadScope, Task>> Views = new(StringComparer.Ordinal)
    {
        [nameof(ActiveAccounts)] = First(new ActiveAccounts()),
        [nameof(InactiveAccounts)] = First(new InactiveAccounts()),
        [nameof(MyActiveAccounts)] = First(new MyActiveAccounts(Owner, Team)),
        [nameof(SubAccounts)] = First(new SubAccounts(AccountId.From(Guid.CreateVersion7()))),
        [nameof(AccountSearch)] = First(new AccountSearch("acme")),
        [nameof(ActiveContacts)] = First(new ActiveContacts()),
        [nameof(InactiveContacts)] = First(new InactiveContacts()),
        [nameof(MyActiveContacts)] = First(new MyActiveContacts(Owner, Team)),
        [nameof(ContactsOf)] = First(new ContactsOf(Customer)),
        [nameof(ContactSearch)] = First(new ContactSearch("muster")),
        [nameof(OpenLeads)] = First(new OpenLeads()),
        [nameof(MyOpenLeads)] = First(new MyOpenLeads(Owner, Team)),
        [nameof(QualifiedLeads)] = First(new QualifiedLeads()),
        [nameof(DisqualifiedLeads)] = First(new DisqualifiedLeads()),
        [nameof(LeadsOf)] = First(new LeadsOf(ContactId.From(Guid.CreateVersion7()))),
        [nameof(LeadSearch)] = First(new LeadSearch("acme")),
        [nameof(OpenOpportunities)] = First(new OpenOpportunities()),
        [nameof(WonOpportunities)] = First(new WonOpportunities()),
        [nameof(LostOpportunities)] = First(new LostOpportunities()),
        [nameof(MyOpenOpportunities)] = First(new MyOpenOpportunities(Owner, Team)),
        [nameof(ClosedOpportunities)] = First(new ClosedOpportunities()),
        [nameof(DraftQuotes)] = First(new DraftQuotes()),
        [nameof(ActiveQuotes)] = First(new ActiveQuotes()),
        [nameof(MyOpenQuotes)] = First(new MyOpenQuotes(Owner, Team)),
        [nameof(ClosedQuotes)] = First(new ClosedQuotes()),
        [nameof(OpenOrders)] = First(new OpenOrders()),
        [nameof(MyOpenOrders)] = First(new MyOpenOrders(Owner, Team)),
        [nameof(FulfilledOrders)] = First(new FulfilledOrders()),
        [nameof(CanceledOrders)] = First(new CanceledOrders()),
        [nameof(MyUnpaidInvoices)] = First(new MyUnpaidInvoices(Owner, Team)),
        [nameof(PaidInvoices)] = First(new PaidInvoices()),
        [nameof(CanceledInvoices)] = First(new CanceledInvoices()),
        [nameof(MyConnectedAccounts)] = First(new MyConnectedAccounts(Owner)),
        [nameof(MyConnectedContacts)] = First(new MyConnectedContacts(Owner)),
        [nameof(AccountsThatInfluencedWonDeals)] = First(new AccountsThatInfluencedWonDeals()),
        [nameof(ContactsThatInfluencedWonDeals)] = First(new ContactsThatInfluencedWonDeals()),
        [nameof(AccountsWithoutRecentOrders)] = First(new AccountsWithoutRecentOrders(A.Now)),
        [nameof(ContactsWithoutRecentOrders)] = First(new ContactsWithoutRecentOrders(A.Now)),
        [nameof(PublishedDuplicateRules)] = First(new PublishedDuplicateRules("account")),
        [nameof(ViewsFor)] = First(new ViewsFor("account", Owner, Team)),
        [nameof(RecentOpportunities)] = First(new RecentOpportunities(Customer)),
        [nameof(RecentQuotes)] = First(new RecentQuotes(Customer)),
        [nameof(RecentOrders)] = First(new RecentOrders(Customer)),
        [nameof(RecentInvoices)] = First(new RecentInvoices(Customer)),
        [nameof(InvoicesOf)] = First(new InvoicesOf(OrderId.From(Guid.CreateVersion7()))),
        [nameof(UnpaidInvoices)] = First(new UnpaidInvoices()),
        [nameof(ActiveCases)] = First(new ActiveCases()),
        [nameof(MyActiveCases)] = First(new MyActiveCases(Owner, Team)),
        [nameof(ResolvedCases)] = First(new ResolvedCases()),
        [nameof(WaitingCases)] = First(new WaitingCases(QueueId.From(Guid.CreateVersion7()))),
        [nameof(RecentCases)] = First(new RecentCases(Customer)),
        [nameof(CasesUnder)] = First(new CasesUnder(ContractId.From(Guid.CreateVersion7()))),
        [nameof(ChildCases)] = First(new ChildCases(CaseId.From(Guid.CreateVersion7()))),
        [nameof(CaseSearch)] = First(new CaseSearch("chair")),
        [nameof(ActiveContracts)] = First(new ActiveContracts()),
        [nameof(MyActiveContracts)] = First(new MyActiveContracts(Owner, Team)),
        [nameof(ExpiringContracts)] = First(new ExpiringContracts(A.Now)),
        [nameof(ContractsOf)] = First(new ContractsOf(Customer)),
        [nameof(ActiveEntitlements)] = First(new ActiveEntitlements()),
        [nameof(ExpiringEntitlements)] = First(new ExpiringEntitlements(A.Now)),
        [nameof(EntitlementsOf)] = First(new EntitlementsOf(Customer)),
        [nameof(DefaultEntitlements)] = First(new DefaultEntitlements(Customer)),
        [nameof(DefaultSlas)] = First(new DefaultSlas()),
    };

    public static TheoryData<string> Names => [.. Views.Keys];

    [Fact]
    public void No_named_specification_is_forgotten() =>
        typeof(ActiveAccounts)
            .Assembly.GetExportedTypes()
            .Where(type => type is { IsSealed: true, IsGenericType: false } && type.IsAssignableTo(typeof(INamedFiltersSpecification)))
            .Select(type => type.Name)
            .ShouldBe(Views.Keys, ignoreOrder: true);

    /// <summary>By an index that finds the rows, or that has them in order so that the first page ends the search.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Named_specifications_use_an_index(string name)
    {
        foreach (var sql in await crowd.StatementsAsync(Views[name]))
        {
            var plan = await crowd.PlanAsync(sql);

            plan.ShouldNotContain("Seq Scan", customMessage: plan);
            (
                plan.Contains("Index Cond: ((", StringComparison.Ordinal) || !plan.Contains("->  Sort", StringComparison.Ordinal)
            ).ShouldBeTrue(plan);
        }
    }

    /// <summary>The index finds where the page begins; what comes before is not read.</summary>
    [Fact]
    public async Task A_page_behind_a_cursor_begins_where_the_cursor_is()
    {
        Expression<Func<Account, AccountId>> identity = account => account.Id;
        var page = new Specification<Account>();
        page.Query.OrderBy(account => account.Name);
        page.Query.After(KeysetOrder<Account>.Of(page.WithTieBreak(identity)).CursorAt(A.Account.Build()));

        var sql = (await crowd.StatementsAsync(First(page))).ShouldHaveSingleItem();

        (await crowd.PlanAsync(sql)).ShouldContain("Index Cond: ((tenant = $1) AND (name_key >= $2)");
    }

    /// <summary>Of a record with very many activities the last page costs what the first does.</summary>
    [Fact]
    public async Task A_page_of_a_timeline_begins_where_the_cursor_is_and_sorts_nothing()
    {
        var about = new RecordRef("account", Guid.CreateVersion7());
        Expression<Func<TaskActivity, ActivityId>> identity = task => task.Id;
        var page = new Specification<TaskActivity>();
        page.Query.Where(task => task.Regarding == about).OrderByDescending(task => task.SortDate);
        var last = TaskActivity.Create(ActivityId.New(A.Now.ToInstant()), "Last", about, A.Now);
        page.Query.After(KeysetOrder<TaskActivity>.Of(page.WithTieBreak(identity)).CursorAt(last));

        var sql = (await crowd.StatementsAsync(First(page))).ShouldHaveSingleItem();

        var plan = await crowd.PlanAsync(sql);
        plan.ShouldContain("Index Cond: ((tenant = $1) AND (regardingobjectid = $2) AND (sortdate <= $3)");
        plan.ShouldNotContain("Sort  ");
    }

    /// <summary>The plan is made at the first row and kept: one that walks the tenant would make a load slower with each row.</summary>
    [Fact]
    public async Task References_into_a_new_table_are_checked_by_its_key()
    {
        using var place = await Place.NewAsync();
        foreach (var table in (string[])["accounts", "contacts", "salesorders", "invoices", "products"])
        {
            var check = $"SELECT 1 FROM ONLY {table} AS x WHERE tenant = $1 AND id = $2 FOR KEY SHARE OF x";

            (await Crowd.PlanAsync(place.Database.Administrator, check, 2)).ShouldContain($"Index Scan using pk_{table}");
        }
    }

    /// <summary>Of a tenant that the figures name, the planner would know that all others have no rows, and walk what it takes for none.</summary>
    [Fact]
    public async Task The_figures_of_a_new_table_name_no_tenant()
    {
        using var place = await Place.NewAsync();

        const string figures = "SELECT count(*) FROM pg_stats WHERE attname = 'tenant'";
        const string naming = $"{figures} AND (n_distinct <> 1 OR most_common_vals IS NOT NULL)";

        (await Place.AskAsync<long>(place.Database.Administrator, figures)).ShouldBeGreaterThan(20);
        (await Place.AskAsync<long>(place.Database.Administrator, naming)).ShouldBe(0);
    }

    private static Func<IReadScope, Task> First<TRecord>(Specification<TRecord> view)
        where TRecord : Record
    {
        view.Query.Take(50);
        return read => read.ListAsync(view);
    }
}
