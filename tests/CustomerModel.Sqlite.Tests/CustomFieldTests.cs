using CustomerModel.Customers;
using CustomerModel.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Sqlite.Tests;

/// <summary>Fields and records of guests in a file that another host made.</summary>
public sealed class CustomFieldTests
{
    [Fact]
    public async Task Values_of_an_unknown_guest_are_carried_through_a_change()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        account.Set(A.CardHolder, "Zoë");
        await file.AddAsync(account);
        var stranger = await file.WithAsync(new CatalogueBuilder().Build());

        await stranger.RunAsync(async work => (await work.GetAsync<Account>(account.Id)).Set(AccountFields.Description, "seen"));

        var back = (await file.FindAsync<Account>(account.Id.Value))!;
        back.Get(A.CardHolder).ShouldBe("Zoë");
        back.Description.ShouldBe("seen");
    }

    [Fact]
    public async Task A_guest_that_joins_later_gets_its_table_in_the_file_there_is()
    {
        using var file = await SqliteFile.MakeAsync();
        await file.AddAsync(A.Account());
        var crm = await file.WithAsync(new CatalogueBuilder().AddRecord(Badge.Type).Build());
        var badge = new Badge(BadgeId.From(new Guid("00000000-0000-7000-8000-0000000000cc")));
        badge.Set(BadgeFields.Colour, "Grün");

        await crm.RunAsync(work =>
        {
            work.Add(badge);
            return Task.CompletedTask;
        });

        var found = await crm.ReadAsync(read => read.ListAsync(A.Query<Badge>(one => Like.Matches(one.Colour, "GR_N"))));
        found.ShouldHaveSingleItem().Colour.ShouldBe("Grün");
    }

    [Fact]
    public async Task An_indexed_custom_field_and_a_search_are_answered_by_an_index()
    {
        using var file = await SqliteFile.MakeAsync();

        (await PlanAsync(file, A.Query<Account>(account => account.Get(A.Points) >= 500))).ShouldContain("ix_accounts_acme.loyalty/points");
        (await PlanAsync(file, A.Query<Account>(account => Like.Matches(account.Get(A.CardHolder), "zo%")))).ShouldContain(
            "ix_accounts_acme.loyalty/card-holder~"
        );
        (await PlanAsync(file, A.Query<Account>(account => Like.Matches(account.Name, "acm%")))).ShouldContain("ix_accounts_name");
        (await PlanAsync(file, A.Query<Account>(account => account.Name == "Acme"))).ShouldContain("ix_accounts_name");
        (await PlanAsync(file, new AccountSearch("acm").Take(51))).ShouldStartWith("MULTI-INDEX OR");
        (await PlanAsync(file, A.Query<Contact>(contact => contact.Parent == (CustomerId)AccountId.From(Guid.Empty)))).ShouldContain(
            "ix_contacts_parentcustomerid"
        );
    }

    [Fact]
    public async Task A_list_in_the_order_of_a_name_needs_no_sorting()
    {
        using var file = await SqliteFile.MakeAsync();

        foreach (var descending in new[] { false, true })
        {
            var specification = new Specification<Account>();
            _ = descending
                ? specification.Query.OrderByDescending(account => account.Name)
                : specification.Query.OrderBy(account => account.Name);
            specification.Query.Take(50);
            (await PlanAsync(file, specification)).ShouldNotContain("TEMP B-TREE");
        }
    }

    [Fact]
    public async Task The_schema_has_the_columns_that_queries_ask_for()
    {
        using var file = await SqliteFile.MakeAsync();
        var parts = new SqlParts(file.Catalogue, new SqliteDialect());
        var model = EntityModel.Build(parts.Tables, parts.Dialect);

        foreach (var entity in model.GetEntityTypes())
        {
            var table = entity.FindAnnotation("Relational:TableName")!.Value;
            foreach (var property in entity.GetProperties())
            {
                var column = property.FindAnnotation("Relational:ColumnName")?.Value ?? property.Name;
                file.Ask($"SELECT count(*) FROM pragma_table_info('{table}') WHERE name = '{column}'").ShouldBe(1, $"{table}.{column}");
            }
        }
    }

    [Fact]
    public async Task Migrating_twice_changes_nothing()
    {
        using var file = await SqliteFile.MakeAsync();
        var before = file.Ask("SELECT count(*) FROM sqlite_master");

        await file.Store.MigrateAsync();

        file.Ask("SELECT count(*) FROM sqlite_master").ShouldBe(before);
    }

    private static async Task<string> PlanAsync<TRecord>(SqliteFile file, ISpecification<TRecord> specification)
        where TRecord : Record
    {
        var parts = new SqlParts(file.Catalogue, new SqliteDialect());
        await using var connection = new SqliteConnection(file.ConnectionString);
        await connection.OpenAsync();
        using var queries = new SpecificationQueries(parts, connection, SqliteFile.Tenant);
        await using var command = queries.CommandOf(specification, !QueryShape.IsByIdAlone(specification));
        command.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        await using var row = await command.ExecuteReaderAsync();
        var plan = new List<string>();
        while (await row.ReadAsync())
        {
            plan.Add(row.GetString(3));
        }

        return string.Join("\n", plan);
    }
}
