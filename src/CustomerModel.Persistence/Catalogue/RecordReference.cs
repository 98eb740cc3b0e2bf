using System.Linq.Expressions;
using CustomerModel.Storage;

namespace CustomerModel.Persistence;

/// <summary>A field, of a record or of its parts, that may point to records of a kind.</summary>
/// <param name="Entry">The kind of record that points.</param>
/// <param name="Parts">The parts that point; <see langword="null"/> when the record does itself.</param>
/// <param name="Field">The field.</param>
public sealed record RecordReference(RecordEntry Entry, PartList? Parts, Field Field)
{
    /// <summary>The field as errors name it: <c>parentaccountid</c>, <c>quotedetail.productid</c>.</summary>
    public string Place => Parts is null ? Field.Name : $"{Parts.Name}.{Field.Name}";

    /// <summary>Logical name and id of the record that a value of a field names.</summary>
    public static (string Type, Guid Id) TargetOf(Field field, object value)
    {
        ArgumentNullException.ThrowIfNull(field);
        return value is RecordRef record ? (record.Type, record.Id)
            : value is CustomerId customer ? (customer.Kind == CustomerKind.Account ? "account" : "contact", customer.Value)
            : (field.Targets[0], (Guid)ValueKinds.Of(field.ValueType).ToStored(value));
    }

    /// <summary>The value of the field that names a record.</summary>
    public object ValueFor(RecordRef record) => ValueFor(Field, record);

    /// <summary>The value of a field that names a record.</summary>
    internal static object ValueFor(Field field, RecordRef record) =>
        field.ValueType == typeof(RecordRef) ? record
        : field.ValueType != typeof(CustomerId) ? ValueKinds.Of(field.ValueType).FromStored(record.Id)
        : record.Type == "account" ? (CustomerId)AccountId.From(record.Id)
        : (CustomerId)ContactId.From(record.Id);

    /// <summary>Lets a record name another one here, or none, whatever its life cycle says: for cascades and merges.</summary>
    /// <param name="record">The record that points.</param>
    /// <param name="from">Whom it names now.</param>
    /// <param name="to">Whom it shall name; <see langword="null"/>: nobody.</param>
    public void Repoint(Record record, RecordRef from, RecordRef? to)
    {
        var value = to is { } named ? ValueFor(named) : null;
        if (Parts is null)
        {
            RecordStorage.Repoint(record, Field, value);
        }
        else
        {
            RecordStorage.Repoint(record, Parts, Field, ValueFor(from), value);
        }
    }

    /// <summary>The records that name a record here.</summary>
    public Specification<TRecord> Naming<TRecord>(RecordRef record)
        where TRecord : Record
    {
        var value = ValueFor(record);
        if (Parts is null)
        {
            return Criteria.Where(Field, Operator.Equal, [value]).ToSpecification<TRecord>();
        }

        var same = Expression.Equal(Field.Path.Body, Expression.Constant(value, Field.Path.Body.Type));
        var any = Expression.Call(
            typeof(Enumerable),
            nameof(Enumerable.Any),
            [Parts.PartType],
            Parts.Path.Body,
            Expression.Lambda(same, Field.Path.Parameters)
        );
        var naming = new Specification<TRecord>();
        naming.Query.Where(Expression.Lambda<Func<TRecord, bool>>(any, Parts.Path.Parameters));
        return naming;
    }
}
