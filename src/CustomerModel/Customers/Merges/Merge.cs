namespace CustomerModel.Customers;

/// <summary>What the merge of one record into another did, value by value, so that it can be taken back.</summary>
public sealed class Merge : AggregateRoot<MergeId>
{
    private MergedRecord[] _records = [];

    private Merge(MergeId id)
        : base(id) { }

    /// <summary>What there is to know about merges.</summary>
    public static RecordType<Merge, MergeId> Type { get; } =
        new("merge", id => new(id), MergeFields.All, [MergeFields.Records]) { Table = "merges", Ownership = OwnershipType.Organization };

    /// <inheritdoc/>
    public override RecordRef Ref => new("merge", Id.Value);

    /// <summary>The record that lives on.</summary>
    public RecordRef Master { get; internal set; }

    /// <summary>The record that was merged into it.</summary>
    public RecordRef Subordinate { get; internal set; }

    /// <summary>When it was taken back; <see langword="null"/> while it stands.</summary>
    public Instant? UndoneOn { get; internal set; }

    /// <summary>Every record that changed, in the order in which it did.</summary>
    public IReadOnlyList<MergedRecord> Records => _records;

    /// <summary>Writes a merge down.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="master">The record that lives on.</param>
    /// <param name="subordinate">The record that was merged into it.</param>
    /// <param name="records">Every record that changed, in order.</param>
    /// <param name="now">When.</param>
    public static Merge Create(MergeId id, RecordRef master, RecordRef subordinate, IEnumerable<MergedRecord> records, ZonedDateTime now)
    {
        var merge = new Merge(id)
        {
            Master = master,
            Subordinate = subordinate,
            _records = [.. records.Select((record, index) => record with { Number = index + 1 })],
        };
        merge.Raise(new RecordsMerged(id, master, subordinate, now.ToInstant()));
        return merge;
    }

    /// <summary>Why it cannot be marked as taken back, or <see langword="null"/>.</summary>
    public DomainError? WhyNotUndo(ZonedDateTime now) => UndoneOn is null ? null : MergeErrors.Undone(Id);

    /// <summary>Marks it as taken back; taking it back is done by whoever restores the values.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotUndo"/>.</exception>
    public void Undo(ZonedDateTime now)
    {
        Demand(WhyNotUndo(now));
        UndoneOn = now.ToInstant();
        Raise(new MergeUndone(Id, Master, Subordinate, now.ToInstant()));
    }

    internal void PutRecords(MergedRecord[] records) => _records = records;
}
