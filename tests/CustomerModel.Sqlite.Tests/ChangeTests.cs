using CustomerModel.Customers;

namespace CustomerModel.Sqlite.Tests;

/// <summary>What a change writes, and what it does not.</summary>
public sealed class ChangeTests
{
    [Fact]
    public async Task One_changed_field_is_there_and_everything_else_as_before()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = new AnyRecord(7).Account();
        await file.AddAsync(account);

        await file.Crm.RunAsync(async work =>
            (await work.GetAsync<Account>(account.Id)).Set(AccountFields.Website, WebAddress.Parse("https://new.example"))
        );

        var back = (await file.FindAsync<Account>(account.Id.Value))!;
        back.Website!.Value.ShouldBe("https://new.example");
        back.Version.ShouldBe(2);
        AccountFields.Website.Restore(account, back.Website);
        account = Stamped(account, back);
        Same.Fields(file.Catalogue, account, back).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_field_can_be_emptied()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        account.Set(AccountFields.Description, "Text");
        await file.AddAsync(account);

        await file.Crm.RunAsync(async work => (await work.GetAsync<Account>(account.Id)).Clear(AccountFields.Description));

        (await file.FindAsync<Account>(account.Id.Value))!.Description.ShouldBeNull();
    }

    [Fact]
    public async Task Addresses_come_change_and_go_by_number()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        foreach (var city in new[] { "Karlsruhe", "Köln", "Berlin" })
        {
            account.AddAddress(A.Address(city), A.Now);
        }

        await file.AddAsync(account);
        await file.Crm.RunAsync(async work =>
        {
            var loaded = await work.GetAsync<Account>(account.Id);
            loaded.RemoveAddress(1, A.Now);
            loaded.ReplaceAddress(2, A.Address("Bonn"), A.Now);
            loaded.AddAddress(A.Address("Wien"), A.Now);
            loaded.AddAddress(A.Address("Graz"), A.Now);
        });

        var back = (await file.FindAsync<Account>(account.Id.Value))!;
        back.Addresses.Select(address => (address.Number, address.City)).ShouldBe([(1, "Wien"), (2, "Bonn"), (3, "Berlin"), (4, "Graz")]);
        file.Ask("SELECT count(*) FROM accounts_customeraddress").ShouldBe(4);
    }

    [Fact]
    public async Task A_deleted_record_takes_its_addresses_along()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        account.AddAddress(A.Address("Karlsruhe"), A.Now);
        await file.AddAsync(account);

        await file.Crm.RunAsync(async work => work.Remove(await work.GetAsync<Account>(account.Id)));

        (await file.FindAsync<Account>(account.Id.Value)).ShouldBeNull();
        file.Ask("SELECT count(*) FROM accounts_customeraddress").ShouldBe(0);
    }

    [Fact]
    public async Task What_was_committed_leaves_as_messages_once()
    {
        using var file = await SqliteFile.MakeAsync();
        var account = A.Account();
        await file.AddAsync(account);
        await file.Crm.RunAsync(async work => (await work.GetAsync<Account>(account.Id)).Deactivate(A.Now));

        await using var session = await file.Store.OpenAsync(SqliteFile.Tenant, SessionPurpose.Read);
        var messages = await session.PendingMessagesAsync(10);
        await session.AcknowledgeAsync([.. messages.Select(message => message.Id)]);

        messages.Select(message => (message.Type, message.Version)).ShouldContain(("customer-deactivated", 2L));
        messages.ShouldAllBe(message => message.Record == account.Ref && message.Body.Length > 0);
        (await session.PendingMessagesAsync(10)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_operation_has_one_effect_however_often_it_is_asked_for()
    {
        using var file = await SqliteFile.MakeAsync();
        var operation = new OperationId(new Guid("00000000-0000-7000-8000-0000000000ff"));

        var first = await file.Crm.RunAsync(operation, AddOneAsync);
        var second = await file.Crm.RunAsync(operation, AddOneAsync);

        second.ShouldBe(first);
        file.Ask("SELECT count(*) FROM accounts").ShouldBe(1);
    }

    [Fact]
    public async Task A_unit_that_fails_leaves_nothing_behind()
    {
        using var file = await SqliteFile.MakeAsync();

        await Should.ThrowAsync<InvalidOperationException>(
            file.Crm.RunAsync(work =>
            {
                work.Add(A.Account());
                throw new InvalidOperationException("The host changed its mind.");
            })
        );

        file.Ask("SELECT count(*) FROM accounts").ShouldBe(0);
    }

    private static Task<Guid> AddOneAsync(IUnitOfWork work)
    {
        var account = A.Account();
        work.Add(account);
        return Task.FromResult(account.Id.Value);
    }

    private static Account Stamped(Account account, Account stored)
    {
        Storage.RecordStorage.TakeStamps(account, stored);
        return account;
    }
}
