using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary><c>record =&gt; record.Id</c>: the last key of every order, so that pages are stable.</summary>
internal static class IdentityKey
{
    public static LambdaExpression Of<TRecord>()
        where TRecord : Record => Key<TRecord>.Lambda;

    /// <summary>The same as a word of an order takes it.</summary>
    public static Expression<Func<TRecord, object?>> Ordering<TRecord>()
        where TRecord : Record =>
        Expression.Lambda<Func<TRecord, object?>>(
            Expression.Convert(Key<TRecord>.Lambda.Body, typeof(object)),
            Key<TRecord>.Lambda.Parameters
        );

    private static class Key<TRecord>
    {
        public static readonly LambdaExpression Lambda = Make();

        private static LambdaExpression Make()
        {
            var record = Expression.Parameter(typeof(TRecord), "record");
            return Expression.Lambda(Expression.Property(record, "Id"), record);
        }
    }
}
