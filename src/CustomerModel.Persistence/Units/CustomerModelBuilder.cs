using CustomerModel.Persistence;
using CustomerModel.Sales;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CustomerModel;

/// <summary>What a host says once at start: where records are kept, who is calling, which guests join.</summary>
/// <remarks>Hosts get one from <c>services.AddCustomerModel(m => …)</c>; store packages add their own words to it.</remarks>
public sealed class CustomerModelBuilder
{
    private Func<IServiceProvider, RecordCatalogue, IStore>? _store;

    /// <summary>A builder over the host's services.</summary>
    public CustomerModelBuilder(IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        Services = services;
    }

    /// <summary>The host's services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Kinds, fields, options and keys, as registered so far.</summary>
    public CatalogueBuilder Catalogue { get; } = new();

    /// <summary>What the host decides about units of work.</summary>
    public CustomerModelOptions Options { get; set; } = new();

    /// <summary>Lets a guest register what it brings.</summary>
    public CustomerModelBuilder Add<TModule>()
        where TModule : ICustomerModelModule, new()
    {
        new TModule().AddTo(this);
        return this;
    }

    /// <summary>Registers a guest's own kind of record.</summary>
    public CustomerModelBuilder AddRecord(RecordType type)
    {
        Catalogue.AddRecord(type);
        return this;
    }

    /// <summary>Adds fields to a kind of record.</summary>
    public CustomerModelBuilder Extend<TRecord>(params IEnumerable<Field<TRecord>> fields)
        where TRecord : Record
    {
        Catalogue.Extend(fields);
        return this;
    }

    /// <inheritdoc cref="CatalogueBuilder.QuickFind"/>
    public CustomerModelBuilder QuickFind<TRecord>(params IEnumerable<Field<TRecord>> fields)
        where TRecord : Record
    {
        Catalogue.QuickFind(fields);
        return this;
    }

    /// <summary>Adds a rule that every commit is asked; ours stay.</summary>
    public CustomerModelBuilder AddRule<TRule>()
        where TRule : class, ICommitRule
    {
        Services.AddSingleton<ICommitRule, TRule>();
        return this;
    }

    /// <summary>Adds choices to an option set.</summary>
    public CustomerModelBuilder AddOptions<TOption>(params ReadOnlySpan<(int Code, string Label)> more)
        where TOption : struct, IOption<TOption>
    {
        Catalogue.Options<TOption>(more);
        return this;
    }

    /// <summary>Makes fields unique within a tenant.</summary>
    public CustomerModelBuilder UniqueKey<TRecord>(params IEnumerable<Field<TRecord>> fields)
        where TRecord : Record
    {
        Catalogue.UniqueKey(fields);
        return this;
    }

    /// <summary>Writes the numbers of a kind of record another way: <c>m.Number(QuoteFields.QuoteNumber, "{yyyy}-{n:4}")</c>.</summary>
    /// <inheritdoc cref="CatalogueBuilder.Number"/>
    public CustomerModelBuilder Number(Field field, string pattern, long first = 1, int block = 0)
    {
        Catalogue.Number(field, pattern, first, block);
        return this;
    }

    /// <summary>Prices the documents of this host with another engine or other options.</summary>
    public CustomerModelBuilder PriceBy(DocumentPricing pricing)
    {
        Options = Options with { Pricing = pricing };
        return this;
    }

    /// <summary>Watches credit limits and holds when orders and invoices are made or grow; without this they are for reference only.</summary>
    public CustomerModelBuilder WatchCredit(CreditPolicy policy)
    {
        Services.AddSingleton<ICommitRule>(provider => new CreditRule(policy, provider.GetService<ILogger<CreditRule>>()));
        return this;
    }

    /// <summary>Asks a service of the host who is calling.</summary>
    public CustomerModelBuilder CallerFrom<TSource>()
        where TSource : class, ICallerSource
    {
        Services.AddScoped<ICallerSource, TSource>();
        return this;
    }

