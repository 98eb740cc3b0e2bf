using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Testing;

/// <summary>What a contract is run with: where fresh stores come from, and from which seed random cases are made.</summary>
/// <param name="fresh">Makes an empty store with the schema of the catalogue; called once or more by each contract.</param>
public sealed class StoreContractContext(Func<RecordCatalogue, Task<IStore>> fresh)
{
    private static readonly Action<CatalogueBuilder> Nothing = _ => { };

    /// <summary>One catalogue for all contracts that add the same: stores share what follows from it, and that takes them longer than most contracts.</summary>
    private static readonly ConditionalWeakTable<Action<CatalogueBuilder>, Known> Plain = [];
    private readonly ConditionalWeakTable<Action<CatalogueBuilder>, Known> _withGuests = [];

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
        var known = (Guests.Count == 0 ? Plain : _withGuests).GetValue(configure ?? Nothing, Build);
        var store = await fresh(known.Catalogue).ConfigureAwait(false);
        return new(store, known.Catalogue, access?.Invoke(known.Catalogue), [.. known.Rules, .. rules]);
    }

    private Known Build(Action<CatalogueBuilder> configure)
    {
        var builder = new CustomerModelBuilder(new ServiceCollection());
        foreach (var guest in Guests)
        {
            guest.AddTo(builder);
        }

        configure(builder.Catalogue);
        return new(builder.Catalogue.Build(), [.. builder.Services.BuildServiceProvider().GetServices<ICommitRule>()]);
    }

    /// <summary>What a host knows.</summary>
    /// <param name="Catalogue">Its kinds, fields, options and keys.</param>
    /// <param name="Rules">Those that guests brought.</param>
    private sealed record Known(RecordCatalogue Catalogue, IReadOnlyList<ICommitRule> Rules);
}
