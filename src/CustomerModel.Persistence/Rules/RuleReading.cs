namespace CustomerModel.Persistence;

/// <summary>Questions that rules ask of what is going to be there.</summary>
internal static class RuleReading
{
    /// <summary>The records whose field names one of these.</summary>
    public static async Task<List<TRecord>> ListAsync<TRecord, TValue>(
        this IRuleReader read,
        Field<TRecord, TValue> field,
        IEnumerable<TValue> values,
        CancellationToken stop
    )
        where TRecord : Record
        where TValue : struct
    {
        object[] all = [.. values.Distinct().Cast<object>()];
        return all.Length == 0
            ? []
            : await read.ListAsync(Criteria.Where(field, Operator.In, all).ToSpecification<TRecord>(), stop).ConfigureAwait(false);
    }

    /// <summary>What the changes of one kind leave behind, where one of the fields or a list of parts changed.</summary>
    public static IEnumerable<TRecord> After<TRecord>(this IEnumerable<RecordChange> changes, params Field<TRecord>[] touched)
        where TRecord : Record =>
        changes
            .OfType<RecordChange<TRecord>>()
            .Where(change => change.After is not null && (change.Parts.Count > 0 || touched.Any(change.Touches)))
            .Select(change => change.After!);
}
