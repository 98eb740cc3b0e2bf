using System.Linq.Expressions;
using System.Reflection;
using CustomerModel.Customers;
using CustomerModel.Tests;

namespace CustomerModel.Sqlite.Tests;

/// <summary>A query is answered as memory answers it.</summary>
public sealed class QueryTests : IAsyncLifetime
{
    private readonly List<Account> _accounts =
    [
        .. Enumerable.Range(0, 60).Select(i => new AnyRecord(i).Account(filled: i % 2 == 0 ? 80 : 20)),
    ];
    private readonly List<Contact> _contacts = [.. Enumerable.Range(0, 40).Select(i => new AnyRecord(500 + i).Contact())];
    private SqliteFile _file = null!;

    public async Task InitializeAsync()
    {
        _file = await SqliteFile.MakeAsync();
        for (var i = 0; i < _accounts.Count; i++)
        {
            AccountFields.AccountNumber.Restore(_accounts[i], i % 3 == 0 ? null : $"N-{i}");
        }

        for (var i = 1; i < _contacts.Count; i++)
        {
            _contacts[i].Join(i % 2 == 0 ? _accounts[i].Id : _accounts[1].Id, A.Now);
        }

        await _file.AddAsync([.. _accounts, .. _contacts]);
        for (var i = 0; i < _accounts.Count; i++)
        {
            _accounts[i] = (await _file.FindAsync<Account>(_accounts[i].Id.Value))!;
        }
    }

