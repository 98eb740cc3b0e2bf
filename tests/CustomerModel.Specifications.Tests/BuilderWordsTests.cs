using System.Linq.Expressions;

namespace CustomerModel.Specifications.Tests;

public sealed class BuilderWordsTests
{
    private static readonly Expression<Func<Customer, object?>> ByName = customer => customer.Name;

    [Fact]
    public void A_new_specification_says_nothing()
    {
        var said = new Specification<Customer>();

        said.WhereExpressions.ShouldBeEmpty();
        said.SearchCriterias.ShouldBeEmpty();
        said.OrderExpressions.ShouldBeEmpty();
        said.IncludeExpressions.ShouldBeEmpty();
        said.IncludeStrings.ShouldBeEmpty();
        said.QueryTags.ShouldBeEmpty();
        said.Items.ShouldBeEmpty();
        (said.Skip, said.Take).ShouldBe((-1, -1));
        (said.CacheKey, said.CacheEnabled, said.PostProcessingAction).ShouldBe((null, false, null));
        (said.AsTracking, said.AsNoTracking, said.AsNoTrackingWithIdentityResolution).ShouldBe((false, false, false));
        (said.AsSplitQuery, said.IgnoreQueryFilters, said.IgnoreAutoIncludes).ShouldBe((false, false, false));
    }

    [Fact]
    public void The_expressions_of_the_host_come_out_as_the_same_instances()
    {
        Expression<Func<Customer, bool>> adult = customer => customer.Age > 17;
        Expression<Func<Customer, string?>> name = customer => customer.Name;
        Expression<Func<Customer, int>> age = customer => customer.Age;
        Expression<Func<Customer, Customer?>> parent = customer => customer.Parent;
        var said = new Specification<Customer>();

        said.Query.Where(adult).Search(name, "a%").OrderBy(ByName).ThenBy(age);
        said.Query.Include(parent);

        said.WhereExpressions.Single().Filter.ShouldBeSameAs(adult);
        said.SearchCriterias.Single().Selector.ShouldBeSameAs(name);
        said.OrderExpressions.First().KeySelector.ShouldBeSameAs(ByName);
        said.OrderExpressions.Last().TypedKeySelector.ShouldBeSameAs(age);
        said.IncludeExpressions.Single().LambdaExpression.ShouldBeSameAs(parent);
    }

    [Fact]
    public void A_typed_key_is_also_offered_as_an_object()
    {
        var said = new Specification<Customer>();

        said.Query.OrderBy(customer => customer.Age);

        var key = said.OrderExpressions.Single();
        key.KeyType.ShouldBe(typeof(int));
        key.KeySelectorFunc(new Customer(1, Age: 7)).ShouldBe(7);
        new OrderExpressionInfo<Customer>(customer => customer.Age, OrderTypeEnum.OrderBy).KeyType.ShouldBe(typeof(int));
    }

    [Fact]
    public void A_false_condition_leaves_the_specification_as_it_was()
    {
        var said = new Specification<Customer>();

        said.Query.Where(customer => customer.IsActive, false)
            .Search(customer => customer.Name, "a%", false)
            .Skip(1, false)
            .Take(1, false)
            .Include("Parent", false)
            .TagWith("tag", false)
            .AsTracking(false)
            .AsNoTracking(false)
            .AsNoTrackingWithIdentityResolution(false)
            .AsSplitQuery(false)
            .IgnoreQueryFilters(false)
            .IgnoreAutoIncludes(false)
            .After("cursor", false)
            .EnableCache("name", false)
            .WithCacheKey("key", false)
            .OrderBy(customer => customer.Age, false)
            .ThenBy(customer => customer.Name);

        new SpecificationSnapshot(said).ShouldBe(new SpecificationSnapshot(new Specification<Customer>()));
    }

    [Fact]
    public void A_false_condition_inside_a_chain_discards_the_rest_of_that_chain()
    {
        var inside = new Specification<Customer>();
        inside.Query.OrderBy(c => c.Age).ThenBy(c => c.Name, false).ThenBy(c => c.City).Where(c => c.IsActive);
        var head = new Specification<Customer>();
        head.Query.Include(c => c.Children, false).ThenInclude(c => c.Parent);

        inside.OrderExpressions.Single().KeyType.ShouldBe(typeof(int));
        inside.WhereExpressions.Count().ShouldBe(1);
        head.IncludeExpressions.ShouldBeEmpty();
    }

    [Fact]
    public void Two_chains_on_two_threads_do_not_meet()
    {
        Parallel.For(
            0,
            2_000,
            turn =>
            {
                var said = new Specification<Customer>();
                said.Query.OrderBy(c => c.Age, turn % 2 == 0).ThenBy(c => c.Name);
                said.OrderExpressions.Count().ShouldBe(turn % 2 == 0 ? 2 : 0);
            }
        );
    }

