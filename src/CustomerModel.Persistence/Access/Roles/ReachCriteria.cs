using System.Linq.Expressions;
using CustomerModel.Access;

namespace CustomerModel.Persistence;

/// <summary>A reach as criteria of a query.</summary>
internal static class ReachCriteria
{
    /// <summary>Records that belong to an owner of the reach, stand in a unit of it, or are among those that are shared.</summary>
    public static ReachSpecification<TRecord> Of<TRecord>(RecordEntry entry, Reach reach, IReadOnlyCollection<Guid> shared)
        where TRecord : Record
    {
        var record = Expression.Parameter(typeof(TRecord), "record");
        List<Expression> any = [];
        if (reach.Owners.Count > 0)
        {
            any.Add(IsIn(record, entry.Find("ownerid")!, reach.Owners.Order(ById).ToList()));
        }

        if (reach.Units.Count > 0)
        {
            any.Add(IsIn(record, entry.Find("businessunitid")!, reach.Units.Order().ToList()));
        }

        if (shared.Count > 0)
        {
            var identity = Expression.Property(record, "Id");
            any.Add(IsIn(identity, Ids(entry.Type.IdType, shared.Order())));
        }

        return new(record, any);
    }

    private static readonly Comparer<OwnerId> ById = Comparer<OwnerId>.Create(
        static (left, right) => (left.Kind, left.Value).CompareTo((right.Kind, right.Value))
    );

    private static Expression IsIn<TValue>(ParameterExpression record, Field field, List<TValue> values)
        where TValue : struct
    {
        var value = Replace.In(field.Path.Body, field.Path.Parameters[0], record);
        return value.Type == typeof(TValue)
            ? IsIn(value, values)
            : Expression.AndAlso(
                Expression.NotEqual(value, Expression.Constant(null, value.Type)),
                IsIn(Expression.Property(value, nameof(Nullable<>.Value)), values)
            );
    }

    private static MethodCallExpression IsIn(Expression value, object values) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [value.Type], Expression.Constant(values), value);

    private static object Ids(Type type, IEnumerable<Guid> ids)
    {
        var kind = ValueKinds.Of(type);
        var list = (System.Collections.IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type))!;
        foreach (var id in ids)
        {
            list.Add(kind.FromStored(id));
        }

        return list;
    }
}
