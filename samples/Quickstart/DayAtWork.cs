using CustomerModel.Customers;
using CustomerModel.Specifications;

namespace CustomerModel.Quickstart;

/// <summary>What a host does with customers: asks, changes, is refused where a rule would break, lists, shows.</summary>
internal sealed class DayAtWork(ICustomerModel crm, TextWriter say)
{
    public async Task<Dictionary<string, object>> RunAsync()
    {
        var page = await crm.ReadAsync(read => read.PageAsync(new ActiveAccounts().Take(5)));
        say.WriteLine($"\n{page.Total} active accounts, the first by name:");
        foreach (var account in page.Items)
        {
            say.WriteLine($"  {account.Name}{(account.Address(1) is { City: { } city } ? $", {city}" : "")}");
        }

        return new()
        {
            ["activeAccounts"] = page.Total ?? 0,
            ["secondAccountRefused"] = await SecondAccountAsync(),
            ["cycleRefused"] = await CycleAsync(page.Items),
            ["deactivated"] = await DeactivateAsync(page.Items[^1]),
            ["found"] = await SearchAsync(),
            ["pages"] = await PagesAsync(),
            ["shown"] = await ShowAsync(),
        };
    }

    /// <summary>A contact belongs to one account at a time.</summary>
    private async Task<string> SecondAccountAsync()
    {
        var taken = (await crm.ReadAsync(read => read.ListAsync(new ContactsOfSomebody().Take(1)))).Single();
        var other = (await crm.ReadAsync(read => read.ListAsync(new ActiveAccounts()))).First(account =>
            account.AsCustomer != taken.Parent
        );
        var code = await RefusalAsync(async work => (await work.GetAsync(taken.Id)).Join(other.Id, work.Now));
        say.WriteLine($"\n{taken.FullName} has an account already; joining {other.Name} is refused: {code}");
        return code;
    }

    /// <summary>No account stands above itself, however long the way round.</summary>
    private async Task<string> CycleAsync(IReadOnlyList<Account> accounts)
    {
        var (top, middle, bottom) = (accounts[0], accounts[1], accounts[2]);
        await crm.RunAsync(async work =>
        {
            (await work.GetAsync(middle.Id)).SetParent(top.Id, work.Now);
            (await work.GetAsync(bottom.Id)).SetParent(middle.Id, work.Now);
        });
        var code = await RefusalAsync(async work => (await work.GetAsync(top.Id)).SetParent(bottom.Id, work.Now));
        say.WriteLine($"{top.Name} > {middle.Name} > {bottom.Name}; putting the first below the last is refused: {code}");
        return code;
    }

    private async Task<string> DeactivateAsync(Account account)
    {
        await crm.RunAsync(async work => (await work.GetAsync(account.Id)).Deactivate(work.Now));
        var code = await RefusalAsync(async work => (await work.GetAsync(account.Id)).Set(AccountFields.Sic, "7389"));
        say.WriteLine($"{account.Name} is out of use; editing it is refused: {code}");
        return code;
    }

    private async Task<int> SearchAsync()
    {
        var found = await crm.ReadAsync(read => read.ListAsync(new AccountSearch("bike")));
        say.WriteLine(
            $"\nThe search box finds {found.Count} accounts for \"bike\", whatever their case: {string.Join(", ", found.Take(3).Select(a => a.Name))}"
        );
        return found.Count;
    }

    /// <summary>Through all people of one initial, page by page; rows that come or go in between hide none of the others.</summary>
    private async Task<int> PagesAsync()
    {
        var criteria = Criteria.All(
            Criteria.Where(ContactFields.LastName, Operator.StartsWith, "S"),
            Criteria.Where(ContactFields.EmailAddress1, Operator.Present)
        );
        var pages = 0;
        string? cursor = null;
        do
        {
            var specification = criteria.ToSpecification<Contact>();
            specification.Query.OrderBy(contact => contact.LastName).ThenBy(contact => contact.FirstName).After(cursor).Take(500);
            var page = await crm.ReadAsync(read => read.PageAsync(specification));
            (cursor, pages) = (page.Next, pages + 1);
            if (pages == 1)
            {
                say.WriteLine($"{page.Total} people whose last name begins with S have an e-mail address: {CriteriaJson.Write(criteria)}");
            }
        } while (cursor is not null);

        say.WriteLine($"Read in {pages} pages of 500.");
        return pages;
    }

    private async Task<string> ShowAsync()
    {
        var someone = (await crm.ReadAsync(read => read.ListAsync(new ContactsOfSomebody().Take(1)))).Single();
        var (account, people) = await crm.ReadAsync(async read =>
            (await read.GetAsync(someone.Parent!.Value.Account!.Value), await read.ListAsync(new ContactsOf(someone.Parent.Value)))
        );
        say.WriteLine($"\n{account.Name} ({account.AccountNumber}), {account.Status}");
        foreach (var address in account.Addresses)
        {
            say.WriteLine($"  {address.Number}. {address.Composite?.ReplaceLineEndings(", ")}");
        }

        foreach (var person in people)
        {
            say.WriteLine($"  {person.FullName}{(person.EmailAddress1 is { } email ? $" <{email}>" : "")}");
        }

        return account.Name;
    }

    private async Task<string> RefusalAsync(Func<IUnitOfWork, Task> work)
    {
        try
        {
            await crm.RunAsync(work);
            return "not refused";
        }
        catch (RefusedException refusal)
        {
            return refusal.Error.Code;
        }
    }
}

/// <summary>People who belong to an account, by full name.</summary>
internal sealed class ContactsOfSomebody : Specification<Contact>
{
    public ContactsOfSomebody() => Query.Where(contact => contact.Parent != null).OrderBy(contact => contact.FullName);
}
