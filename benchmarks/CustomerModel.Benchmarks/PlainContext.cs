using CustomerModel.Customers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.Benchmarks;

/// <summary>What one gets from EF Core without us: an account with its addresses, tracked, over the same tables and columns.</summary>
/// <remarks>Columns are kept as the driver gives them, without any conversion, which favours the baseline.</remarks>
internal sealed class PlainContext(string connectionString) : DbContext
{
    private static readonly (string, Type)[] Kinds =
    [
        ("TEXT", typeof(string)),
        ("INTEGER", typeof(long?)),
        ("REAL", typeof(double?)),
        ("BLOB", typeof(byte[])),
    ];

    public Task<PlainAccount> LoadAsync(byte[] tenant, byte[] id) =>
        Set<PlainAccount>().Include(account => account.Addresses).SingleAsync(account => account.Tenant == tenant && account.Id == id);

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite(connectionString);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var parts = Account.Type.Parts[0];
        var account = modelBuilder.Entity<PlainAccount>();
        account.ToTable(Account.Type.Table).HasKey(row => new { row.Tenant, row.Id });
        account.Property(row => row.Tenant).HasColumnName("tenant");
        account.Property(row => row.Id).HasColumnName("id");
        account.HasMany(row => row.Addresses).WithOne().HasForeignKey(row => new { row.Tenant, row.Parent });
        Columns(Account.Type.Table, ["tenant", "id"], (type, name) => account.Property(type, name));

        var address = modelBuilder.Entity<PlainAddress>();
        address
            .ToTable(AddressTable())
            .HasKey(row => new
            {
                row.Tenant,
                row.Parent,
                row.Number,
            });
        address.Property(row => row.Tenant).HasColumnName("tenant");
        address.Property(row => row.Parent).HasColumnName("parent");
        address.Property(row => row.Number).HasColumnName("number");
        Columns(AddressTable(), ["tenant", "parent", "number"], (type, name) => address.Property(type, name));

        string AddressTable() => $"{Account.Type.Table}_{parts.Name}";
    }

    private void Columns(string table, string[] known, Action<Type, string> add)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, type FROM pragma_table_info($table)";
        command.Parameters.AddWithValue("$table", table);
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            if (!known.Contains(row.GetString(0)))
            {
                add(Kinds.Single(kind => row.GetString(1).StartsWith(kind.Item1, StringComparison.Ordinal)).Item2, row.GetString(0));
            }
        }
    }
}

internal sealed class PlainAccount
{
    public byte[] Tenant { get; set; } = [];

    public byte[] Id { get; set; } = [];

    public List<PlainAddress> Addresses { get; set; } = [];
}

internal sealed class PlainAddress
{
    public byte[] Tenant { get; set; } = [];

    public byte[] Parent { get; set; } = [];

    public long Number { get; set; }
}
