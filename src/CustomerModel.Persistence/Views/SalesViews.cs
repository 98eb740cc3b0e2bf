namespace CustomerModel.Sales;

/// <summary>Opportunities still open, by expected close, then name.</summary>
public sealed class OpenOpportunities : Specification<Opportunity>
{
    /// <summary>The view.</summary>
    public OpenOpportunities() =>
        Query.Where(deal => deal.State == OpportunityState.Open).OrderBy(deal => deal.EstimatedCloseDate).ThenBy(deal => deal.Name);
}

/// <summary>Opportunities won, last closed first.</summary>
public sealed class WonOpportunities : Specification<Opportunity>
{
    /// <summary>The view.</summary>
    public WonOpportunities() => Query.Where(deal => deal.State == OpportunityState.Won).OrderByDescending(deal => deal.ActualCloseDate);
}

/// <summary>Opportunities lost, last closed first.</summary>
public sealed class LostOpportunities : Specification<Opportunity>
{
    /// <summary>The view.</summary>
    public LostOpportunities() => Query.Where(deal => deal.State == OpportunityState.Lost).OrderByDescending(deal => deal.ActualCloseDate);
}

/// <summary>The opportunities of an account or contact, latest first; those with one of its contacts name another customer.</summary>
public sealed class RecentOpportunities : Specification<Opportunity>
{
    /// <summary>The view of one customer.</summary>
    public RecentOpportunities(CustomerId customer) =>
        Query.Where(deal => deal.Customer == customer).OrderByDescending(deal => deal.CreatedOn);
}

/// <summary>The quotes of an account or contact, latest first.</summary>
public sealed class RecentQuotes : Specification<Quote>
{
    /// <summary>The view of one customer.</summary>
    public RecentQuotes(CustomerId customer) =>
        Query.Where(quote => quote.Customer == customer).OrderByDescending(quote => quote.CreatedOn);
}

/// <summary>The orders of an account or contact, latest first.</summary>
public sealed class RecentOrders : Specification<Order>
{
    /// <summary>The view of one customer.</summary>
    public RecentOrders(CustomerId customer) =>
        Query.Where(order => order.Customer == customer).OrderByDescending(order => order.CreatedOn);
}

/// <summary>The invoices of an account or contact, latest first.</summary>
public sealed class RecentInvoices : Specification<Invoice>
{
    /// <summary>The view of one customer.</summary>
    public RecentInvoices(CustomerId customer) =>
        Query.Where(invoice => invoice.Customer == customer).OrderByDescending(invoice => invoice.CreatedOn);
}

/// <summary>The invoices of an order, oldest first.</summary>
public sealed class InvoicesOf : Specification<Invoice>
{
    /// <summary>The view of one order.</summary>
    public InvoicesOf(OrderId order) => Query.Where(invoice => invoice.Order == order).OrderBy(invoice => invoice.CreatedOn);
}

/// <summary>Invoices that are neither paid nor canceled, by due date; what they owe is <see cref="Receivables"/>.</summary>
public sealed class UnpaidInvoices : Specification<Invoice>
{
    /// <summary>The view of one customer, or of all.</summary>
    public UnpaidInvoices(CustomerId? customer = null)
    {
        Query
            .Where(invoice => invoice.State == InvoiceState.Active || invoice.Status == InvoiceStatus.Partial)
            .OrderBy(invoice => invoice.DueDate);
        if (customer is { } one)
        {
            Query.Where(invoice => invoice.Customer == one);
        }
    }
}
