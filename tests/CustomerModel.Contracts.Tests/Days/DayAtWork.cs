using CustomerModel.Customers;
using CustomerModel.Specifications;

namespace CustomerModel.Contracts.Tests.Days;

/// <summary>Takes each step on a real store and on the plain model, and expects them to agree.</summary>
internal sealed class DayAtWork(ICustomerModel crm, HashSet<string> seen)
{
    private readonly PlainModel _plain = new();

    public async Task LiveAsync(Step[] steps)
    {
        foreach (var step in steps)
        {
            var before = StatusOf(step);
            var ids = (Account: Id(_plain.Accounts, step.First), Other: Id(_plain.Accounts, step.Second));
            var contacts = (First: Id(_plain.Contacts, step.First), Second: Id(_plain.Contacts, step.Second));
            var expected = _plain.Take(step);
            var actual = await CodeAsync(work => DoAsync(work, step, ids, contacts));

            actual.ShouldBe(expected, step.ToString());
            seen.Add(before is null ? $"{step.Deed} -> {expected ?? "done"}" : $"{step.Deed}: {before} {step.Action} -> {expected ?? "done"}");
        }

        await CompareAsync();
    }

    private async Task DoAsync(IUnitOfWork work, Step step, (Guid? Account, Guid? Other) ids, (Guid? First, Guid? Second) contacts)
    {
        switch (step.Deed)
        {
            case Deed.AddAccount:
                var account = A.Account.WithId(work.NewId<AccountId>()).Build(work.Now);
                work.Add(account);
                _plain.Accounts.Add(new(account.Id.Value));
                break;
            case Deed.AddContact:
                var contact = A.Contact.WithId(work.NewId<ContactId>()).Build(work.Now);
                work.Add(contact);
                _plain.Contacts.Add(new(contact.Id.Value));
                break;
            case Deed.Join or Deed.Move or Deed.Leave or Deed.ActOnContact or Deed.DeleteContact when contacts.First is { } id:
                Do(work, step, await work.GetAsync(ContactId.From(id)), ids.Other);
                break;
            case Deed.ActOnAccount or Deed.SetParent or Deed.ClearParent or Deed.MakePrimary or Deed.ClearPrimary or Deed.DeleteAccount
                when ids.Account is { } id:
                Do(work, step, await work.GetAsync(AccountId.From(id)), ids.Other, contacts.Second);
                break;
        }
    }

    private static void Do(IUnitOfWork work, Step step, Contact contact, Guid? account)
    {
        switch (step.Deed)
        {
            case Deed.ActOnContact when step.Action == CustomerAction.Activate:
                contact.Activate(work.Now);
                break;
            case Deed.ActOnContact:
                contact.Deactivate(work.Now);
                break;
            case Deed.Join when account is { } id:
                contact.Join(AccountId.From(id), work.Now);
                break;
            case Deed.Move when account is { } id:
                contact.Move(AccountId.From(id), work.Now);
                break;
            case Deed.Leave:
                contact.Leave(work.Now);
                break;
            case Deed.DeleteContact:
                work.Remove(contact);
                break;
        }
    }

    private static void Do(IUnitOfWork work, Step step, Account account, Guid? other, Guid? contact)
    {
        switch (step.Deed)
        {
            case Deed.ActOnAccount when step.Action == CustomerAction.Activate:
                account.Activate(work.Now);
                break;
            case Deed.ActOnAccount:
                account.Deactivate(work.Now);
                break;
            case Deed.SetParent when other is { } id:
                account.SetParent(AccountId.From(id), work.Now);
                break;
            case Deed.ClearParent:
                account.ClearParent(work.Now);
                break;
            case Deed.MakePrimary when contact is { } id:
                account.MakePrimary(ContactId.From(id), work.Now);
                break;
            case Deed.ClearPrimary:
                account.ClearPrimary(work.Now);
                break;
            case Deed.DeleteAccount:
                work.Remove(account);
                break;
        }
    }

    private async Task<string?> CodeAsync(Func<IUnitOfWork, Task> work)
    {
        try
        {
            await crm.RunAsync(work);
            return null;
        }
        catch (RefusedException refusal)
        {
            return refusal.Error.Code;
        }
    }

    private async Task CompareAsync()
    {
        var accounts = await crm.ReadAsync(read => read.ListAsync(new Specification<Account>()));
        var contacts = await crm.ReadAsync(read => read.ListAsync(new Specification<Contact>()));

        accounts
            .Select(a => (a.Id.Value, a.Status, a.Parent?.Value, a.PrimaryContact?.Value))
            .ShouldBe(_plain.Accounts.Select(row => (row.Id, row.Status, row.Parent?.Id, row.Primary?.Id)), ignoreOrder: true);
        contacts
            .Select(c => (c.Id.Value, c.Status, c.Parent?.Value))
            .ShouldBe(_plain.Contacts.Select(row => (row.Id, row.Status, row.Parent?.Id)), ignoreOrder: true);
    }

    private CustomerStatus? StatusOf(Step step) =>
        step.Deed switch
        {
            Deed.ActOnAccount => PlainModel.Pick(_plain.Accounts, step.First)?.Status,
            Deed.ActOnContact => PlainModel.Pick(_plain.Contacts, step.First)?.Status,
            _ => null,
        };

    private static Guid? Id(List<PlainModel.Row> rows, int number) => PlainModel.Pick(rows, number)?.Id;
}
