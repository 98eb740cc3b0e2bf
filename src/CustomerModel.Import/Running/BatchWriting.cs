using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>Keeps a batch of rows in one transaction; a row that spoils it is left out and the others go in.</summary>
internal sealed class BatchWriting(ImportContext context, RowTarget target, string file)
{
    private const int MostBlames = 4;
    private bool _isApplied;

    /// <summary>Keeps the rows; afterwards each has its outcome.</summary>
    /// <returns>What was kept, also when that was in an earlier run under the same id.</returns>
    /// <exception cref="StoreException">The store failed; nothing of this batch was kept.</exception>
    /// <exception cref="RefusedException">The caller may not write at all, whatever the rows say.</exception>
    public async Task<BatchCounts> WriteAsync(List<PreparedRow> rows, CancellationToken stop)
    {
        var blames = 0;
        while (rows.Count > 0)
        {
            try
            {
                return await TryAsync(rows, stop).ConfigureAwait(false);
            }
            catch (RefusedException refusal) when (_isApplied && rows.Exists(row => !row.IsFailed))
            {
                if (rows.Count == 1)
                {
                    rows[0].Fail(target.Problems(refusal.Errors));
                }
                else if (blames++ >= MostBlames || !Blame(rows, refusal))
                {
                    return await HalveAsync(rows, stop).ConfigureAwait(false);
                }
            }
        }

        return new(0, 0, 0, 0, 0, 0);
    }

    private async Task<BatchCounts> TryAsync(List<PreparedRow> rows, CancellationToken stop)
    {
        _isApplied = false;
        async Task<BatchCounts> ApplyAsync(IUnitOfWork work)
        {
            _isApplied = true;
            target.Begin();
            foreach (var row in rows)
            {
                if (!row.IsFailed)
                {
                    await target.ApplyAsync(work, row, stop).ConfigureAwait(false);
                }
            }

            return BatchCounts.Of(rows);
        }

        var counts = context.Options.Id is { } id
            ? await context.Model.RunAsync(OperationOf(id, rows), ApplyAsync, stop).ConfigureAwait(false)
            : await context.Model.RunAsync(ApplyAsync, stop).ConfigureAwait(false);
        if (_isApplied)
        {
            target.Settle(rows);
        }
        else
        {
            target.Pass(rows);
        }

        return counts;
    }

    /// <summary>Leaves out the rows whose records the refusal names, of several rows about one record the last.</summary>
    private bool Blame(List<PreparedRow> rows, RefusedException refusal)
    {
        var found = false;
        foreach (var group in refusal.Errors.GroupBy(error => error.Record))
        {
            if (group.Key is { } record && rows.FindLast(row => !row.IsFailed && row.Touched?.Ref == record) is { } row)
            {
                row.Fail(target.Problems(group));
                found = true;
            }
        }

        return found;
    }

    private async Task<BatchCounts> HalveAsync(List<PreparedRow> rows, CancellationToken stop)
    {
        var half = rows.Count / 2;
        var first = await WriteAsync(rows[..half], stop).ConfigureAwait(false);
        return first + await WriteAsync(rows[half..], stop).ConfigureAwait(false);
    }

    private OperationId OperationOf(Guid import, List<PreparedRow> rows)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{import:D}|{file}|{rows[0].Kept.Line}|{rows.Count}");
        return new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16)));
    }
}

/// <summary>How many rows of a batch did what.</summary>
internal sealed record BatchCounts(long Created, long Updated, long Linked, long Partial, long Failed, long Parts)
{
    public static BatchCounts operator +(BatchCounts left, BatchCounts right) =>
        new(
            left.Created + right.Created,
            left.Updated + right.Updated,
            left.Linked + right.Linked,
            left.Partial + right.Partial,
            left.Failed + right.Failed,
            left.Parts + right.Parts
        );

    public static BatchCounts Of(List<PreparedRow> rows)
    {
        var (created, updated, linked, partial, failed, parts) = (0, 0, 0, 0, 0, 0);
        foreach (var row in rows)
        {
            created += row is { IsFailed: false, Outcome: var made } && made.HasFlag(RowOutcome.Created) ? 1 : 0;
            updated += row is { IsFailed: false, Outcome: var changed } && changed.HasFlag(RowOutcome.Updated) ? 1 : 0;
            linked += row is { IsFailed: false, Outcome: var joined } && joined.HasFlag(RowOutcome.Linked) ? 1 : 0;
            partial += row is { IsFailed: false, IsBad: true } ? 1 : 0;
            failed += row.IsFailed ? 1 : 0;
            parts += row.IsFailed ? 0 : row.Parts.Count;
        }

        return new(created, updated, linked, partial, failed, parts);
    }
}
