namespace CustomerModel.Service;

/// <summary>Entitlements in force, those that end first in front.</summary>
public sealed class ActiveEntitlements : Specification<Entitlement>
{
    /// <summary>The view.</summary>
    public ActiveEntitlements() => Query.Where(one => one.State == EntitlementState.Active).OrderBy(one => one.EndDate);
}

/// <summary>Entitlements in force whose last day comes within some days, those that end first in front.</summary>
public sealed class ExpiringEntitlements : Specification<Entitlement>
{
    /// <summary>The view of one day.</summary>
    /// <param name="now">The moment; it says what today is.</param>
    /// <param name="days">Within how many days, today not counted.</param>
    public ExpiringEntitlements(ZonedDateTime now, int days = 30)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var (today, last) = (now.Date, now.Date.PlusDays(days));
        Query
            .Where(one => one.State == EntitlementState.Active)
            .Where(one => one.EndDate >= today && one.EndDate <= last)
            .OrderBy(one => one.EndDate);
    }
}

/// <summary>The entitlements of an account or contact, those that end last in front.</summary>
public sealed class EntitlementsOf : Specification<Entitlement>
{
    /// <summary>The view of one customer.</summary>
    public EntitlementsOf(CustomerId customer) => Query.Where(one => one.Customer == customer).OrderByDescending(one => one.EndDate);
}

/// <summary>The entitlement that holds for cases of an account or contact by default; one at most.</summary>
public sealed class DefaultEntitlements : Specification<Entitlement>
{
    /// <summary>The view of one customer.</summary>
    public DefaultEntitlements(CustomerId customer) =>
        Query.Where(one => one.Customer == customer && one.IsDefault && one.State == EntitlementState.Active).OrderBy(one => one.EndDate);
}

/// <summary>The service level that holds for cases for which nothing else is agreed; one at most.</summary>
public sealed class DefaultSlas : Specification<Sla>
{
    /// <summary>The view.</summary>
    public DefaultSlas() => Query.Where(one => one.IsDefault && one.State == SlaState.Active).OrderBy(one => one.Name);
}
