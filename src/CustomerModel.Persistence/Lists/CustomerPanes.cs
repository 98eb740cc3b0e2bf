using CustomerModel.Sales;
using CustomerModel.Service;

namespace CustomerModel;

/// <summary>What was lately done with a customer: records whose customer is this account or contact, newest first.</summary>
/// <remarks>Those of an account's contacts name another customer and are not among them, as in Dynamics.</remarks>
/// <param name="Opportunities">As far as they may be read.</param>
/// <param name="Quotes">As far as they may be read.</param>
/// <param name="Orders">As far as they may be read.</param>
/// <param name="Invoices">As far as they may be read.</param>
/// <param name="Cases">As far as they may be read.</param>
public sealed record CustomerPanes(
    IReadOnlyList<Opportunity> Opportunities,
    IReadOnlyList<Quote> Quotes,
    IReadOnlyList<Order> Orders,
    IReadOnlyList<Invoice> Invoices,
    IReadOnlyList<Case> Cases
);

/// <summary>The panes beside a customer.</summary>
public static class CustomerPaneReading
{
    private const int LongestPane = 100;

    /// <summary>Everything the panes show, each by one question.</summary>
    /// <param name="scope">Reads with the rights of its caller.</param>
    /// <param name="customer">The account or contact.</param>
    /// <param name="most">How many records of each kind at most, 1 to 100.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<CustomerPanes> PanesAsync(
        this IReadScope scope,
        CustomerId customer,
        int most = 5,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(most, LongestPane);
        return new(
            await scope.ListAsync(new RecentOpportunities(customer).Take(most), stop).ConfigureAwait(false),
            await scope.ListAsync(new RecentQuotes(customer).Take(most), stop).ConfigureAwait(false),
            await scope.ListAsync(new RecentOrders(customer).Take(most), stop).ConfigureAwait(false),
            await scope.ListAsync(new RecentInvoices(customer).Take(most), stop).ConfigureAwait(false),
            await scope.ListAsync(new RecentCases(customer).Take(most), stop).ConfigureAwait(false)
        );
    }
}
