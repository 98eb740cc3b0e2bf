using CustomerModel.Customers;

namespace CustomerModel.Sqlite.Tests;

/// <summary>What the database refuses when two are at work, or when a rule was not asked.</summary>
public sealed class GuardTests
{
    [Fact]
    public async Task The_second_of_two_writers_is_told_that_the_first_was_faster()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        await file.AddAsync(account);
        await using var slow = await file.Crm.BeginAsync(new(SqliteFile.Tenant));
        (await slow.GetAsync<Account>(account.Id)).Set(AccountFields.Description, "slow");
        await file.Crm.RunAsync(async work => (await work.GetAsync<Account>(account.Id)).Set(AccountFields.Description, "fast"));

        var failure = await Should.ThrowAsync<StoreException>(slow.CommitAsync());

        failure.Error.Code.ShouldBe("store.concurrency-conflict");
        failure.Error.Value.ShouldBe(2L);
        (await file.FindAsync<Account>(account.Id.Value))!.Description.ShouldBe("fast");
    }

    [Fact]
    public async Task A_record_that_was_deleted_in_between_is_a_conflict_without_a_version()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        await file.AddAsync(account);
        await using var slow = await file.Crm.BeginAsync(new(SqliteFile.Tenant));
        (await slow.GetAsync<Account>(account.Id)).Set(AccountFields.Description, "slow");
        await file.Crm.RunAsync(async work => work.Remove(await work.GetAsync<Account>(account.Id)));

        var failure = await Should.ThrowAsync<StoreException>(slow.CommitAsync());

        failure.IsConflict.ShouldBeTrue();
        failure.Error.Value.ShouldBeNull();
    }

    [Fact]
    public async Task An_id_that_is_taken_is_a_conflict()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        await file.AddAsync(account);

        var failure = await Should.ThrowAsync<StoreException>(file.AddAsync(Account.Create(account.Id, "Twin", A.Now)));

        failure.IsConflict.ShouldBeTrue();
        failure.Error.Value.ShouldBe(1L);
    }

    [Fact]
    public async Task A_unique_key_is_taken_without_regard_to_case_and_free_for_another_tenant()
    {
        using var file = await SqliteFile.MakeAsync();
        await file.AddAsync(Numbered("A-1"));

        var refusal = await Should.ThrowAsync<RefusedException>(file.AddAsync(Numbered("a-1")));
        await file.ModelOf(SqliteFile.OtherTenant).RunAsync(work => Add(work, Numbered("a-1")));

        refusal.Error.Code.ShouldBe("key.taken");
        refusal.Error.Fields.ShouldBe(["accountnumber"]);
        file.Ask("SELECT count(*) FROM accounts").ShouldBe(2);
    }

    [Fact]
    public async Task Accounts_without_a_number_are_no_twins()
    {
        using var file = await SqliteFile.MakeAsync();

        await file.AddAsync(A.Account(), A.Account());

        file.Ask("SELECT count(*) FROM accounts").ShouldBe(2);
    }

    [Fact]
    public async Task An_account_and_its_primary_contact_are_written_together()
    {
        using var file = await SqliteFile.MakeAsync();
        var (account, contact) = (A.Account(), A.Contact());
        contact.Join(account.Id, A.Now);
        account.MakePrimary(contact.Id, A.Now);

        await file.AddAsync(account, contact);

        (await file.FindAsync<Account>(account.Id.Value))!.PrimaryContact.ShouldBe(contact.Id);
        (await file.FindAsync<Contact>(contact.Id.Value))!.Parent.ShouldBe((CustomerId)account.Id);
    }

    [Fact]
    public async Task A_reference_that_leads_nowhere_is_refused_by_the_database_too()
    {
        using var file = await SqliteFile.MakeAsync();
        var (account, contact) = (A.Account(), A.Contact());
        await file.AddAsync(account);
        contact.Join(account.Id, A.Now);
        await using var session = await file.Store.OpenAsync(SqliteFile.Tenant, SessionPurpose.Write);
        await using var other = await file.Store.OpenAsync(SqliteFile.OtherTenant, SessionPurpose.Write);

        await other.FlushAsync(Changes.Made(file.Catalogue, contact));
        var refusal = await Should.ThrowAsync<RefusedException>(other.CommitAsync([], null));

        refusal.Error.Code.ShouldBe("reference.not-found");
        refusal.Error.Fields.ShouldBe(["parentcustomerid"]);
        refusal.Error.Record.ShouldBe(contact.Ref);
    }

    [Fact]
    public async Task A_record_that_others_name_is_not_deleted_behind_the_rules()
    {
        using var file = await SqliteFile.MakeAsync();
        var (account, contact) = (A.Account(), A.Contact());
        contact.Join(account.Id, A.Now);
        await file.AddAsync(account, contact);
        await using var session = await file.Store.OpenAsync(SqliteFile.Tenant, SessionPurpose.Write);

        await session.FlushAsync(Changes.Deleted(file.Catalogue, (await session.FindAsync<Account>(account.Id.Value))!));
        var refusal = await Should.ThrowAsync<RefusedException>(session.CommitAsync([], null));

        refusal.Error.Code.ShouldBe("record.in-use");
    }

    [Fact]
    public async Task Tenants_do_not_meet()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        await file.AddAsync(account);
        var other = file.ModelOf(SqliteFile.OtherTenant);

        (await other.ReadAsync(read => read.FindAsync<Account>(account.Id.Value))).ShouldBeNull();
        (await other.ReadAsync(read => read.ListAsync(new Specification<Account>()))).ShouldBeEmpty();
        (await other.ReadAsync(read => read.CountAsync(new Specification<Account>()))).ShouldBe(0);
        await other.RunAsync(work => Add(work, Account.Create(account.Id, "Same id", A.Now)));
        (await file.FindAsync<Account>(account.Id.Value))!.Name.ShouldBe("Acme");
    }

    [Fact]
    public async Task Many_writers_at_once_lose_no_change()
    {
        using var file = await SqliteFile.MakeAsync();

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => file.AddAsync(A.Account($"Acme {i}")))));

        file.Ask("SELECT count(*) FROM accounts").ShouldBe(40);
    }

    [Fact]
    public async Task A_file_of_a_later_package_is_left_alone()
    {
        using var file = await SqliteFile.MakeAsync();
        file.Ask("PRAGMA user_version = 99");

        var failure = await Should.ThrowAsync<StoreException>(file.Store.MigrateAsync());

        failure.Error.Code.ShouldBe("store.schema-mismatch");
    }

    private static Account Numbered(string number)
    {
        var account = A.Account();
        account.Set(AccountFields.AccountNumber, number);
        return account;
    }

    private static Task Add(IUnitOfWork work, Record record)
    {
        work.Add(record);
        return Task.CompletedTask;
    }
}
