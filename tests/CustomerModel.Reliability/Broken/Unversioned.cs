namespace CustomerModel.Reliability.Broken;

/// <summary>Writes over whatever is there: the version check is off.</summary>
internal sealed class Unversioned(IStore store, IStoreSession inner, TenantId tenant) : WrappedSession(inner)
{
    public override async Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        foreach (var change in changes.Records.OfType<RecordChange<Account>>())
        {
            if (change is { Before: { } before, After: { } after })
            {
                await using var other = await store.OpenAsync(tenant, SessionPurpose.Read, stop);
                var version = change.Entry.Find("versionnumber")!;
                var current = (await other.FindAsync<Account>(before.Id.Value, stop))!.Version;
                version.Restore(before, current);
                version.Restore(after, current + 1);
            }
        }

        await base.FlushAsync(changes, stop);
    }
}
