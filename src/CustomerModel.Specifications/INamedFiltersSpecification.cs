namespace CustomerModel.Specifications;

/// <summary>A specification that leaves out some of the model's filters, by name.</summary>
public interface INamedFiltersSpecification
{
    /// <summary>Names of the filters to leave out; empty when none or all are (<see cref="ISpecification{T}.IgnoreQueryFilters"/>).</summary>
    IReadOnlyList<string> IgnoredQueryFilters { get; }
}
