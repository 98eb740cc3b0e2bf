using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

// How a session goes from idle to reading to writing, and back.
internal sealed partial class SqlSession
{
    private async Task BeginAsync(Phase wanted, CancellationToken stop)
    {
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
            await _commands.RunAsync(parts.Dialect.BeginWrite, stop).ConfigureAwait(false);
        }

        _phase = wanted;
    }

    private void Ended()
    {
        _phase = Phase.Idle;
        gate.Leave();
    }
}
