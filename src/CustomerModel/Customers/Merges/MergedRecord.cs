namespace CustomerModel.Customers;

/// <summary>A record that a merge changed or removed.</summary>
public sealed record MergedRecord : RecordPart
{
    internal MergedRecord(int number)
        : base(number) { }

    /// <summary>A record that a merge changed or removed; it is numbered by the merge.</summary>
    /// <param name="record">Which record.</param>
    /// <param name="isRemoved">Whether it was removed, because the master has its like already.</param>
    /// <param name="values">What the audit would tell of the change: every value before and after, as JSON.</param>
    public MergedRecord(RecordRef record, bool isRemoved, string values)
        : base(1) => (Record, IsRemoved, Values) = (record, isRemoved, values);

    /// <summary>Which record.</summary>
    public RecordRef Record { get; internal set; }

    /// <summary>Whether it was removed.</summary>
    public bool IsRemoved { get; internal set; }

    /// <summary>Every value before and after, as the audit writes them; <see langword="null"/> once somebody was erased.</summary>
    public string? Values { get; internal set; }
}
