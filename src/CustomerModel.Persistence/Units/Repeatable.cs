using System.Text.Json;

namespace CustomerModel.Persistence;

/// <summary>Work with an operation id: its result is kept with it, and a lost answer is looked up.</summary>
internal static class Repeatable
{
    private const int MostLookUps = 5;

    /// <summary>What is kept of an operation.</summary>
    public static OperationRecord Done<TResult>(OperationId id, TResult result, Instant at) =>
        new(id, JsonSerializer.Serialize(result), at);

    /// <summary>The first result of an operation.</summary>
    public static TResult ResultOf<TResult>(OperationRecord done) =>
        done.Result is null ? default! : JsonSerializer.Deserialize<TResult>(done.Result)!;

    /// <summary>Looks up in a new session whether an operation took place whose answer was lost.</summary>
    /// <returns>What is kept of it; <see langword="null"/> when it did not take place.</returns>
    /// <exception cref="StoreException"><c>store.commit-unknown</c> with the id: the store stayed out of reach.</exception>
    public static async Task<OperationRecord?> LookUpAsync(IStore store, TenantId tenant, OperationId id, CancellationToken stop)
    {
        try
        {
            return await Attempts
                .RunAsync(
                    MostLookUps,
                    () => store.AskAsync(tenant, SessionPurpose.Read, session => session.FindOperationAsync(id, stop), stop),
                    stop
                )
                .ConfigureAwait(false);
        }
        catch (StoreException unreachable)
        {
            throw new StoreException(StoreErrors.CommitUnknown(id.Value.ToString("D")), isTransient: true, unreachable);
        }
    }
}
