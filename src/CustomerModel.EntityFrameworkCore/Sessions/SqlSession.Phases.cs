using System.Data;
using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

// How a session goes from idle to reading to writing, and back.
internal sealed partial class SqlSession
{
    private StoreException? _broken;

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
            throw await PlainAsync(failure).ConfigureAwait(false);
        }
        catch (InvalidOperationException advice) when (advice.InnerException is DbException failure)
        {
            // A provider of EF Core may wrap what may pass into the advice to try again, which is ours to give.
            throw await PlainAsync(failure).ConfigureAwait(false);
        }

        async Task<Exception> PlainAsync(DbException failure)
        {
            await LeaveBrokenAsync(failure).ConfigureAwait(false);
            return Failures.Plain(parts.Dialect, failure);
        }
    }

    /// <summary>A serializable session reads in the transaction in which it writes; units of a tenant write in turn, so it is alone.</summary>
    private async Task BeginAsync(Phase phase, CancellationToken stop, bool opensWithQuestion = false)
    {
        var wanted = purpose == SessionPurpose.WriteSerializable ? Phase.Writing : phase;
        try
        {
            if (_phase < wanted)
            {
                await BeginPhaseAsync(wanted, stop).ConfigureAwait(false);
            }

            if (!opensWithQuestion)
            {
                await _commands.OpenAsync(stop).ConfigureAwait(false);
            }
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
            _commands.Opening = parts.Dialect.BeginRead(tenant);
        }
        else
        {
            await gate.EnterAsync(stop).ConfigureAwait(false);
            var isReading = _phase == Phase.Reading && _commands.Opening is null;
            _phase = Phase.Idle;
            _commands.Opening = (isReading ? "COMMIT; " : "") + parts.Dialect.BeginWrite(tenant);
        }

        if (connection.State == ConnectionState.Closed)
        {
            await connection.OpenAsync(stop).ConfigureAwait(false);
        }

        if (wanted == Phase.Writing || !parts.Dialect.OpensWithQuestion)
        {
            await _commands.OpenAsync(stop).ConfigureAwait(false);
        }

        _phase = wanted;
    }

    private Task<TResult> ReadingAsync<TResult>(Func<Task<TResult>> read, CancellationToken stop) =>
        ReadingAsync(read, opensWithQuestion: false, stop);

    /// <summary>Reads in a transaction that begins with the question itself.</summary>
    private async Task<TResult> ReadingAsync<TResult>(Func<Task<TResult>> read, bool opensWithQuestion, CancellationToken stop)
    {
        await BeginAsync(Phase.Reading, stop, opensWithQuestion).ConfigureAwait(false);
        return await GuardedAsync(read).ConfigureAwait(false);
    }

    private async Task JournalAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop)
    {
        try
        {
            await parts.Outbox.AddAsync(_commands, tenant, messages, stop).ConfigureAwait(false);
            if (operation is not null)
            {
                await parts.Journal.AddOperationAsync(_commands, tenant, operation, stop).ConfigureAwait(false);
            }
        }
        catch (DbException failure)
        {
            await LeaveBrokenAsync(failure).ConfigureAwait(false);
            throw Failures.OfJournal(parts.Dialect, operation, failure);
        }
    }

    /// <summary>What was flushed in part is never committed.</summary>
    private void DemandWhole()
    {
        if (_broken is { } broken)
        {
            throw broken;
        }
    }

    /// <summary>Where a refused statement ends its transaction, what is asked about it is asked in another.</summary>
    private async Task LeaveBrokenAsync(DbException failure)
    {
        if (_phase == Phase.Writing)
        {
            _broken ??= Failures.Plain(parts.Dialect, failure);
        }

        if (!parts.Dialect.FailureEndsTransaction || parts.Dialect.Classify(failure).Kind == SqlFailureKind.Lost)
        {
            return;
        }

        try
        {
            await _commands.RunAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
            Ended();
            await BeginPhaseAsync(Phase.Reading, CancellationToken.None).ConfigureAwait(false);
            await _commands.OpenAsync(CancellationToken.None).ConfigureAwait(false);
        }
        catch (DbException)
        {
            throw Failures.Plain(parts.Dialect, failure);
        }
    }

    private async Task BackFromCommitAsync(DbException failure)
    {
        if (parts.Dialect.BackFromCommit is { } back && parts.Dialect.Classify(failure).Kind == SqlFailureKind.Reference)
        {
            await _commands.RunAsync(back, CancellationToken.None).ConfigureAwait(false);
        }
    }

    private void Ended()
    {
        (_phase, _commands.Opening) = (Phase.Idle, null);
        gate.Leave();
    }
}
