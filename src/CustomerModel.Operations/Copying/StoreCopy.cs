namespace CustomerModel.Operations;

/// <summary>Takes everything a tenant has from one store to another, of any kinds, and proves that both hold the same.</summary>
/// <remarks>
/// Records keep their ids, versions, stamps and custom values, those of guests that are not there included; the audit, the results of
/// operations, the numbers taken and the messages that wait go with them. No rule is asked and no message made: what the source holds
/// is the truth. The source may be at work and is seen as it was in the moment of the beginning; the target must not be. A copy that
/// broke off is begun again and goes on with what is missing, and so does one that follows a source that went on: first copy while
/// it works, then stop it and copy the rest.
/// </remarks>
/// <param name="source">Where everything is; it is only read.</param>
/// <param name="target">Where everything goes; migrated before.</param>
/// <param name="catalogue">Everything the host knows of its records; kinds of record of guests are copied if it has them.</param>
public sealed class StoreCopy(IStore source, IStore target, RecordCatalogue catalogue)
{
    /// <summary>Copies what the target has not, or has otherwise, and compares both.</summary>
    /// <exception cref="RefusedException">The target has what the source has not (<c>copy.target-has-others</c>) or another history
    /// (<c>copy.other-history</c>), or a unique key is taken there (<c>key.taken</c>).</exception>
    /// <exception cref="StoreException">A store failed; what was copied stays, and another run goes on.</exception>
    public async Task<CopyReport> RunAsync(TenantId tenant, CopyOptions? options = null, CancellationToken stop = default)
    {
        options ??= new();
        var session = await source.OpenAsync(tenant, SessionPurpose.Read, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var records = await new RecordCopying(catalogue, session, target, tenant, options).RunAsync(stop).ConfigureAwait(false);
        var journals = await new JournalCopying(session, target, tenant, options).RunAsync(stop).ConfigureAwait(false);
        return new([.. records, .. journals]);
    }
}
