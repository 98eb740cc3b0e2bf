using CustomerModel.Persistence;

namespace CustomerModel.Sales;

/// <summary>Orders that are neither fulfilled nor called off, oldest first.</summary>
public sealed class OpenOrders : Specification<Order>
{
    /// <summary>The view.</summary>
    public OpenOrders() =>
        Query.Where(order => order.State == OrderState.Active || order.State == OrderState.Submitted).OrderBy(order => order.CreatedOn);
}

/// <summary>Orders that are neither fulfilled nor called off and that a user owns or one of their teams, oldest first.</summary>
public sealed class MyOpenOrders : Specification<Order>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyOpenOrders(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query
            .Where(order => order.State == OrderState.Active || order.State == OrderState.Submitted)
            .Where(Mine.Of(Order.Type, user, teams))
            .OrderBy(order => order.CreatedOn);
}

/// <summary>Orders fulfilled, if only in part, billed or not, last changed first.</summary>
public sealed class FulfilledOrders : Specification<Order>
{
    /// <summary>The view.</summary>
    public FulfilledOrders() =>
        Query
            .Where(order => order.State == OrderState.Fulfilled || order.State == OrderState.Invoiced)
            .OrderByDescending(order => order.ModifiedOn);
}

/// <summary>Orders called off, last changed first.</summary>
public sealed class CanceledOrders : Specification<Order>
{
    /// <summary>The view.</summary>
    public CanceledOrders() => Query.Where(order => order.State == OrderState.Canceled).OrderByDescending(order => order.ModifiedOn);
}

/// <summary>The orders of an account or contact, latest first.</summary>
public sealed class RecentOrders : Specification<Order>
{
    /// <summary>The view of one customer.</summary>
    public RecentOrders(CustomerId customer) =>
        Query.Where(order => order.Customer == customer).OrderByDescending(order => order.CreatedOn);
}
