using CustomerModel.Access;
using CustomerModel.Effective;
using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Reads records of one tenant that the caller may see.</summary>
public interface IReadScope
{
    /// <summary>The moment of this scope, in the host's time zone; the same for all it does.</summary>
    ZonedDateTime Now { get; }

    /// <summary>On whose account it reads.</summary>
    Caller Caller { get; }

    /// <summary>Everything the host knows of its records.</summary>
    RecordCatalogue Catalogue { get; }

    /// <summary>The record with all its parts, or <see langword="null"/>; one that is foreign or forbidden is not there.</summary>
    Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>The records with these ids that are there and not forbidden, in no order; one question for many.</summary>
    Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>What the specification asks for, in its order.</summary>
    Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>What the projection yields, in its order.</summary>
    Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>One page, how many there are in all, and the cursors to the pages beside it.</summary>
    Task<Page<TRecord>> PageAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>How many records meet the criteria; order and paging play no part.</summary>
    Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>Whether any record meets the criteria.</summary>
    Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>What the specification asks for, one by one, in constant memory.</summary>
    IAsyncEnumerable<TRecord> StreamAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>The published rules that look at a kind of record, by age: those of the tenant, whatever the caller may see.</summary>
    /// <param name="kind">Logical name of the kind.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException">A rule is about a field that this host does not have, see <see cref="DuplicateRuleChecks.WhyNot"/>.</exception>
    Task<IReadOnlyList<BoundDuplicateRule>> DuplicateRulesAsync(string kind, CancellationToken stop = default);

    /// <summary>What is stored and looks like a record by a published rule, as far as the caller may see it.</summary>
    /// <remarks>One question to the store for each rule. Nothing is refused for what is found.</remarks>
    /// <param name="record">New, changed or stored; it never matches itself.</param>
    /// <param name="most">How many matches at most for each rule.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The rules by age, the matches of each by id.</returns>
    /// <inheritdoc cref="DuplicateRulesAsync"/>
    Task<IReadOnlyList<DuplicateMatch>> FindDuplicatesAsync(Record record, int most = 50, CancellationToken stop = default);

    /// <summary>What was done to a record, newest first; nothing of one that is foreign or forbidden.</summary>
    /// <remarks>Of a record that is gone, for those alone who may read all of its kind.</remarks>
    /// <param name="id">Which record.</param>
    /// <param name="most">How many entries at most.</param>
    /// <param name="before">The <see cref="AuditEntry.Sequence"/> of the last entry of the page before; <see langword="null"/> begins with the newest.</param>
    /// <param name="stop">Gives up.</param>
    Task<List<AuditEntry>> AuditAsync<TRecord>(Guid id, int most = 50, long? before = null, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>The record as it was on a day, as far as that was known at a moment; <see langword="null"/>: it was not there or not known, or is forbidden.</summary>
    /// <remarks>What the audit has since is taken back; then counts what was stated of that day. See <see cref="Stating"/>.</remarks>
    /// <param name="id">Which record; also one that is gone, for those who may read all of its kind.</param>
    /// <param name="validOn">The day, in the time zone of the host.</param>
    /// <param name="knownAt">The moment; now when left out.</param>
    /// <param name="stop">Gives up.</param>
    Task<RecordAsOf<TRecord>?> AsOfAsync<TRecord>(Guid id, LocalDate validOn, Instant? knownAt = null, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>Everything that was ever said of one value of a record; nothing of one that is foreign or forbidden.</summary>
    /// <param name="id">Which record; also one that is gone, for those who may read all of its kind.</param>
    /// <param name="place">Where the value stands.</param>
    /// <param name="stop">Gives up.</param>
    Task<EffectiveTimeline> TimelineAsync<TRecord>(Guid id, EffectivePlace place, CancellationToken stop = default)
        where TRecord : Record;

    /// <summary>With whom a record that the caller may read is shared, by hand or by the records above it, in no order; none where roles do not decide.</summary>
    /// <exception cref="RefusedException"><c>record.not-found</c>: absent, foreign and forbidden look alike.</exception>
    Task<List<RecordShare>> SharesAsync(RecordRef record, CancellationToken stop = default);

    /// <summary>Whether somebody has a right over a record that the caller may read, with every reason.</summary>
    /// <param name="record">Which record.</param>
    /// <param name="right">One right.</param>
    /// <param name="principal">Who; the caller when left out.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="RefusedException"><c>record.not-found</c>: absent, foreign and forbidden look alike.</exception>
    Task<AccessAnswer> WhyAsync(RecordRef record, AccessRight right, UserId? principal = null, CancellationToken stop = default);
}

/// <summary>Lookup by the record's own kind of id; another kind does not compile.</summary>
public static class TypedLookup
{
    /// <inheritdoc cref="IReadScope.FindAsync"/>
    public static Task<TRecord?> FindAsync<TRecord>(this IReadScope scope, IIdentifies<TRecord> id, CancellationToken stop = default)
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(id);
        return scope.FindAsync<TRecord>(id.Value, stop);
    }

    /// <inheritdoc cref="IReadScope.AuditAsync"/>
    public static Task<List<AuditEntry>> AuditAsync<TRecord>(
        this IReadScope scope,
        IIdentifies<TRecord> id,
        int most = 50,
        long? before = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(id);
        return scope.AuditAsync<TRecord>(id.Value, most, before, stop);
    }

    /// <inheritdoc cref="IReadScope.AsOfAsync"/>
    public static Task<RecordAsOf<TRecord>?> AsOfAsync<TRecord>(
        this IReadScope scope,
        IIdentifies<TRecord> id,
        LocalDate validOn,
        Instant? knownAt = null,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(id);
        return scope.AsOfAsync<TRecord>(id.Value, validOn, knownAt, stop);
    }

    /// <summary>Everything that was ever said of a field of a record; nothing of one that is foreign or forbidden.</summary>
    /// <inheritdoc cref="IReadScope.TimelineAsync"/>
    public static Task<EffectiveTimeline> TimelineAsync<TRecord>(
        this IReadScope scope,
        IIdentifies<TRecord> id,
        Field<TRecord> field,
        CancellationToken stop = default
    )
        where TRecord : Record
    {
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(field);
        return scope.TimelineAsync<TRecord>(id.Value, new EffectivePlace(field.Name), stop);
    }

    /// <summary>The record with all its parts, which must be there.</summary>
    /// <exception cref="RefusedException"><c>record.not-found</c>: absent, foreign and forbidden look alike.</exception>
    public static async Task<TRecord> GetAsync<TRecord>(this IReadScope scope, IIdentifies<TRecord> id, CancellationToken stop = default)
        where TRecord : Record =>
        await scope.FindAsync(id, stop).ConfigureAwait(false) ?? throw new RefusedException(RecordErrors.NotFound(id.Value));
}
