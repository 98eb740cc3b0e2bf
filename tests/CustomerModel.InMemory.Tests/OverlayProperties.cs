using CustomerModel.Customers;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.InMemory.Tests;

/// <summary>What a commit rule reads before the commit is what everybody reads after it.</summary>
public sealed class OverlayProperties
{
    private static readonly string[] Names = ["Adler", "adler & Co", "Bauer", "Conrad", "Ölwerk", "Zoo"];

    private static readonly Arbitrary<(int[] Before, (int Row, int Deed, int Name)[] Batch)> Batches = (
        from before in Gen.ArrayOf(Gen.Choose(0, Names.Length - 1), 12)
        from batch in Gen.ArrayOf(
            from row in Gen.Choose(0, 11)
            from deed in Gen.Choose(0, 2)
            from name in Gen.Choose(0, Names.Length - 1)
            select (row, deed, name),
            10
        )
        select (before, batch)
    ).ToArbitrary();

    [Fact]
    public void A_session_answers_from_its_own_changes_as_the_store_does_after_the_commit() =>
        Law.ForAll(Batches, batch => SameBeforeAndAfter(batch.Before, batch.Batch).GetAwaiter().GetResult());

    private static async Task<bool> SameBeforeAndAfter(int[] before, (int Row, int Deed, int Name)[] batch)
    {
        List<string> seen = [];
        var house = new House(
            new OnCommit(async read =>
            {
                seen = await AnswersAsync(spec => read.ListAsync(spec, default), spec => read.CountAsync(spec, default));
                return null;
            })
        );
        var ids = await house.AddAsync([.. before.Select(name => Names[name])]);

        await house.Crm.RunAsync(work => ChangeAsync(work, ids, batch));

        var after = await house.Crm.ReadAsync(read => AnswersAsync(spec => read.ListAsync(spec), spec => read.CountAsync(spec)));
        seen.ShouldBe(after);
        return true;
    }

    private static async Task<List<string>> AnswersAsync(
        Func<Specification<Account>, Task<List<Account>>> list,
        Func<Specification<Account>, Task<int>> count
    )
    {
        List<string> answers = [];
        foreach (var specification in Questions())
        {
            answers.AddRange((await list(specification)).Select(account => $"{account.Id} {account.Version} {account.Name}"));
            answers.Add($"{await count(specification)} in all");
        }

        return answers;
    }

    private static IEnumerable<Specification<Account>> Questions() =>
        from page in new (int Skip, int Take)[] { (0, 100), (0, 3), (2, 4) }
        from question in new Action<ISpecificationBuilder<Account>>[]
        {
            query => query.OrderBy(account => account.Id),
            query => query.OrderByDescending(account => account.Name).ThenBy(account => account.Id),
            query => query.Where(account => account.Name == "Bauer").OrderBy(account => account.Id),
            query => query.Search(account => account.Name, "adler%").OrderBy(account => account.Name).ThenBy(account => account.Id),
            query => query.Where(account => account.State == CustomerState.Active).OrderBy(account => account.Id),
        }
        select new Question(query =>
        {
            question(query);
            query.Skip(page.Skip).Take(page.Take);
        });

    private static async Task ChangeAsync(IUnitOfWork work, AccountId[] ids, (int Row, int Deed, int Name)[] batch)
    {
        HashSet<int> removed = [];
        foreach (var (row, deed, name) in batch)
        {
            if (deed == 0)
            {
                House.Added(work, Names[name]);
            }
            else if (deed == 1 && removed.Add(row))
            {
                work.Remove(await work.GetAsync(ids[row]));
            }
            else if (!removed.Contains(row))
            {
                (await work.GetAsync(ids[row])).Set(AccountFields.Name, Names[name]);
            }
        }
    }

    private sealed class Question : Specification<Account>
    {
        public Question(Action<ISpecificationBuilder<Account>> ask) => ask(Query);
    }
}
