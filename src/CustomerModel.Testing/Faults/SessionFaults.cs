namespace CustomerModel.Testing;

/// <summary>The faults of one session; the first one that drops its connection is its last.</summary>
internal sealed class SessionFaults(Func<StoreStep, Fault> plan, CancellationTokenSource? caller)
{
    private const string Reason = "injected";
    private bool _isLost;

    public Task RunAsync(StoreStep step, Func<Task> act, CancellationToken stop, string operation = "") =>
        RunAsync(
            step,
            async () =>
            {
                await act().ConfigureAwait(false);
                return true;
            },
            stop,
            operation
        );

    public async Task<TResult> RunAsync<TResult>(StoreStep step, Func<Task<TResult>> act, CancellationToken stop, string operation = "")
    {
        if (_isLost)
        {
            throw Unavailable();
        }

        var fault = plan(step);
        await BeforeAsync(fault, step, operation, stop).ConfigureAwait(false);
        var result = await act().ConfigureAwait(false);
        await AfterAsync(fault, step, operation, result as IAsyncDisposable).ConfigureAwait(false);
        return result;
    }

    private async Task BeforeAsync(Fault fault, StoreStep step, string operation, CancellationToken stop)
    {
        switch (fault)
        {
            case Fault.Delay:
                await Task.Delay(2, stop).ConfigureAwait(false);
                break;
            case Fault.Unavailable:
                throw Lost(Unavailable());
            case Fault.Conflict:
                var nobody = new RecordRef("transaction", Guid.Empty);
                throw Lost(new StoreException(StoreErrors.ConcurrencyConflict(nobody, null), isTransient: false));
            case Fault.LostRequest:
                throw Lost(Unanswered(step, operation));
            case Fault.Cancelled when caller is not null:
                await caller.CancelAsync().ConfigureAwait(false);
                stop.ThrowIfCancellationRequested();
                break;
            default:
                break;
        }
    }

    private async Task AfterAsync(Fault fault, StoreStep step, string operation, IAsyncDisposable? opened)
    {
        Exception? failure = fault switch
        {
            Fault.LostAnswer => Unanswered(step, operation),
            Fault.CancelledAfter when caller is not null => new OperationCanceledException(caller.Token),
            _ => null,
        };
        if (failure is null)
        {
            return;
        }

        if (step == StoreStep.Open && opened is not null)
        {
            await opened.DisposeAsync().ConfigureAwait(false);
        }

        if (failure is OperationCanceledException)
        {
            await caller!.CancelAsync().ConfigureAwait(false);
        }

        throw Lost(failure);
    }

    private Exception Lost(Exception failure)
    {
        _isLost = true;
        return failure;
    }

    private static StoreException Unavailable() => new(StoreErrors.Unavailable(Reason), isTransient: true);

    private static StoreException Unanswered(StoreStep step, string operation) =>
        step == StoreStep.Commit ? new(StoreErrors.CommitUnknown(operation), isTransient: false) : Unavailable();
}
