using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>The way in: runs work on records in one transaction, or reads them.</summary>
/// <remarks>One for each container; safe to use from many threads at once.</remarks>
public interface ICustomerModel
{
    /// <summary>Everything this host knows of its records.</summary>
    RecordCatalogue Catalogue { get; }

    /// <summary>Runs work in one transaction and commits it; replays it from the start when somebody else was faster.</summary>
    /// <remarks>At most <see cref="CustomerModelOptions.MostAttempts"/> times. What the work does outside of its unit happens again each time.</remarks>
    /// <exception cref="RefusedException">A command or a commit rule refused; nothing is written.</exception>
    /// <exception cref="StoreException">
    /// The store failed, or others were faster every time; nothing is written. <c>store.commit-unknown</c> alone leaves that open:
    /// without an operation id it is never repeated; with one it comes only if the store stays out of reach.
    /// </exception>
    Task<TResult> RunAsync<TResult>(Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop = default);

    /// <summary>Runs work once however often it is asked for, also after a lost answer.</summary>
    /// <param name="operation">Chosen by the caller; a repetition with the same id returns the first result.</param>
    /// <param name="work">Its result is kept as JSON.</param>
    /// <param name="stop">Gives up; then either nothing happened or a repetition tells.</param>
    /// <inheritdoc cref="RunAsync{TResult}(Func{IUnitOfWork, Task{TResult}}, CancellationToken)"/>
    Task<TResult> RunAsync<TResult>(OperationId operation, Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop = default);

    /// <summary>Runs work with an operation id, in another isolation, or both.</summary>
    /// <param name="options">How it is done.</param>
    /// <param name="work">Its result is kept as JSON when it has an operation id.</param>
    /// <param name="stop">Gives up; with an operation id a repetition tells what happened.</param>
    /// <inheritdoc cref="RunAsync{TResult}(Func{IUnitOfWork, Task{TResult}}, CancellationToken)"/>
    Task<TResult> RunAsync<TResult>(RunOptions options, Func<IUnitOfWork, Task<TResult>> work, CancellationToken stop = default);

    /// <summary>Reads committed records; no copy is kept, so changing them changes nothing.</summary>
    Task<TResult> ReadAsync<TResult>(Func<IReadScope, Task<TResult>> read, CancellationToken stop = default);

    /// <summary>Reads committed records that may be some time behind, where the store has copies for that: for lists and reports.</summary>
    /// <remarks>What one has just written may not be there yet, so nothing is decided by it. A store without copies reads as ever.</remarks>
    Task<TResult> ReadLaggingAsync<TResult>(Func<IReadScope, Task<TResult>> read, CancellationToken stop = default);

    /// <summary>Begins a unit of work that the host commits itself; it is never replayed.</summary>
    Task<IUnitOfWork> BeginAsync(Caller caller, CancellationToken stop = default);

    /// <summary>Begins a unit of work in another isolation.</summary>
    /// <inheritdoc cref="BeginAsync(Caller, CancellationToken)"/>
    Task<IUnitOfWork> BeginAsync(Caller caller, Isolation isolation, CancellationToken stop = default);
}

/// <summary>Work without a result.</summary>
public static class CustomerModelRuns
{
    /// <inheritdoc cref="ICustomerModel.RunAsync{TResult}(Func{IUnitOfWork, Task{TResult}}, CancellationToken)"/>
    public static Task RunAsync(this ICustomerModel model, Func<IUnitOfWork, Task> work, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(work);
        return model.RunAsync(
            async unit =>
            {
                await work(unit).ConfigureAwait(false);
                return true;
            },
            stop
        );
    }
}
