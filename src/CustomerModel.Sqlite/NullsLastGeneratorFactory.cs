using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Sqlite.Query.Internal;

namespace CustomerModel.Sqlite;

/// <summary>Makes generators that put nulls last in both directions, as every store does; EF Core has no word for it.</summary>
internal sealed class NullsLastGeneratorFactory(QuerySqlGeneratorDependencies dependencies) : IQuerySqlGeneratorFactory
{
    public QuerySqlGenerator Create() => new Generator(dependencies);

    private sealed class Generator(QuerySqlGeneratorDependencies dependencies) : SqliteQuerySqlGenerator(dependencies)
    {
        protected override System.Linq.Expressions.Expression VisitOrdering(OrderingExpression orderingExpression)
        {
            base.VisitOrdering(orderingExpression);
            if (orderingExpression.Expression is not ColumnExpression { IsNullable: false })
            {
                Sql.Append(" NULLS LAST");
            }

            return orderingExpression;
        }
    }
}
