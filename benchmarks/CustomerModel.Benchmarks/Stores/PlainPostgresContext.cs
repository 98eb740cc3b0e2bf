using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CustomerModel.Benchmarks;

/// <summary>EF Core over the classes of one kind of record.</summary>
internal sealed class PlainPostgresContext(PlainStore store) : DbContext(store.Options)
{
    public PlainStore Store => store;

    public async Task<IDbContextTransaction> BeginAsync()
    {
        var transaction = await Database.BeginTransactionAsync();
        await Database.ExecuteSqlAsync($"SELECT set_config('app.tenant', {PostgresPlace.Tenant.Value.ToString("D")}, true)");
        return transaction;
    }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, KeyFactory>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var record = modelBuilder.Entity(store.Class);
        record.ToTable(store.Type.Table).HasKey("tenant", "id");
        record.Property("ext").HasColumnType("jsonb");
        var part = modelBuilder.Entity(store.PartClass);
        part.ToTable(store.PartTable).HasKey("tenant", "parent", "number");
        record.HasMany(store.PartClass, "Parts").WithOne().HasForeignKey("tenant", "parent");
        foreach (var key in record.Metadata.FindPrimaryKey()!.Properties.Concat(part.Metadata.FindPrimaryKey()!.Properties))
        {
            key.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }
    }

    private sealed class KeyFactory : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (((PlainPostgresContext)context).Store, designTime);
    }
}
