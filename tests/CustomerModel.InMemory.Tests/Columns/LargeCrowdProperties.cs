using CustomerModel.Customers;
using CustomerModel.Testing;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.InMemory.Tests;

/// <summary>So many records that ranks are of every width, and that a search looks at single rows first and then at all texts.</summary>
public sealed class LargeCrowdProperties
{
    private const int Size = 70_000;
    private static readonly Account[] Crowd = [.. Enumerable.Range(0, Size).Select(Member)];
    private static readonly ColumnSnapshot<Account> Snapshot = ColumnSnapshot.Of(
        Crowd,
        new CatalogueBuilder().Build().Of<Account>().Fields
    );

    private static readonly Gen<Criteria> Leaves =
        from field in Gen.Elements<Field>(
            AccountFields.Name,
            AccountFields.AccountNumber,
            AccountFields.NumberOfEmployees,
            AccountFields.SharesOutstanding,
            AccountFields.Industry
        )
        from op in Gen.Elements(RandomCriteria.Operators(field))
        from first in Gen.Choose(0, Size - 21)
        from criteria in RandomCriteria.On(field, op, Crowd[first..(first + 20)])
        select criteria;

    private static readonly Gen<Criteria> Trees = Tree(2);

    [Fact]
    public void Criteria_over_many_accounts_find_what_memory_finds() =>
        Law.ForAll(
            Trees.ToArbitrary(),
            criteria =>
            {
                var specification = criteria.ToSpecification<Account>();
                var expected = Crowd.Where(specification.IsSatisfiedBy).Select(account => account.Id.Value).Order();
                return Snapshot.Ids(criteria).SequenceEqual(expected);
            },
            cases: 25
        );

    [Fact]
    public void A_question_allocates_nothing_that_grows_with_the_records()
    {
        var criteria = Criteria.All(
            Criteria.Where(AccountFields.Name, Operator.Contains, "77"),
            Criteria.Not(Criteria.Where(AccountFields.Industry, Operator.In, Industry.Consulting, Industry.Accounting)),
            Criteria.Where(AccountFields.NumberOfEmployees, Operator.Between, 10, 900)
        );
        var count = Snapshot.Count(criteria);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Snapshot.Count(criteria).ShouldBe(count);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(Size / 8);
    }

    private static Gen<Criteria> Tree(int depth) =>
        depth == 0
            ? Leaves
            : Gen.OneOf(
                Tree(depth - 1).ArrayOf(3).Select(parts => Criteria.All(parts)),
                Tree(depth - 1).ArrayOf(2).Select(parts => Criteria.Any(parts)),
                Tree(depth - 1).Select(Criteria.Not)
            );

    private static Account Member(int number)
    {
        var place = (int)(number * 7_919L % Size);
        var account = Account.Create(AccountId.From(new(place + 1, 0, 0, new byte[8])), $"Member {number * 31 % Size}", A.Now);
        account.Edit(edit =>
        {
            edit.Set(AccountFields.NumberOfEmployees, number % 1_000).Set(AccountFields.SharesOutstanding, number * 17 % Size);
            if (number % 3 != 1)
            {
                edit.Set(AccountFields.AccountNumber, $"N{number % 200}").Set(AccountFields.Industry, Industry.From(number % 11));
            }
        });
        return account;
    }
}
