using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerModel.Customers;
using CustomerModel.Testing;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.InMemory.Tests;

/// <summary>A snapshot answers as the specification of the same criteria does in memory.</summary>
public sealed class ColumnProperties
{
    private static readonly RecordCatalogue Catalogue = new CatalogueBuilder().Extend<Account>([.. GuestFields.All]).Build();

    [Fact]
    public void Criteria_over_accounts_and_every_kind_of_custom_field_find_what_memory_finds() =>
        Agrees(RandomRecords.Accounts(GuestFields.All), account => account.Id.Value);

    [Fact]
    public void Criteria_over_contacts_find_what_memory_finds() => Agrees(RandomRecords.Contacts(), contact => contact.Id.Value);

    [Fact]
    public void Criteria_over_leads_find_what_memory_finds() => Agrees(RandomRecords.Leads(), lead => lead.Id.Value);

    [Fact]
    public void Every_operator_on_every_field_finds_what_memory_finds()
    {
        var fields = Catalogue.Of<Account>().Fields;
        var pairs = fields.SelectMany(field => RandomCriteria.Operators(field).Select(op => (field, op))).ToArray();
        var cases =
            from accounts in RandomRecords.Accounts(GuestFields.All).Generator.ArrayOf(30)
            from criteria in Gen.CollectToArray(pairs, pair => RandomCriteria.On(pair.field, pair.op, accounts))
            select (accounts, criteria);

        Law.ForAll(
            cases.ToArbitrary(),
            one =>
            {
                var snapshot = ColumnSnapshot.Of(one.accounts, fields);
                Array.ForEach(one.criteria, criteria => Same(snapshot, criteria, one.accounts, account => account.Id.Value));
                return true;
            },
            cases: 4
        );
    }

    [Fact]
    public void A_page_is_that_of_the_specification_with_the_same_order()
    {
        Field[] sortable =
        [
            .. Catalogue
                .Of<Account>()
                .Stored.Where(field => Criteria.CanSort(field) && typeof(IComparable).IsAssignableFrom(field.ValueType)),
        ];
        var cases =
            from accounts in RandomRecords.Accounts(GuestFields.All).Generator.ArrayOf(40)
            from field in Gen.Elements(sortable)
            from criteria in RandomCriteria.Over(Catalogue.Of<Account>(), accounts).Generator
            from backwards in Gen.Elements(true, false)
            from skip in Gen.Choose(0, 12)
            from take in Gen.Choose(0, 50)
            select (accounts, field, criteria, backwards, skip, take);

        Law.ForAll(
            cases.ToArbitrary(),
            one =>
            {
                var snapshot = ColumnSnapshot.Of(one.accounts, Catalogue.Of<Account>().Fields);

                var page = snapshot.Page(one.criteria, one.field, one.backwards, one.skip, one.take);

                var sorted = new Sorted(one.criteria, one.field, one.backwards).Evaluate(one.accounts);
                page.ShouldBe(sorted.Skip(one.skip).Take(one.take).Select(account => account.Id.Value));
                return true;
            },
            cases: 30
        );
    }

    private static void Agrees<TRecord>(Arbitrary<TRecord> records, Func<TRecord, Guid> id, [CallerMemberName] string name = "")
        where TRecord : Record
    {
        var entry = Catalogue.Of<TRecord>();
        var cases =
            from size in Gen.Choose(0, 70)
            from some in records.Generator.ArrayOf(size)
            from criteria in RandomCriteria.Over(entry, some).Generator.ArrayOf(20)
            select (some, criteria);
        Law.ForAll(
            cases.ToArbitrary(),
            one =>
            {
                var snapshot = ColumnSnapshot.Of(one.some, entry.Fields);
                Array.ForEach(one.criteria, criteria => Same(snapshot, criteria, one.some, id));
                return true;
            },
            cases: 20,
            name
        );
    }

    private static void Same<TRecord>(ColumnSnapshot<TRecord> snapshot, Criteria criteria, TRecord[] records, Func<TRecord, Guid> id)
        where TRecord : Record
    {
        var specification = criteria.ToSpecification<TRecord>();
        Guid[] expected = [.. records.Where(specification.IsSatisfiedBy).Select(id).Order()];

        snapshot.Ids(criteria).SequenceEqual(expected).ShouldBeTrue(CriteriaJson.Write(criteria));
        snapshot.Count(criteria).ShouldBe(expected.Length, CriteriaJson.Write(criteria));
    }

    private sealed class Sorted : Specification<Account>
    {
        public Sorted(Criteria criteria, Field field, bool descending)
        {
            Query.Where(criteria.ToSpecification<Account>().WhereExpressions.Single().Filter);
            var value = Expression.Convert(field.Path.Body, typeof(object));
            var key = Expression.Lambda<Func<Account, object?>>(value, field.Path.Parameters);
            _ = descending
                ? Query.OrderByDescending(key).ThenByDescending(account => account.Id)
                : Query.OrderBy(key).ThenBy(account => account.Id);
        }
    }
}
