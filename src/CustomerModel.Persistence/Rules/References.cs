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
}
