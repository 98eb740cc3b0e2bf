using System.Linq.Expressions;

namespace CustomerModel.Persistence;

/// <summary>What a reference points to, and what a reference to a record looks like.</summary>
internal static class References
{
    /// <summary>Logical name and id of the record that a field's value names.</summary>
    public static (string Type, Guid Id) Of(object value, Field field) =>
        value is CustomerId customer
            ? (customer.Kind == CustomerKind.Account ? "account" : "contact", customer.Value)
            : (field.Targets[0], (Guid)ValueKinds.Of(field.ValueType).ToStored(value));

    /// <summary>The value of a field that names a record.</summary>
    public static object ValueFor(Field field, RecordRef record) =>
        field.ValueType != typeof(CustomerId) ? ValueKinds.Of(field.ValueType).FromStored(record.Id)
        : record.Type == "account" ? (CustomerId)AccountId.From(record.Id)
        : (CustomerId)ContactId.From(record.Id);

    /// <summary>The records of which any part has a value in a field.</summary>
    public static Expression<Func<TRecord, bool>> AnyPart<TRecord>(PartList parts, Field field, object value)
        where TRecord : Record
    {
        var same = Expression.Equal(field.Path.Body, Expression.Constant(value, field.Path.Body.Type));
        var any = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Any),
            [parts.PartType],
            parts.Path.Body,
            Expression.Lambda(same, field.Path.Parameters)
        );
        return Expression.Lambda<Func<TRecord, bool>>(any, parts.Path.Parameters);
    }
}
