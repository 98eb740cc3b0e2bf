using System.Diagnostics;
using System.Text.RegularExpressions;
using CustomerModel.Activities;
using CustomerModel.Customers;
using CustomerModel.Duplicates;
using CustomerModel.Sales;
using CustomerModel.Service;
using CustomerModel.Testing;
using CustomerModel.Views;
using Npgsql;
using Case = CustomerModel.Service.Case;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>Four thousand of each kind of record that views ask for, and what the server does to find them.</summary>
public sealed partial class Crowd : IAsyncLifetime
{
    private const string Multiply = """
        SET session_replication_role = replica;
        DO $$
        DECLARE kind record;
        BEGIN
        FOR kind IN
            SELECT attrelid::regclass AS name, string_agg(quote_ident(attname), ', ') AS columns, string_agg(
                CASE
                    WHEN attname = 'tenant' THEN 'tenant'
                    WHEN attname IN ('statecode', 'statuscode') THEN 'n % 8'
                    WHEN atttypid = 'uuid'::regtype AND attnotnull THEN 'md5(n::text)::uuid'
                    WHEN atttypid = 'uuid'::regtype THEN 'md5((n % 400)::text)::uuid'
                    WHEN attname = 'record1id' THEN '''account:'' || md5(n::text)::uuid'
                    WHEN attname = 'record2id' THEN '''opportunity:'' || md5((n % 400)::text)::uuid'
                    WHEN atttypid = 'text'::regtype THEN 'md5(n::text)'
                    WHEN atttypid = 'bytea'::regtype THEN 'decode(''01'' || md5((n % 400)::text), ''hex'')'
                    WHEN atttypid = 'date'::regtype THEN 'current_date - n % 1000'
                    WHEN atttypid = 'timestamptz'::regtype THEN 'now() - n * interval ''1 minute'''
                    ELSE quote_ident(attname) END, ', ') AS row
            FROM pg_attribute
            WHERE attrelid = ANY ('{accounts,contacts,leads,opportunities,quotes,salesorders,invoices,connections,connectionroles,savedviews,duplicaterules,tasks,cases,contracts,entitlements,slas}'::regclass[])
                AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            GROUP BY attrelid
        LOOP
            EXECUTE format('INSERT INTO %1$s (%2$s) SELECT %3$s FROM (SELECT * FROM %1$s LIMIT 1) AS one, generate_series(1, 4000) AS n',
                kind.name, kind.columns, kind.row);
        END LOOP;
        END $$;
        ANALYZE;
        """;

    private Place _place = null!;

    public async Task InitializeAsync()
    {
        _place = await Place.NewAsync();
        await _place
            .ModelOf(Place.Tenant(1))
            .RunAsync(work =>
            {
                var at = A.Now.ToInstant();
                var account = A.Account.Build();
                work.Add(account);
                work.Add(A.Contact.Build());
                work.Add(A.Lead.Build());
                work.Add(ConnectionRole.Create(ConnectionRoleId.New(at), "Advisor", ConnectionRoleCategory.Stakeholder, A.Now));
                work.Add(
                    Connection.Create(
                        ConnectionId.New(at),
                        ConnectionId.New(at),
                        account.Ref,
                        new("systemuser", account.Id.Value),
                        new(),
                        A.Now
                    )
                );
                work.Add(TaskActivity.Create(ActivityId.New(at), "Call", account.Ref, A.Now));
                work.Add(DuplicateRule.Create(DuplicateRuleId.New(at), "Rule", "account", "account", A.Now));
                work.Add(SavedView.Create(SavedViewId.New(at), "View", "account", new(), A.Now));
                work.Add(Opportunity.Create(OpportunityId.New(at), "Chairs", account.Id, Currency.Eur, A.Now));
                work.Add(Quote.Create(QuoteId.New(at), "Chairs", account.Id, Currency.Eur, A.Now));
                work.Add(Order.Create(OrderId.New(at), "Chairs", account.Id, Currency.Eur, A.Now));
                work.Add(Invoice.Create(InvoiceId.New(at), "Chairs", account.Id, Currency.Eur, A.Now));
                work.Add(Case.Create(CaseId.New(at), "It squeaks", account.Id, A.Now));
                var template = ContractTemplate.Create(ContractTemplateId.New(at), "Support", "SUP", A.Now);
                work.Add(template);
                work.Add(Contract.Create(ContractId.New(at), "Support", template, account.Id, Currency.Eur, A.Day, A.Day, A.Now));
                work.Add(Entitlement.Create(EntitlementId.New(at), "Support", A.Day, A.Day, A.Now, account.Id));
                work.Add(Sla.Create(SlaId.New(at), "Gold", A.Now));
                return Task.FromResult(0);
            });
        await Place.AskAsync<object>(_place.Database.Administrator, Multiply);
    }

    public Task DisposeAsync()
    {
        _place.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>What is sent while a view is read, here by a tenant that has nothing.</summary>
    public async Task<List<string>> StatementsAsync(Func<IReadScope, Task> ask)
    {
        var statements = new List<string>();
        using var asking = new Activity("asking").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
                statements.AddRange(
                    activity
                        .TagObjects.Where(tag => activity.TraceId == asking.TraceId && tag.Key is ("db.statement" or "db.query.text"))
                        .Select(tag => $"{tag.Value}")
                        .Where(text => text.Contains("SELECT", StringComparison.Ordinal))
                ),
        };
        ActivitySource.AddActivityListener(listener);
        await _place
            .ModelOf(Place.Tenant(2))
            .ReadAsync(async read =>
            {
                await ask(read);
                return 0;
            });
        return statements;
    }

    /// <summary>What the server does for a statement whatever its parameters are.</summary>
    public Task<string> PlanAsync(string sql)
    {
        List<string> names = [];
        var text = Parameters().Replace(sql[(sql.LastIndexOf(';') + 1)..], match => $"${Number(match.Value)}");
        return PlanAsync(_place.Database.Application, text, names.Count);

        int Number(string name)
        {
            if (!names.Contains(name))
            {
                names.Add(name);
            }

            return names.IndexOf(name) + 1;
        }
    }

    public static async Task<string> PlanAsync(string connectionString, string sql, int parameters)
    {
        var values = parameters > 0 ? $" ({string.Join(", ", Enumerable.Repeat("NULL", parameters))})" : "";
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"BEGIN; SET LOCAL app.tenant = '{Place.Tenant(1).Value}'; SET LOCAL plan_cache_mode = force_generic_plan; "
                + $"PREPARE asked AS {sql}; EXPLAIN EXECUTE asked{values}",
            connection
        );
        await using var row = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        do
        {
            while (await row.ReadAsync())
            {
                lines.Add(row.GetString(0));
            }
        } while (await row.NextResultAsync());

        return string.Join('\n', lines);
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameters();
}
