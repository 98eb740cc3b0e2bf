using CustomerModel.Operations;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel;

/// <summary>The word that keeps erased people away.</summary>
public static class SuppressionUse
{
    /// <summary>Refuses contacts, leads and person accounts under an address or number whose owner was erased (<c>person.suppressed</c>).</summary>
    /// <remarks>To lift a suppression delete its record: <c>key.Of(address)</c> is its id.</remarks>
    public static CustomerModelBuilder RefuseErased(this CustomerModelBuilder builder, SuppressionKey key)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(key);
        builder.Services.AddSingleton<ICommitRule>(new SuppressionRule(key));
        return builder;
    }
}
