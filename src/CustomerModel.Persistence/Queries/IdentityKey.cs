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

    /// <summary>The ids of the records that a specification asks for, in its order; nothing else of them is read.</summary>
    public static async Task<List<Guid>> ListAsync<TRecord>(IReadScope read, ISpecification<TRecord> which, CancellationToken stop)
        where TRecord : Record
    {
        var ids = new Specification<TRecord, object>();
        ids.Query.Select(Ordering<TRecord>()!);
        var found = await read.ListAsync(Own.Of(which).WithProjectionOf(ids), stop).ConfigureAwait(false);
        return found.ConvertAll(id => (Guid)ValueKinds.Of(id.GetType()).ToStored(id));
    }

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
