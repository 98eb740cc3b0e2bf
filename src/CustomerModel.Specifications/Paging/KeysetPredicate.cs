using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>
/// Makes <c>c &lt;= @t AND NOT (c = @t AND NOT (id &lt; @id))</c>: an index seeks to the first part, and a database that multiplies
/// likelihoods knows that the second leaves nearly all of it, which alternatives would not tell.
/// </summary>
internal static class KeysetPredicate
{
    internal static Expression<Func<T, bool>> Of<T>(IReadOnlyList<OrderExpressionInfo<T>> keys, KeysetCursor cursor, bool backwards)
    {
        var row = keys[0].TypedKeySelector.Parameters[0];
        Expression? rest = cursor.IsInclusive ? Expression.Constant(true) : null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            rest = new KeysetStep(ParameterSwap.In(keys[i].TypedKeySelector, row), cursor.Values[i], keys[i].IsDescending, backwards).Then(
                rest
            );
        }

        return Expression.Lambda<Func<T, bool>>(rest!, row);
    }
}
