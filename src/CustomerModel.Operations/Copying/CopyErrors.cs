namespace CustomerModel.Operations;

/// <summary>Every reason a copy can be refused for.</summary>
public static class CopyErrors
{
    /// <summary>The target has something of this kind that the source has not; a copy that mirrors removes records, nothing else.</summary>
    public static DomainError TargetHasOthers(string kind, RecordRef? record) =>
        new("copy.target-has-others", "The target has what the source has not.") { Record = record, Value = kind };

    /// <summary>The audit of the target tells another history than that of the source; the value is the place of the first difference.</summary>
    public static DomainError OtherHistory(RecordRef record, long place) =>
        new("copy.other-history", "The audit of the target tells another history.") { Record = record, Value = place };

    /// <summary>Kinds of record need one another to exist, so that none can be written first.</summary>
    public static DomainError RequiredLoop(string kind) =>
        new("copy.required-loop", "Kinds of record require one another.") { Value = kind };
}
