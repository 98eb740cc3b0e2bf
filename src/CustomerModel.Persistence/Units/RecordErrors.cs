namespace CustomerModel;

/// <summary>Every reason a unit of work can refuse a record for, whatever its kind.</summary>
public static class RecordErrors
{
    /// <summary>There is no such record, or the caller may not know of it.</summary>
    public static DomainError NotFound(Guid id) => new("record.not-found", "There is no such record.") { Value = id };

    /// <summary>Others name the record, so it is not deleted.</summary>
    public static DomainError InUse(RecordRef record, string type, string field, int count) =>
        new("record.in-use", $"{type}.{field} names the record.")
        {
            Record = record,
            Fields = [field],
            Value = count,
        };

    /// <summary>Another record of the tenant has the same unique key.</summary>
    public static DomainError KeyTaken(RecordRef record, IReadOnlyList<string> fields) =>
        new("key.taken", "Another record has the same key.") { Record = record, Fields = fields };

    /// <summary>The caller may not do this to the record.</summary>
    public static DomainError Forbidden(RecordRef record, AccessRight right) =>
        new("access.forbidden", $"The caller may not {right} the record.") { Record = record, Value = right };

    /// <summary>More custom values, or larger ones, than a record may hold.</summary>
    public static DomainError CustomTooLarge(RecordRef record) =>
        new("record.custom-too-large", "The custom values of the record are larger than 64 KiB.") { Record = record };
}

/// <summary>Reasons that concern the tenant.</summary>
public static class TenantErrors
{
    /// <summary>Nobody said on whose account the work is done.</summary>
    public static DomainError Missing { get; } = new("tenant.missing", "No tenant is set, so nothing is read or written.");

    /// <summary>The caller may not work in this tenant, which is not his own.</summary>
    public static DomainError Closed(TenantId tenant) =>
        new("tenant.closed", "The tenant is closed to callers of others.") { Value = tenant.Value };
}
