namespace CustomerModel.EntityFrameworkCore;

/// <summary>Lets the sessions of one store write in turn, where the database has room for one writer; waits without a thread.</summary>
internal sealed class WriterGate(SemaphoreSlim? turns)
{
    private bool _entered;

    public async Task EnterAsync(CancellationToken stop)
    {
        if (turns is not null && !_entered)
        {
            await turns.WaitAsync(stop).ConfigureAwait(false);
            _entered = true;
        }
    }

    public void Leave()
    {
        if (_entered)
        {
            _entered = false;
            turns!.Release();
        }
    }
}
