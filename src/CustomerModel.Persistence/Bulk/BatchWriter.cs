using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace CustomerModel.Persistence;

/// <summary>Keeps many rows in one transaction; a row that spoils it is left out and the others go in.</summary>
/// <param name="model">Where the records go.</param>
/// <param name="options">How each transaction is done; its operation id is made here.</param>
/// <param name="id">Names the whole: a batch kept under the same id before is not kept again; <see langword="null"/> without that.</param>
/// <typeparam name="TRow">What one record is made or changed by.</typeparam>
/// <typeparam name="TCounts">What is told of a batch; kept as JSON with its operation id.</typeparam>
public abstract class BatchWriter<TRow, TCounts>(ICustomerModel model, RunOptions options, Guid? id)
    where TRow : class
    where TCounts : IAdditionOperators<TCounts, TCounts, TCounts>
{
    private const int MostBlames = 4;

    /// <summary>Keeps the rows; afterwards each has its outcome.</summary>
    /// <returns>What was kept, also when that was in an earlier run under the same id.</returns>
    /// <exception cref="StoreException">The store failed; nothing of this batch was kept.</exception>
    /// <exception cref="RefusedException">The caller may not write at all, whatever the rows say.</exception>
    public Task<TCounts> WriteAsync(List<TRow> rows, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return WriteAsync(rows, options, stop);
    }

    /// <summary>Makes the rows ready while those in front of them are being written, and writes them behind these.</summary>
    /// <remarks>For rows that are made without reading. When those in front fail, none of these is written.</remarks>
    internal Task<TCounts> WriteBehindAsync(List<TRow> rows, Task front, CancellationToken stop) =>
        WriteAsync(rows, options with { Behind = front }, stop);

    private async Task<TCounts> WriteAsync(List<TRow> rows, RunOptions how, CancellationToken stop)
    {
        var (blames, isAgain) = (0, false);
        while (rows.Count > 0)
        {
            var attempt = new Attempt();
            try
            {
                return await TryAsync(rows, how, attempt, stop).ConfigureAwait(false);
            }
            catch (Exception failure)
                when (attempt.IsApplied && ErrorsOf(failure) is { Count: > 0 } errors && rows.Exists(row => !IsFailed(row)))
            {
                if (failure is StoreException && WasAhead && !isAgain)
                {
                    isAgain = true;
                }
                else if (rows.Count == 1)
                {
                    Fail(rows[0], errors);
                }
                else if (blames++ >= MostBlames || !Blame(rows, errors))
                {
                    var half = rows.Count / 2;
                    var first = await WriteAsync(rows[..half], how, stop).ConfigureAwait(false);
                    return first + await WriteAsync(rows[half..], how, stop).ConfigureAwait(false);
                }
            }
        }

        return Count(rows);
    }

    /// <summary>The batch begins, or begins again: what the rows did before is undone.</summary>
    protected abstract ValueTask BeginAsync(IUnitOfWork work, List<TRow> rows, CancellationToken stop);

    /// <summary>Applies one row to the unit, or fails it; nothing of a failed row stays in the unit.</summary>
    protected abstract ValueTask ApplyAsync(IUnitOfWork work, TRow row, CancellationToken stop);

    /// <summary>Every row that did not fail is applied, and nothing is kept yet.</summary>
    /// <exception cref="RefusedException">The rows whose records the errors name are left out, and the batch begins again.</exception>
    protected virtual ValueTask AppliedAsync(IUnitOfWork work, List<TRow> rows, CancellationToken stop) => ValueTask.CompletedTask;

    /// <summary>Whether the rows were applied to what was read ahead of their unit: a conflict is nobody's fault then, and they are applied once more.</summary>
    protected virtual bool WasAhead => false;

    /// <summary>The batch is kept, or was by an earlier run under the same id.</summary>
    protected abstract void End(List<TRow> rows, bool wasKept);

    /// <summary>What is told of a batch.</summary>
    protected abstract TCounts Count(List<TRow> rows);

    /// <summary>Nothing of the row goes in.</summary>
    protected abstract bool IsFailed(TRow row);

    /// <summary>The record the row made or changed in the present attempt.</summary>
    protected abstract Record? Touched(TRow row);

    /// <summary>The row does not go in, whatever is tried again.</summary>
    protected abstract void Fail(TRow row, IEnumerable<DomainError> errors);

    /// <summary>What the first row of a batch is called, the same in each run under the same id.</summary>
    protected abstract string NameOf(TRow first);

    private async Task<TCounts> TryAsync(List<TRow> rows, RunOptions how, Attempt attempt, CancellationToken stop)
    {
        var run = id is { } known ? how with { Operation = OperationOf(known, rows) } : how;
        var counts = await model
            .RunAsync(
                run,
                async work =>
                {
                    attempt.IsApplied = true;
                    await BeginAsync(work, rows, stop).ConfigureAwait(false);
                    for (var i = 0; i < rows.Count; i++)
                    {
                        if (!IsFailed(rows[i]))
                        {
                            await ApplyAsync(work, rows[i], stop).ConfigureAwait(false);
                        }

                        await Turns.PassAsync(i).ConfigureAwait(false);
                    }

                    await AppliedAsync(work, rows, stop).ConfigureAwait(false);
                    return Count(rows);
                },
                stop
            )
            .ConfigureAwait(false);
        End(rows, !attempt.IsApplied);
        return counts;
    }

    /// <summary>A rule that does not hold, or a record that somebody else has changed or made; what else fails is not the fault of a row.</summary>
    private static IReadOnlyList<DomainError> ErrorsOf(Exception failure) =>
        failure switch
        {
            RefusedException refusal => refusal.Errors,
            StoreException { IsConflict: true } conflict => [conflict.Error],
            _ => [],
        };

    /// <summary>Leaves out the rows whose records the errors name, of several rows about one record the last.</summary>
    private bool Blame(List<TRow> rows, IReadOnlyList<DomainError> errors)
    {
        var named = errors.Where(error => error.Record is not null).GroupBy(error => error.Record!.Value).ToDictionary(group => group.Key);
        var found = false;
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            if (!IsFailed(rows[i]) && Touched(rows[i])?.Ref is { } record && named.Remove(record, out var own))
            {
                Fail(rows[i], own);
                found = true;
            }
        }

        return found;
    }

    private OperationId OperationOf(Guid whole, List<TRow> rows)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{whole:D}|{NameOf(rows[0])}|{rows.Count}");
        return new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)));
    }

    /// <summary>Whether the rows were applied: what failed before was not their fault, and what was kept before needs none.</summary>
    private sealed class Attempt
    {
        public bool IsApplied { get; set; }
    }
}
