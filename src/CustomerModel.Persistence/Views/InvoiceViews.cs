using CustomerModel.Persistence;

namespace CustomerModel.Sales;

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

/// <summary>Invoices that are neither paid nor canceled and that a user owns or one of their teams, by due date.</summary>
public sealed class MyUnpaidInvoices : Specification<Invoice>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyUnpaidInvoices(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query
            .Where(invoice => invoice.State == InvoiceState.Active || invoice.Status == InvoiceStatus.Partial)
            .Where(Mine.Of(Invoice.Type, user, teams))
            .OrderBy(invoice => invoice.DueDate);
}

/// <summary>Invoices paid completely, last changed first.</summary>
public sealed class PaidInvoices : Specification<Invoice>
{
    /// <summary>The view.</summary>
    public PaidInvoices() =>
        Query.Where(invoice => invoice.Status == InvoiceStatus.Complete).OrderByDescending(invoice => invoice.ModifiedOn);
}

/// <summary>Invoices called off, last changed first.</summary>
public sealed class CanceledInvoices : Specification<Invoice>
{
    /// <summary>The view.</summary>
    public CanceledInvoices() =>
        Query.Where(invoice => invoice.State == InvoiceState.Canceled).OrderByDescending(invoice => invoice.ModifiedOn);
}

/// <summary>The invoices of an account or contact, latest first.</summary>
public sealed class RecentInvoices : Specification<Invoice>
{
    /// <summary>The view of one customer.</summary>
    public RecentInvoices(CustomerId customer) =>
        Query.Where(invoice => invoice.Customer == customer).OrderByDescending(invoice => invoice.CreatedOn);
}