    /// <summary>The host has one tenant and calls as the system.</summary>
    /// <param name="tenant">The tenant; a fixed one when left out.</param>
    public CustomerModelBuilder SingleTenant(TenantId? tenant = null)
    {
        Services.AddSingleton<ICallerSource>(new FixedCaller(new(tenant ?? OnlyTenant)));
        Services.AddSingleton<ITenantSource>(new FixedTenants(tenant ?? OnlyTenant));
        return this;
    }

    /// <summary>Asks a service of the host which tenants there are, for work that nobody calls for.</summary>
    public CustomerModelBuilder TenantsFrom<TSource>()
        where TSource : class, ITenantSource
    {
        Services.AddSingleton<ITenantSource, TSource>();
        return this;
    }

    /// <summary>Lets callers work in tenants that are not their own, as the policy allows, through <see cref="CrossTenants"/>; nobody can without this.</summary>
    public CustomerModelBuilder AllowAcrossTenants<TPolicy>()
        where TPolicy : class, ICrossTenantPolicy
    {
        Services.AddSingleton<ICrossTenantPolicy, TPolicy>();
        Services.AddScoped(provider => new CrossTenants(
            provider.GetRequiredService<IStore>(),
            provider.GetRequiredService<IClock>(),
            provider.GetRequiredService<ICallerSource>(),
            provider.GetRequiredService<ICrossTenantPolicy>(),
            caller => MakeModel(provider, new FixedCaller(caller))
        ));
        return this;
    }

    /// <summary>Decides what the audit keeps: <c>m.Audit(audit => audit with { MostDelicate = DataClass.Ordinary })</c>.</summary>
    public CustomerModelBuilder Audit(Func<AuditOptions, AuditOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Options = Options with { Audit = change(Options.Audit) };
        return this;
    }

    /// <summary>Decides who may do what; the whole tenant may do everything when left out.</summary>
    public CustomerModelBuilder UseAccess<TPolicy>()
        where TPolicy : class, IAccessPolicy
    {
        Services.AddSingleton<IAccessPolicy, TPolicy>();
        return this;
    }

    /// <summary>Lets users, teams, roles, business units and shares decide who may do what; see <see cref="RoleAccess"/>.</summary>
    /// <param name="table">Along which references shares are inherited; <see cref="CascadeTable.Default"/> when left out.</param>
    public CustomerModelBuilder UseRoles(CascadeTable? table = null)
    {
        Catalogue.AddAccess();
        Services.AddSingleton<IAccessPolicy>(provider => new RoleAccess(provider.GetRequiredService<RecordCatalogue>(), table));
        return this;
    }

    /// <summary>Keeps records in a store; the word of each store package calls this.</summary>
    public CustomerModelBuilder UseStore(Func<IServiceProvider, RecordCatalogue, IStore> store)
    {
        _store = store;
        return this;
    }

    /// <summary>Makes the way in over the services of a host, for one source of callers.</summary>
    public ICustomerModel MakeModel(IServiceProvider services, ICallerSource callers)
    {
        ArgumentNullException.ThrowIfNull(services);
        return new StoredCustomerModel(
            services.GetRequiredService<IStore>(),
            services.GetRequiredService<RecordCatalogue>(),
            services.GetRequiredService<IClock>(),
            callers,
            services.GetServices<ICommitRule>(),
            services.GetRequiredService<IAccessPolicy>(),
            Options,
            services.GetRequiredService<NumberBlocks>()
        );
    }

    /// <summary>The tenant of a host that has only one.</summary>
    public static TenantId OnlyTenant { get; } = TenantId.From(new Guid("00000000-0000-7000-8000-000000000001"));

    /// <summary>Makes the store that was chosen.</summary>
    /// <exception cref="InvalidOperationException">None was.</exception>
    public IStore MakeStore(IServiceProvider services, RecordCatalogue catalogue) =>
        _store?.Invoke(services, catalogue)
        ?? throw new InvalidOperationException("No store was chosen; say m.UseSqlite(...) or m.UseInMemory().");
}

/// <summary>A guest: an assembly that brings fields, records, rules or options of its own.</summary>
public interface ICustomerModelModule
{
    /// <summary>Registers what the guest brings.</summary>
    void AddTo(CustomerModelBuilder m);
}
