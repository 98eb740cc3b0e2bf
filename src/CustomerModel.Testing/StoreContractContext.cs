using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Testing;

/// <summary>What a contract is run with: where fresh stores come from, and from which seed random cases are made.</summary>
/// <param name="fresh">Makes an empty store with the schema of the catalogue; called once or more by each contract.</param>
public sealed class StoreContractContext(Func<RecordCatalogue, Task<IStore>> fresh)
{
    private static readonly Action<CatalogueBuilder> Nothing = _ => { };

    /// <summary>One catalogue for all contracts that add the same: stores share what follows from it, and that takes them longer than most contracts.</summary>
    private static readonly ConditionalWeakTable<Action<CatalogueBuilder>, RecordCatalogue> Known = [];

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
        var (catalogue, theirs) = Guests.Count == 0 ? (Known.GetValue(configure ?? Nothing, Built), []) : WithGuests(configure);
        return new(await fresh(catalogue).ConfigureAwait(false), catalogue, access?.Invoke(catalogue), [.. theirs, .. rules]);
    }

    private static RecordCatalogue Built(Action<CatalogueBuilder> configure)
    {
        var builder = new CatalogueBuilder();
        configure(builder);
        return builder.Build();
    }

    private (RecordCatalogue Catalogue, IEnumerable<ICommitRule> Rules) WithGuests(Action<CatalogueBuilder>? configure)
    {
        var builder = new CustomerModelBuilder(new ServiceCollection());
        foreach (var guest in Guests)
        {
            guest.AddTo(builder);
        }

        configure?.Invoke(builder.Catalogue);
        return (builder.Catalogue.Build(), builder.Services.BuildServiceProvider().GetServices<ICommitRule>());
    }
}
