using System.Globalization;
using System.Numerics;
using CustomerModel.Persistence;

namespace CustomerModel.Import;

/// <summary>Keeps a batch of rows in one transaction.</summary>
internal sealed class BatchWriting(ImportContext context, RowTarget target, string file)
    : BatchWriter<PreparedRow, BatchCounts>(context.Model, new(), context.Options.Id)
{
    protected override ValueTask BeginAsync(IUnitOfWork work, List<PreparedRow> rows, CancellationToken stop)
    {
        target.Begin();
        return ValueTask.CompletedTask;
    }

    protected override ValueTask ApplyAsync(IUnitOfWork work, PreparedRow row, CancellationToken stop) =>
        target.ApplyAsync(work, row, stop);

    protected override async ValueTask AppliedAsync(IUnitOfWork work, List<PreparedRow> rows, CancellationToken stop)
    {
        if (context.Options.Duplicates != DuplicateHandling.Ignore)
        {
            var duplicates = await RowDuplicates.OfAsync(work, rows, stop).ConfigureAwait(false);
            duplicates.Tell(context.Options.Duplicates, target);
        }
    }

    protected override void End(List<PreparedRow> rows, bool wasKept)
    {
        if (wasKept)
        {
            target.Pass(rows);
        }
        else
        {
            target.Settle(rows);
        }
    }

    protected override BatchCounts Count(List<PreparedRow> rows) => BatchCounts.Of(rows);

    protected override bool IsFailed(PreparedRow row) => row.IsFailed;

    protected override Record? Touched(PreparedRow row) => row.Touched;

    protected override void Fail(PreparedRow row, IEnumerable<DomainError> errors) => row.Fail(target.Problems(errors));

    protected override string NameOf(PreparedRow first) => string.Create(CultureInfo.InvariantCulture, $"{file}|{first.Kept.Line}");
}

/// <summary>How many rows of a batch did what.</summary>
internal sealed record BatchCounts(long Created, long Updated, long Linked, long Partial, long Failed, long Parts)
    : IAdditionOperators<BatchCounts, BatchCounts, BatchCounts>
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