    [Fact]
    public void A_navigation_knows_what_it_comes_from()
    {
        var said = new Specification<Customer>();

        said.Query.Include(c => c.Children).ThenInclude(c => c.Parent).ThenInclude(c => c!.Children);
        said.Query.Include("Children.Parent");

        said.IncludeExpressions.Select(each => each.Type)
            .ShouldBe([IncludeTypeEnum.Include, IncludeTypeEnum.ThenInclude, IncludeTypeEnum.ThenInclude]);
        said.IncludeExpressions.Select(each => each.PreviousPropertyType).ShouldBe([null, typeof(IEnumerable<Customer>), typeof(Customer)]);
        said.IncludeStrings.ShouldBe(["Children.Parent"]);
    }

    [Fact]
    public void The_last_word_about_tracking_wins()
    {
        var said = new Specification<Customer>();

        said.Query.AsTracking().AsNoTrackingWithIdentityResolution().AsNoTracking();

        (said.AsTracking, said.AsNoTracking, said.AsNoTrackingWithIdentityResolution).ShouldBe((false, true, false));
    }

    [Fact]
    public void Skip_and_take_are_said_once()
    {
        var said = new Specification<Customer>();
        said.Query.Skip(0).Take(3);

        Should.Throw<DuplicateSkipException>(() => said.Query.Skip(1));
        Should.Throw<DuplicateTakeException>(() => said.Query.Take(1));
    }

    [Fact]
    public void Searches_are_kept_by_group_and_in_call_order_within_one()
    {
        var said = new Specification<Customer>();

        said.Query.Search(c => c.Name, "c", 2).Search(c => c.Name, "a").Search(c => c.City, "d", 2).Search(c => c.City, "b");

        said.SearchCriterias.Select(each => each.SearchTerm).ShouldBe(["a", "b", "c", "d"]);
    }

    [Fact]
    public void Cache_keys_are_joined_and_must_not_be_empty()
    {
        var said = new Specification<Customer>();

        said.Query.EnableCache("customers", 7, "x");

        (said.CacheKey, said.CacheEnabled).ShouldBe(("customers-7-x", true));
        Should.Throw<ArgumentException>(() => said.Query.EnableCache(""));
        Should.Throw<ArgumentException>(() => said.Query.WithCacheKey(""));
        Should.Throw<ArgumentException>(() => said.Query.Search(c => c.Name, ""));
        Should.Throw<ArgumentNullException>(() => said.Query.Where(null!));
        said.Query.WithCacheKey("other");
        said.CacheKey.ShouldBe("other");
    }

    [Fact]
    public void Filters_are_left_out_by_name_or_all_at_once()
    {
        var some = new Specification<Customer>();
        some.Query.IgnoreQueryFilters("tenant", "deleted").IgnoreQueryFilters("tenant");
        var all = new Specification<Customer>();
        all.Query.IgnoreQueryFilters();

        some.IgnoredQueryFilters.ShouldBe(["tenant", "deleted"]);
        (some.IgnoreQueryFilters, all.IgnoreQueryFilters).ShouldBe((false, true));
    }

    [Fact]
    public void Words_keep_the_kind_of_their_chain_and_hints_are_kept()
    {
        var names = new Specification<Customer, string?>();

        names
            .Query.Where(c => c.IsActive)
            .OrderBy(c => c.Age)
            .ThenByDescending(c => c.Name)
            .Take(2)
            .AsSplitQuery()
            .IgnoreAutoIncludes()
            .TagWith("a")
            .TagWith("b")
            .PostProcessingAction(found => found.Reverse())
            .Select(c => c.Name);

        names.Selector.ShouldNotBeNull();
        names.PostProcessingAction.ShouldNotBeNull();
        ((ISpecification<Customer>)names).PostProcessingAction.ShouldBeNull();
        (names.AsSplitQuery, names.IgnoreAutoIncludes).ShouldBe((true, true));
        names.QueryTags.ShouldBe(["a", "b"]);
    }

    private sealed record SpecificationSnapshot(
        int Criteria,
        int Orders,
        int Includes,
        int Skip,
        int Take,
        string? Key,
        bool Flags,
        int Tags,
        string? Cursor
    )
    {
        internal SpecificationSnapshot(Specification<Customer> said)
            : this(
                said.WhereExpressions.Count() + said.SearchCriterias.Count(),
                said.OrderExpressions.Count(),
                said.IncludeExpressions.Count() + said.IncludeStrings.Count(),
                said.Skip,
                said.Take,
                said.CacheKey,
                said.AsTracking
                    || said.AsNoTracking
                    || said.AsNoTrackingWithIdentityResolution
                    || said.AsSplitQuery
                    || said.IgnoreQueryFilters
                    || said.IgnoreAutoIncludes,
                said.QueryTags.Count(),
                said.Cursor
            ) { }
    }
}
