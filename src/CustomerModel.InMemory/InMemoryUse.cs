using CustomerModel.InMemory;

namespace CustomerModel;

/// <summary>The word that picks the in-memory store.</summary>
public static class InMemoryUse
{
    /// <summary>Keeps records in memory, as long as the host lives.</summary>
    public static CustomerModelBuilder UseInMemory(this CustomerModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.UseStore((_, catalogue) => new InMemoryStore(catalogue));
    }
}
