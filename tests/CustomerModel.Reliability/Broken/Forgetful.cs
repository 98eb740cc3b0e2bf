using CustomerModel.Access;

namespace CustomerModel.Reliability.Broken;

/// <summary>Forgets one share of those it is asked for.</summary>
internal sealed class Forgetful(IStoreSession inner) : WrappedSession(inner)
{
    public override async Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
    {
        var list = await base.ListAsync(specification, stop);
        return typeof(TRecord) == typeof(RecordShare) ? [.. list.Skip(1)] : list;
    }
}
