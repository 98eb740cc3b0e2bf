using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>EF Core over the connection of one session; translates queries, tracks nothing, writes nothing.</summary>
internal sealed class CustomerModelContext : DbContext
{
    public CustomerModelContext(DbContextOptions options, DbConnection connection)
        : base(options)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        Database.SetDbConnection(connection);
    }
}
