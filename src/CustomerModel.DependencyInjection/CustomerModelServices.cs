using CustomerModel.Conversions;
using CustomerModel.Persistence;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CustomerModel;

/// <summary>Adds the customer model to a host.</summary>
public static class CustomerModelServices
{
    /// <summary>Registers <see cref="ICustomerModel"/>, its catalogue, its store and a clock.</summary>
    /// <remarks>The catalogue is built and checked when it is first asked for; a mistake in it is an <see cref="InvalidOperationException"/> there.</remarks>
    public static IServiceCollection AddCustomerModel(this IServiceCollection services, Action<CustomerModelBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        var builder = new CustomerModelBuilder(services);
        configure(builder);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton<IAccessPolicy, WholeTenantAccess>();
        services.TryAddSingleton<ILeadDuplicates, PublishedLeadDuplicates>();
        services.AddSingleton(_ => builder.Catalogue.Build());
        services.AddSingleton(provider => builder.MakeStore(provider, provider.GetRequiredService<RecordCatalogue>()));
        services.AddScoped(provider => builder.MakeModel(provider, provider.GetRequiredService<ICallerSource>()));
        services.TryAddSingleton(provider => new NumberBlocks(provider.GetRequiredService<IStore>()));
        services.TryAddSingleton(provider => new ParkedMessages(provider.GetRequiredService<IStore>()));
        services.AddScoped(typeof(IRepository<>), typeof(SavingRepository<>));
        return services;
    }

    /// <summary>Brings the store to the schema of the package; safe to repeat and to interrupt.</summary>
    public static Task MigrateCustomerModelAsync(this IServiceProvider services, CancellationToken stop = default) =>
        services.GetRequiredService<IStore>().MigrateAsync(stop);

    /// <summary>Finds out whether the store is as the package needs it; for the start of a host that does not migrate by itself.</summary>
    /// <exception cref="RefusedException">It is not, with every reason.</exception>
    /// <exception cref="StoreException">The store cannot be reached.</exception>
    public static Task CheckCustomerModelAsync(this IServiceProvider services, CancellationToken stop = default) =>
        services.GetRequiredService<IStore>().CheckAsync(stop);
}
