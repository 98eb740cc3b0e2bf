namespace CustomerModel;

/// <summary>Every reason for which a record among many is refused because of the others.</summary>
public static class BulkErrors
{
    /// <summary>A record with the same id is in the same batch.</summary>
    public static DomainError Twice(RecordRef record) => new("bulk.twice", "The record was given twice.") { Record = record };

    /// <summary>The value by which the record is found is that of several.</summary>
    public static DomainError Ambiguous(RecordRef record, Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new("bulk.ambiguous", "Several records have this value.") { Record = record, Fields = [field.Name] };
    }
}
