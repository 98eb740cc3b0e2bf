namespace CustomerModel.Persistence;

/// <summary>One of many: what was given, and what became of it so far.</summary>
/// <param name="place">Which of those given it is.</param>
/// <param name="given">A new record, or the id of one that is there.</param>
internal sealed class BulkEntry<TGiven>(long place, TGiven given)
{
    private bool _isThere;

    public long Place => place;

    public TGiven Given => given;

    /// <summary>The record in the present attempt.</summary>
    public Record? Record { get; private set; }

    public IReadOnlyList<DomainError> Errors { get; private set; } = [];

    public bool IsRefused => Errors.Count > 0;

    public BulkOutcome Outcome =>
        IsRefused ? BulkOutcome.Refused
        : _isThere ? BulkOutcome.Updated
        : BulkOutcome.Created;

    /// <summary>In the present attempt it is a new record.</summary>
    public void Make(Record record) => (Record, _isThere) = (record, false);

    /// <summary>In the present attempt it changes a record that is there.</summary>
    public void Change(Record record) => (Record, _isThere) = (record, true);

    public void Refuse(IEnumerable<DomainError> errors) => Errors = [.. errors];
}
