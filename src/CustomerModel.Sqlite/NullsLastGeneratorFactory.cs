using System.Linq.Expressions;
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
        private string? _key;

        /// <summary>SQLite follows an index only if no key behind the first asks for it: a text is null where its search key is.</summary>
        protected override Expression VisitOrdering(OrderingExpression orderingExpression)
        {
            base.VisitOrdering(orderingExpression);
            var column = orderingExpression.Expression as ColumnExpression;
            if (column is not { IsNullable: false } && (column is null || _key != SearchKeyOf(column)))
            {
                Sql.Append(" NULLS LAST");
            }

            _key = column is null ? null : $"{column.TableAlias}.{column.Name}";
            return orderingExpression;
        }

        private static string SearchKeyOf(ColumnExpression column) => $"{column.TableAlias}.{column.Name}_key";
    }
}
