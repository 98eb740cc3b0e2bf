using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Sqlite;

/// <summary>Brings the translators of values and custom fields to EF Core.</summary>
internal sealed class SqliteTranslations : IDbContextOptionsExtension
{
    public DbContextOptionsExtensionInfo Info => new Facts(this);

    public void ApplyServices(IServiceCollection services) =>
        services.AddScoped<IMemberTranslatorPlugin, ValueMemberPlugin>().AddScoped<IMethodCallTranslatorPlugin, SqlCallPlugin>();

    public void Validate(IDbContextOptions options) { }

    private sealed class Facts(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Facts;
    }
}

/// <summary>Offers <see cref="ValueMembers"/>.</summary>
internal sealed class ValueMemberPlugin(ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings) : IMemberTranslatorPlugin
{
    public IEnumerable<IMemberTranslator> Translators { get; } = [new ValueMembers(sql, mappings)];
}

/// <summary>Offers <see cref="SqlCallTranslator"/>.</summary>
internal sealed class SqlCallPlugin(ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings) : IMethodCallTranslatorPlugin
{
    public IEnumerable<IMethodCallTranslator> Translators { get; } = [new SqlCallTranslator(sql, mappings)];
}
