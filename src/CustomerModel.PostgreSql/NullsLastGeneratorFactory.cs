using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Query.Internal;

namespace CustomerModel.PostgreSql;

/// <summary>Makes generators that put nulls last in both directions, as every store does; EF Core has no word for it.</summary>
internal sealed class NullsLastGeneratorFactory(
    QuerySqlGeneratorDependencies dependencies,
    IRelationalTypeMappingSource mappings,
    INpgsqlSingletonOptions options
) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new Generator(dependencies, mappings, options);

    private sealed class Generator(
        QuerySqlGeneratorDependencies dependencies,
        IRelationalTypeMappingSource mappings,
        INpgsqlSingletonOptions options
    ) : NpgsqlQuerySqlGenerator(dependencies, mappings, reverseNullOrderingEnabled: false, options.PostgresVersion)
    {
        /// <summary>Ascending they are last anyway, and an index serves the order only in the words it was made with.</summary>
        protected override Expression VisitOrdering(OrderingExpression ordering)
        {
            base.VisitOrdering(ordering);
            if (!ordering.IsAscending && ordering.Expression is not ColumnExpression { IsNullable: false })
            {
                Sql.Append(" NULLS LAST");
            }

            return ordering;
        }
    }
}
