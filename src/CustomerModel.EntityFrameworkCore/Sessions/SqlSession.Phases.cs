using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

// How a session goes from idle to reading to writing, and back.
internal sealed partial class SqlSession
{
    /// <summary>Writes into the transaction that has begun, or in one of its own.</summary>
    private async Task<TResult> WritingAsync<TResult>(Func<Task<TResult>> write, CancellationToken stop)
    {
        var isOwn = _phase != Phase.Writing;
        await BeginAsync(Phase.Writing, stop).ConfigureAwait(false);
        var result = await GuardedAsync(write).ConfigureAwait(false);
        if (isOwn)
        {
            await GuardedAsync(() => _commands.RunAsync("COMMIT", stop)).ConfigureAwait(false);
            Ended();
        }

        return result;
    }

    private async Task<TResult> GuardedAsync<TResult>(Func<Task<TResult>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            throw Failures.Plain(parts.Dialect, failure);
        }
    }

    /// <summary>A serializable session reads in the transaction in which it writes.</summary>
    private async Task BeginAsync(Phase phase, CancellationToken stop)
    {
        var wanted = purpose == SessionPurpose.WriteSerializable ? Phase.Writing : phase;
        if (_phase >= wanted)
        {
            return;
        }

        try
        {
            if (_phase == Phase.Reading)
            {
                await _commands.RunAsync("COMMIT", stop).ConfigureAwait(false);
                _phase = Phase.Idle;
            }

            await BeginPhaseAsync(wanted, stop).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            throw Failures.Plain(parts.Dialect, failure);
        }
    }

    private async Task BeginPhaseAsync(Phase wanted, CancellationToken stop)
    {
        if (wanted == Phase.Reading)
        {
            await _commands.RunAsync(parts.Dialect.BeginRead, stop).ConfigureAwait(false);
        }
        else
        {
            await gate.EnterAsync(stop).ConfigureAwait(false);
            var isSerializable = purpose == SessionPurpose.WriteSerializable;
            await _commands
                .RunAsync(isSerializable ? parts.Dialect.BeginSerializable : parts.Dialect.BeginWrite, stop)
                .ConfigureAwait(false);
        }

        _phase = wanted;
    }

    private void Ended()
    {
        _phase = Phase.Idle;
        gate.Leave();
    }
}
