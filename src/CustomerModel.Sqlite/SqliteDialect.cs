using System.Data.Common;
using CustomerModel.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Query;

namespace CustomerModel.Sqlite;

/// <summary>What SQLite does its own way.</summary>
internal sealed class SqliteDialect : SqlDialect
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int ForeignKey = 787;
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;

    public SqliteDialect() => Loader = new SqliteLoader(this);

    public override string TextType => SqliteForms.Text;

    public const string BeginImmediate = "BEGIN IMMEDIATE";

    public override string BeginRead(TenantId tenant) => "BEGIN";

    /// <remarks>
    /// Writers get room for 64 MiB of pages, 2 MiB by default, and let the log grow to 32 MiB, 4 by default: every row goes to places all
    /// over its indexes, and a page that has to be let go is written again with the next row.
    /// </remarks>
    public override string BeginWrite(TenantId tenant) => $"PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192; {BeginImmediate}";

    public override RowLoader Loader { get; }

    public override StoredForm FormOf(Type type, int? scale = null) => SqliteForms.All.Of(type, scale);

    /// <summary>Without the conventions that would find members by themselves: the catalogue says which there are.</summary>
    public override ModelBuilder NewModel()
    {
        var conventions = SqliteConventionSetBuilder.Build();
        conventions.Remove(typeof(PropertyDiscoveryConvention));
        conventions.Remove(typeof(RelationshipDiscoveryConvention));
        conventions.Remove(typeof(ComplexPropertyDiscoveryConvention));
        return new(conventions);
    }

    public override DbContextOptions Options(IModel model)
    {
        var options = new DbContextOptionsBuilder()
            .UseSqlite(o => o.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter))
            .UseModel(model)
            .EnableServiceProviderCaching();
        ((Microsoft.EntityFrameworkCore.Infrastructure.IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(
            new Translations<SqliteValueMembers, SqliteCalls>()
        );
        return options.ReplaceService<IQuerySqlGeneratorFactory, NullsLastGeneratorFactory>().Options;
    }

    public override SqlFailure Classify(DbException failure) =>
        failure is not SqliteException sqlite
            ? new(SqlFailureKind.Other, [])
            : sqlite.SqliteExtendedErrorCode switch
            {
                ForeignKey => new(SqlFailureKind.Reference, []),
                PrimaryKey => new(SqlFailureKind.Exists, []),
                Unique => new(SqlFailureKind.KeyTaken, ColumnsIn(sqlite.Message)),
                _ when sqlite.SqliteErrorCode is Busy or Locked or Full or CannotOpen => new(SqlFailureKind.Unavailable, []),
                _ => new(SqlFailureKind.Other, []),
            };

    /// <summary>The message ends: <c>UNIQUE constraint failed: accounts.tenant, accounts.accountnumber_key'.</c></summary>
    private static string[] ColumnsIn(string message)
    {
        var list = message[(message.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].TrimEnd('.', '\'');
        return [.. list.Split(", ").Select(column => column[(column.IndexOf('.', StringComparison.Ordinal) + 1)..])];
    }
}
