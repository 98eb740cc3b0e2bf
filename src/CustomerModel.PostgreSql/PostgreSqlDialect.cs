using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using CustomerModel.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Query;
using Npgsql;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.Conventions;

namespace CustomerModel.PostgreSql;

/// <summary>What PostgreSQL does its own way.</summary>
internal sealed class PostgreSqlDialect : SqlDialect
{
    private const int LongestName = 63;
    private const int HashDigits = 16;

    public PostgreSqlDialect() => Loader = new ArrayLoader(this);

    public override RowLoader Loader { get; }

    public override string TextType => PostgreSqlForms.Text;

    public override string CustomType => PostgreSqlForms.Json;

    public override string Commit => "SAVEPOINT before_commit; SET CONSTRAINTS ALL IMMEDIATE; COMMIT";

    /// <summary>A wait for a standby that was broken off is told by a warning alone: committed here, and nowhere else.</summary>
    public override async Task<bool> CommitAsync(SqlCommands commands)
    {
        var (connection, isSafe) = ((NpgsqlConnection)commands.Connection, true);
        connection.Notice += Hear;
        try
        {
            return await base.CommitAsync(commands).ConfigureAwait(false) && isSafe;
        }
        finally
        {
            connection.Notice -= Hear;
        }

        void Hear(object _, NpgsqlNoticeEventArgs said) =>
            isSafe &=
                said.Notice
                    is not { InvariantSeverity: "WARNING", SqlState: PostgresErrorCodes.Warning or PostgresErrorCodes.AdminShutdown };
    }

    public override string? BackFromCommit => "ROLLBACK TO SAVEPOINT before_commit";

    public override bool OpensWithQuestion => true;

    public override bool ReadsWhileReading => false;

    public override bool FailureEndsTransaction => true;

    public override StoredForm FormOf(Type type, int? scale = null) => PostgreSqlForms.All.Of(type, scale);

    public override string BeginRead(TenantId tenant) => $"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; {Enter(tenant)}";

    /// <summary>One unit of a tenant writes at a time: what a rule read still holds when the unit commits.</summary>
    public override string BeginWrite(TenantId tenant) =>
        $"BEGIN; {Enter(tenant)}; SELECT pg_advisory_xact_lock(hashtextextended('{tenant.Value:D}', 0))";

    public override string Parameter(string name, string storeType) => storeType == PostgreSqlForms.Json ? $"{name}::{storeType}" : name;

    /// <summary>Behind row-level security an index serves only columns: comparing what is inside of JSON is not known to be safe.</summary>
    public override PromotedColumn Promote(Field field, bool sorting)
    {
        var form =
            !sorting ? PostgreSqlForms.All.OfCustom(field.ValueType)
            : field.ValueType == typeof(decimal) ? PostgreSqlForms.All.Of(typeof(decimal), scale: 0)
            : PostgreSqlForms.All.Of(typeof(string));
        var name = sorting ? CustomTexts.SortName(field) : field.Name;
        var text = $"{Quote(CustomColumn.ColumnName)} ->> '{name.Replace("'", "''", StringComparison.Ordinal)}'";
        return new(NameOf(name), form, form.StoreType == TextType ? text : $"({text})::{form.StoreType}");
    }

    /// <summary>A name that is too long is cut and told apart by a hash of the whole.</summary>
    public override string NameOf(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= LongestName)
        {
            return name;
        }

        var front = name;
        while (Encoding.UTF8.GetByteCount(front) > LongestName - HashDigits - 1)
        {
            front = front[..^1];
        }

        return $"{front}_{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashDigits]}";
    }

    /// <summary>Without the conventions that would find members by themselves: the catalogue says which there are.</summary>
    public override ModelBuilder NewModel()
    {
        var conventions = NpgsqlConventionSetBuilder.Build();
        conventions.Remove(typeof(PropertyDiscoveryConvention));
        conventions.Remove(typeof(RelationshipDiscoveryConvention));
        conventions.Remove(typeof(ComplexPropertyDiscoveryConvention));
        return new(conventions);
    }

    public override DbContextOptions Options(IModel model)
    {
        var options = new DbContextOptionsBuilder().UseNpgsql().UseModel(model).EnableServiceProviderCaching();
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new Translations<PostgreSqlValueMembers, PostgreSqlCalls>());
        return options.ReplaceService<IQuerySqlGeneratorFactory, NullsLastGeneratorFactory>().Options;
    }

    public override SqlFailure Classify(DbException failure) =>
        failure is not PostgresException server
            ? new(failure is NpgsqlException and not NpgsqlOperationInProgressException ? SqlFailureKind.Lost : SqlFailureKind.Other, [])
            : server.SqlState switch
            {
                PostgresErrorCodes.ForeignKeyViolation => new(SqlFailureKind.Reference, []),
                PostgresErrorCodes.UniqueViolation when IsPrimaryKey(server) => new(SqlFailureKind.Exists, []),
                PostgresErrorCodes.UniqueViolation => new(SqlFailureKind.KeyTaken, []) { Index = server.ConstraintName },
                PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected => new(SqlFailureKind.Conflict, []),
                PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown => new(SqlFailureKind.Lost, []),
                _ when server.IsTransient || IsUnavailable(server.SqlState) => new(SqlFailureKind.Unavailable, []),
                _ => new(SqlFailureKind.Other, []),
            };

    /// <summary>Tenant and role stand in for a policy: no row of another tenant is there until the transaction ends.</summary>
    private static string Enter(TenantId tenant) => $"SET LOCAL app.tenant = '{tenant.Value:D}'";

    private static bool IsPrimaryKey(PostgresException failure) =>
        failure.ConstraintName?.StartsWith(PostgreSqlSchema.PrimaryKey, StringComparison.Ordinal) == true;

    /// <summary>Too many connections, out of memory or disk, starting or stopping, waited too long for a lock or an answer.</summary>
    private static bool IsUnavailable(string state) =>
        state.StartsWith("08", StringComparison.Ordinal)
        || state.StartsWith("53", StringComparison.Ordinal)
        || state.StartsWith("57P", StringComparison.Ordinal)
        || state is PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled;
}
