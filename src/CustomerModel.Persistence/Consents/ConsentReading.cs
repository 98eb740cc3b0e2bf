using CustomerModel.Customers;

namespace CustomerModel;

/// <summary>Reads what a customer said about being reached.</summary>
public static class ConsentReading
{
    /// <summary>The whole ledger of a customer, as far as the caller may read it.</summary>
    /// <param name="scope">Where it is read.</param>
    /// <param name="customer">Whose.</param>
    /// <param name="policy">What holds where nothing was said; <see cref="ConsentPolicy.OptOut"/> when left out.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<ConsentLedger> ConsentsAsync(
        this IReadScope scope,
        CustomerId customer,
        ConsentPolicy? policy = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(scope);
        return new(await scope.ListAsync(Of(customer), stop).ConfigureAwait(false), policy);
    }

    internal static Specification<ConsentEntry> Of(CustomerId customer) =>
        Criteria.Where(ConsentEntryFields.Customer, Operator.Equal, customer).ToSpecification<ConsentEntry>();
}