    public Task DisposeAsync()
    {
        _file.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public void Any_criteria_find_in_the_file_what_they_find_in_memory() =>
        Law.ForAll(
            AnyRecord.Seeds,
            seed =>
            {
                var criteria = AnyCriteria.Of<Account>(_file.Catalogue, _accounts, seed);
                var expected = _accounts.Where(criteria.ToSpecification<Account>().IsSatisfiedBy).Select(account => account.Id).ToHashSet();
                var found = _file.ListAsync(criteria.ToSpecification<Account>()).GetAwaiter().GetResult();
                found.Select(account => account.Id).ToHashSet().SetEquals(expected).ShouldBeTrue(CriteriaJson.Write(criteria));
                return true;
            },
            cases: 300
        );

    [Fact]
    public void Any_order_is_that_of_memory_in_both_directions() =>
        Law.ForAll(
            AnyRecord.Seeds,
            seed =>
            {
                var random = new AnyRecord(seed);
                var field = random.Pick([.. _file.Catalogue.Of<Account>().Fields.Where(IsOrdered)]);
                var descending = random.Next(2) == 0;
                var specification = Ordered(field, descending).Skip(random.Next(5)).Take(random.Next(70));
                var expected = specification.Evaluate(_accounts).Select(account => account.Id);
                var found = _file.ListAsync(specification).GetAwaiter().GetResult();
                found.Select(account => account.Id).ShouldBe(expected, $"{field.Name} {descending}");
                return true;
            },
            cases: 150
        );

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task Pages_by_cursor_run_through_all_rows_forth_and_back(int size)
    {
        foreach (var descending in new[] { false, true })
        {
            var forth = await WalkAsync(AccountFields.NumberOfEmployees, descending, size, KeysetDirection.After);
            var back = await WalkAsync(AccountFields.NumberOfEmployees, descending, size, KeysetDirection.Before);
            var byText = await WalkAsync(AccountFields.AccountNumber, descending, size, KeysetDirection.After);

            forth.ShouldBe(Whole(AccountFields.NumberOfEmployees, descending));
            back.ShouldBe(forth);
            byText.ShouldBe(Whole(AccountFields.AccountNumber, descending));
        }
    }

    [Fact]
    public async Task What_developers_write_is_answered_as_in_memory()
    {
        var acme = _accounts[1];
        AccountId[] some = [.. _accounts.Take(5).Select(account => account.Id)];
        var email = _accounts.First(account => account.EmailAddress1 is not null).EmailAddress1!;
        var prefix = "Mü";

        await AgreesAsync(account => account.Name == "Ärzte");
        await AgreesAsync(account => account.Name != "Ärzte");
        await AgreesAsync(account => account.Name.StartsWith(prefix));
        await AgreesAsync(account => account.Name.EndsWith("😀"));
        await AgreesAsync(account => account.Name.Contains("ß"));
        await AgreesAsync(account => some.Contains(account.Id));
        await AgreesAsync(account => account.Id == acme.Id);
        await AgreesAsync(account => account.EmailAddress1 == email);
        await AgreesAsync(account => account.EmailAddress1 != null && account.EmailAddress1.Value == email.Value);
        await AgreesAsync(account => account.Telephone1 != null && account.Telephone1.Value == "0721 / 55");
        await AgreesAsync(account => account.State == CustomerState.Active && account.Industry == Industry.Consulting);
        await AgreesAsync(account => account.Revenue > 1_000.5m && !(account.CreditLimit < 2_000m));
        await AgreesAsync(account => account.Revenue + account.CreditLimit > 4_000m);
        await AgreesAsync(account => account.NumberOfEmployees == null || account.NumberOfEmployees < 500);
        await AgreesAsync(account => !(account.NumberOfEmployees < 500));
        await AgreesAsync(account => account.DoNotEmail && !account.CreditOnHold);
        await AgreesAsync(account => account.Addresses.Any(address => address.City == "Zoë"));
        await AgreesAsync(account => account.Addresses.Count > 2);
        await AgreesAsync(account => account.Get(A.Points) >= 500);
        await AgreesAsync(account => account.Get(A.Points) == null);
        await AgreesAsync(account => !(account.Get(A.Points) >= 500));
        await AgreesAsync(account => account.Get(A.Rebate) < 1_000m);
        await AgreesAsync(account => account.Get(A.Vip) == true);
        await AgreesAsync(account => account.Get(A.CardHolder) == "Zoë");
        await AgreesAsync(account => account.Get(A.Since) > new LocalDate(2000, 1, 1));
        await AgreesAsync(account => account.Get(A.Seen) < A.Now.ToInstant());
        await AgreesAsync(account => account.Get(A.Sector) == Industry.Consulting);
        await AgreesAsync(account => account.Owner == null);
        await AgreesAsync(account => Like.Matches(account.Name, "%[%]%[_]a%"));
        await AgreesAsync(account => Like.Matches(account.Name, "_r%"));
        await AgreesAsync(account => TextKey.Compare(account.Name, "m") >= 0);
        await AgreesAsync(account => account.Currency!.Value.Code == "EUR");
    }

    [Fact]
    public async Task A_customer_is_asked_for_as_a_whole_and_by_its_parts()
    {
        var customer = (CustomerId)_accounts[1].Id;

        (await _file.ListAsync(A.Query<Contact>(contact => contact.Parent == customer))).Count.ShouldBe(20);
        (await _file.ListAsync(A.Query<Contact>(contact => contact.Parent!.Value.Kind == CustomerKind.Account))).Count.ShouldBe(39);
        (await _file.ListAsync(A.Query<Contact>(contact => contact.Parent!.Value.Account == _accounts[1].Id))).Count.ShouldBe(20);
        (await _file.ListAsync(A.Query<Contact>(contact => contact.Parent!.Value.Contact != null))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_projection_reads_only_what_it_names()
    {
        var specification = new Specification<Account, string>();
        specification.Query.Where(account => account.Get(A.Points) != null).OrderBy(account => account.Name).ThenBy(account => account.Id);
        specification.Query.Select(account => account.Name);

        var names = await _file.Crm.ReadAsync(read => read.ListAsync(specification));

        names.ShouldBe(specification.Evaluate(_accounts));
    }

    [Fact]
    public async Task A_stream_yields_what_a_list_does()
    {
        var specification = new Specification<Account>();
        specification.Query.OrderBy(account => account.Name);
        var streamed = new List<AccountId>();

        await _file.Crm.ReadAsync(async read =>
        {
            await foreach (var account in read.StreamAsync(specification))
            {
                streamed.Add(account.Id);
            }

            return true;
        });

        streamed.ShouldBe((await _file.ListAsync(specification)).Select(account => account.Id));
    }

    [Fact]
    public async Task What_no_database_answers_is_refused_before_anything_is_sent()
    {
        await RefusedAsync(account => account.Name.ToUpper() == "ACME");
        await RefusedAsync(account => account.Name.Length > 3);
        await RefusedAsync(account => account.Name.GetHashCode() > 3);
        await RefusedAsync(account => Like.Matches(account.Name, "[a-d]%"));
        await RefusedAsync(account => account.ExchangeRate > 1m);
        await RefusedAsync(account => Own(account));
    }

    private static bool Own(Account account) => account.Name.Length > 3;

    private async Task AgreesAsync(Expression<Func<Account, bool>> condition)
    {
        var specification = A.Query<Account>(condition);
        var expected = _accounts.Where(Tolerant(condition)).Select(account => account.Id).ToHashSet();

        var found = await _file.ListAsync(specification);
        var count = await _file.Crm.ReadAsync(read => read.CountAsync(specification));
        var any = await _file.Crm.ReadAsync(read => read.AnyAsync(specification));

        found.Select(account => account.Id).ToHashSet().SetEquals(expected).ShouldBeTrue(condition.ToString());
        count.ShouldBe(expected.Count);
        any.ShouldBe(expected.Count > 0);
    }

    private static Func<Account, bool> Tolerant(Expression<Func<Account, bool>> condition)
    {
        var compiled = condition.Compile();
        return account =>
        {
            try
            {
                return compiled(account);
            }
            catch (Exception absent) when (absent is NullReferenceException or InvalidOperationException)
            {
                return false;
            }
        };
    }

    private async Task RefusedAsync(Expression<Func<Account, bool>> condition)
    {
        await using var session = await _file.Store.OpenAsync(SqliteFile.Tenant, SessionPurpose.Read);

        var refusal = await Should.ThrowAsync<RefusedException>(session.ListAsync(A.Query<Account>(condition)));

        refusal.Error.Code.ShouldBe("query.not-translatable", condition.ToString());
    }

    private static bool IsOrdered(Field field) =>
        Criteria.CanSort(field)
        && field.ValueType != typeof(PhoneNumber)
        && field.ValueType != typeof(EmailAddress)
        && field.ValueType != typeof(WebAddress)
        && (ValueKinds.Of(field.ValueType).StoredType is var stored)
        && (field.ValueType == stored || field.ValueType.IsEnum);

    private static Specification<Account> Ordered(Field field, bool descending) =>
        (Specification<Account>)
            typeof(QueryTests)
                .GetMethod(nameof(OrderedBy), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(field.Path.ReturnType)
                .Invoke(null, [field.Path, descending])!;

    private static Specification<Account> OrderedBy<TKey>(Expression<Func<Account, TKey>> key, bool descending)
    {
        var specification = new Specification<Account>();
        var chain = descending ? specification.Query.OrderByDescending(key) : specification.Query.OrderBy(key);
        _ = descending ? chain.ThenByDescending(account => account.Id) : chain.ThenBy(account => account.Id);
        return specification;
    }

    private IEnumerable<AccountId> Whole(Field field, bool descending) =>
        Ordered(field, descending).Evaluate(_accounts).Select(account => account.Id);

    private async Task<List<AccountId>> WalkAsync(Field field, bool descending, int size, KeysetDirection direction)
    {
        var (all, cursor, more) = (new List<AccountId>(), (string?)null, true);
        while (more)
        {
            var specification = Ordered(field, descending).Take(size);
            _ = direction == KeysetDirection.After ? specification.Query.After(cursor) : specification.Query.Before(cursor);
            var page = await _file.Crm.ReadAsync(read => read.PageAsync(specification));
            all.InsertRange(direction == KeysetDirection.After ? all.Count : 0, page.Items.Select(account => account.Id));
            cursor = direction == KeysetDirection.After ? page.Next : page.Previous;
            more = cursor is not null;
        }

        return all;
    }
}
