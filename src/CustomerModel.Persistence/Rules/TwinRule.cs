namespace CustomerModel.Persistence;

/// <summary>R1: two records that tell of the same thing say the same, each from its own side.</summary>
internal sealed class TwinRule<TRecord>(RecordType type) : ICommitRule<TRecord>
    where TRecord : Record, ITwin
{
    public string Code => ((ITwin)type.Blank(Guid.AllBitsSet)).TwinDiffers.Code;

    public IReadOnlyList<string> Fields => [type.Twin!.Name];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<TRecord>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        TRecord[] there = [.. changes.Select(change => change.After).OfType<TRecord>()];
        var twins = await read.FindManyAsync<TRecord>([.. there.Select(TwinOf).OfType<Guid>().Distinct()], stop).ConfigureAwait(false);
        return
        [
            .. there
                .Where(record => TwinOf(record) is not { } id || !twins.TryGetValue(id, out var twin) || !record.IsTwinOf(twin))
                .Select(record => record.TwinDiffers with { Record = record.Ref }),
        ];
    }

    private Guid? TwinOf(TRecord record) => type.Twin!.Read(record) is { } value ? RecordReference.TargetOf(type.Twin, value).Id : null;
}
