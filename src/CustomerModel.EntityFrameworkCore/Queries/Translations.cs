using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>Brings the translators of values and custom fields of one provider to EF Core.</summary>
/// <typeparam name="TMembers">Translates members of values.</typeparam>
/// <typeparam name="TCalls">Translates <see cref="SqlCalls"/>.</typeparam>
internal sealed class Translations<TMembers, TCalls> : IDbContextOptionsExtension
    where TMembers : IMemberTranslator
    where TCalls : IMethodCallTranslator
{
    public DbContextOptionsExtensionInfo Info => new Facts(this);

    public void ApplyServices(IServiceCollection services) =>
        services.AddScoped<IMemberTranslatorPlugin, Members>().AddScoped<IMethodCallTranslatorPlugin, Calls>();

    public void Validate(IDbContextOptions options) { }

    private static TTranslator Make<TTranslator>(ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings) =>
        (TTranslator)Activator.CreateInstance(typeof(TTranslator), sql, mappings)!;

    private sealed class Members(ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings) : IMemberTranslatorPlugin
    {
        public IEnumerable<IMemberTranslator> Translators { get; } = [Make<TMembers>(sql, mappings)];
    }

    private sealed class Calls(ISqlExpressionFactory sql, IRelationalTypeMappingSource mappings) : IMethodCallTranslatorPlugin
    {
        public IEnumerable<IMethodCallTranslator> Translators { get; } = [Make<TCalls>(sql, mappings)];
    }

    private sealed class Facts(IDbContextOptionsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "";

        public override int GetServiceProviderHashCode() => 0;

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) { }

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) => other is Facts;
    }
}
