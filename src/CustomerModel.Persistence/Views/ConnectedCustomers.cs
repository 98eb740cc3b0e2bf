using System.Linq.Expressions;

namespace CustomerModel.Customers;

/// <summary>What the views of connected customers ask of a connection.</summary>
internal static class ConnectedCustomers
{
    /// <summary>It is with a user.</summary>
    public static Expression<Func<Connection, bool>> With(UserId user)
    {
        var who = new RecordRef("systemuser", user.Value);
        return connection => connection.Record2 == who;
    }

    /// <summary>It makes the customer a stakeholder of an opportunity that was won.</summary>
    /// <remarks>Dynamics does not say what makes an influence; here it is a role out of the category of stakeholders.</remarks>
    public static Expression<Func<Connection, bool>> InfluencedWonDeal { get; } =
        connection =>
            connection.Names<ConnectionRole>(ConnectionFields.Role1, role => role.Category == ConnectionRoleCategory.Stakeholder)
            && connection.Names<Sales.Opportunity>(ConnectionFields.Record2, deal => deal.State == Sales.OpportunityState.Won);

    /// <summary>The beginning of the day so many months before a moment, in its time zone: until midnight the view is the same list.</summary>
    public static Instant MonthsBefore(ZonedDateTime now, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        return now.Date.PlusMonths(-months).AtStartOfDayInZone(now.Zone).ToInstant();
    }
}
