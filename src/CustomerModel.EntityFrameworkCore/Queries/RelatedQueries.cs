using System.Linq.Expressions;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>The words of <see cref="Related"/> as questions whether there is a row.</summary>
/// <param name="paths">Finds fields.</param>
/// <param name="rowsOf">The rows of a kind of record that the session may see.</param>
internal sealed class RelatedQueries(FieldPaths paths, Func<Type, IQueryable> rowsOf)
{
    /// <summary>Whether there is another row that names the row, or that it names.</summary>
    /// <param name="related">The word.</param>
    /// <param name="where">Its condition, in words that EF Core translates.</param>
    public Expression Exists(RelatedCall related, LambdaExpression where)
    {
        var other = where.Parameters[0];
        var (pointing, named) = related.IsNamed ? ((Expression)other, related.Record) : (related.Record, other);
        var both = Expression.AndAlso(IsSame(related.Reference, pointing, named), where.Body);
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Any),
            [related.Other],
            rowsOf(related.Other).Expression,
            Expression.Quote(Expression.Lambda(both, other))
        );
    }

    private BinaryExpression IsSame(Field reference, Expression pointing, Expression named)
    {
        var id = Expression.Property(named, "Id");
        var type = typeof(Nullable<>).MakeGenericType(id.Type);
        var kind = paths.KindOf(named.Type);
        var value = Expression.Property(pointing, FieldShape.PropertyOf(reference.Path));
        return reference.ValueType == typeof(CustomerId) ? Same(Following(kind))
            : reference.ValueType == typeof(RecordRef) ? Expression.AndAlso(IsOfKind(), Same(Following(FollowingColumns.RecordId)))
            : Same(Expression.Convert(value, type));

        BinaryExpression Same(Expression target) => Expression.Equal(target, Expression.Convert(id, type));

        MethodCallExpression Following(string column) =>
            Expression.Call(typeof(SqlCalls), nameof(SqlCalls.FollowingId), [value.Type, id.Type], value, Expression.Constant(column));

        MethodCallExpression IsOfKind() =>
            Expression.Call(
                typeof(SqlCalls),
                nameof(SqlCalls.IsOfKind),
                null,
                Expression.Convert(value, typeof(RecordRef?)),
                Expression.Constant(kind)
            );
    }
}
