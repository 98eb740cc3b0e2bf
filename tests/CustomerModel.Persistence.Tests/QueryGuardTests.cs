using CustomerModel.Customers;
using CustomerModel.Specifications;

namespace CustomerModel.Persistence.Tests;

/// <summary>What a database could not answer is refused before any store is asked.</summary>
public sealed class QueryGuardTests
{
    private static readonly CustomField<Account, string> Loose = new("acme/loose");
    private static readonly RecordCatalogue Catalogue = new CatalogueBuilder().Extend(Loose).Build();

    [Fact]
    public void A_member_that_is_no_field_is_shown() =>
        Refusal(query => query.Where(account => account.AsCustomer.Kind == CustomerKind.Account))
            .ShouldSatisfyAllConditions(
                error => error.Code.ShouldBe("query.not-translatable"),
                error => error.Value!.ToString()!.ShouldContain("AsCustomer")
            );

    [Fact]
    public void Multiplying_a_stored_amount_is_refused() =>
        Refusal(query => query.Where(account => account.Revenue * 2 > 10)).Code.ShouldBe("query.not-translatable");

    [Fact]
    public void Adding_to_a_stored_amount_is_not() =>
        Should.NotThrow(() => Demand(query => query.Where(account => account.Revenue + account.MarketCap > 10)));

    [Fact]
    public void Sorting_by_text_without_a_key_is_refused() =>
        Refusal(query => query.OrderBy(account => account.Description))
            .ShouldSatisfyAllConditions(
                error => error.Code.ShouldBe("query.not-searchable"),
                error => error.Fields.ShouldBe(["description"])
            );

    [Fact]
    public void Searching_text_without_a_key_is_refused() =>
        Refusal(query => query.Search(account => account.Description, "%x%")).Code.ShouldBe("query.not-searchable");

    [Fact]
    public void Sorting_by_a_custom_text_that_is_not_indexed_is_refused() =>
        Refusal(query => query.OrderBy(account => account.Get(Loose))).Code.ShouldBe("query.not-searchable");

    [Fact]
    public void Every_named_view_passes()
    {
        QueryGuard.Demand(Catalogue, new ActiveAccounts());
        QueryGuard.Demand(Catalogue, new AccountSearch("a"));
        QueryGuard.Demand(Catalogue, new MyActiveAccounts(UserId.From(Guid.Empty)));
        QueryGuard.Demand(Catalogue, new ContactsOf(AccountId.From(Guid.Empty)));
        QueryGuard.Demand(Catalogue, new ContactSearch("a"));
    }

    private static DomainError Refusal(Action<ISpecificationBuilder<Account>> ask) =>
        Should.Throw<RefusedException>(() => Demand(ask)).Error;

    private static void Demand(Action<ISpecificationBuilder<Account>> ask)
    {
        var specification = new Specification<Account>();
        ask(specification.Query);
        QueryGuard.Demand(Catalogue, specification);
    }
}
