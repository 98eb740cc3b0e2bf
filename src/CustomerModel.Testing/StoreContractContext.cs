using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Testing;

/// <summary>What a contract is run with: where fresh stores come from, and from which seed random cases are made.</summary>
/// <param name="fresh">Makes an empty store with the schema of the catalogue; called once or more by each contract.</param>
public sealed class StoreContractContext(Func<RecordCatalogue, Task<IStore>> fresh)
{
    /// <summary>The seed of random cases; <see langword="null"/> takes another one each time. A failure names its seed.</summary>
    public ulong? Seed { get; init; }

    /// <summary>Guests of every host: their fields, records and rules are there while each contract runs.</summary>
    public IReadOnlyList<ICustomerModelModule> Guests { get; init; } = [];

    /// <summary>A host on a fresh store.</summary>
    /// <param name="configure">Adds custom fields, options and keys to the catalogue.</param>
    /// <param name="access">Who may do what; everything in the tenant when left out.</param>
    /// <param name="rules">Commit rules besides the built-in ones.</param>
    public async Task<ContractHost> HostAsync(
        Action<CatalogueBuilder>? configure = null,
        Func<RecordCatalogue, IAccessPolicy>? access = null,
        params IEnumerable<ICommitRule> rules
    )
    {
        var builder = new CustomerModelBuilder(new ServiceCollection());
        foreach (var guest in Guests)
        {
            guest.AddTo(builder);
        }

        configure?.Invoke(builder.Catalogue);
        var catalogue = builder.Catalogue.Build();
        var theirs = builder.Services.BuildServiceProvider().GetServices<ICommitRule>();
        return new(await fresh(catalogue).ConfigureAwait(false), catalogue, access?.Invoke(catalogue), [.. theirs, .. rules]);
    }
}
