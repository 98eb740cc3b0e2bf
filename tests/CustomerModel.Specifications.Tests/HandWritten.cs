namespace CustomerModel.Specifications.Tests;

/// <summary>A specification that owes nothing to our class: aged 30, name missing or with an "a".</summary>
internal sealed class HandWritten(OrderExpressionInfo<Customer>[] orders) : ISpecification<Customer>
{
    public ISpecificationBuilder<Customer> Query => throw new NotSupportedException();

    public IEnumerable<WhereExpressionInfo<Customer>> WhereExpressions => orders is [{ IsHead: true }, ..] ? [new(c => c.Age == 30)] : [];

    public IEnumerable<SearchExpressionInfo<Customer>> SearchCriterias =>
        orders is [{ IsHead: true }, ..] ? [new(c => c.Name ?? "none", "none"), new(c => c.Name, "%a%")] : [];

    public IEnumerable<OrderExpressionInfo<Customer>> OrderExpressions => orders;

    public IEnumerable<IncludeExpressionInfo> IncludeExpressions => [];

    public IEnumerable<string> IncludeStrings => [];

    public Dictionary<string, object> Items => [];

    public int Take => -1;

    public int Skip => -1;

    public Func<IEnumerable<Customer>, IEnumerable<Customer>>? PostProcessingAction => null;

    public string? CacheKey => null;

    public bool CacheEnabled => false;

    public IEnumerable<string> QueryTags => [];

    public bool AsTracking => false;

    public bool AsNoTracking => false;

    public bool AsNoTrackingWithIdentityResolution => false;

    public bool AsSplitQuery => false;

    public bool IgnoreQueryFilters => false;

    public bool IgnoreAutoIncludes => false;

    public IEnumerable<Customer> Evaluate(IEnumerable<Customer> entities) => throw new NotSupportedException();

    public bool IsSatisfiedBy(Customer entity) => throw new NotSupportedException();
}
