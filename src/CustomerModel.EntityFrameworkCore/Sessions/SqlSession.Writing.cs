using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

// How changes reach the tables: many of one kind at once where the database has a way for that, else one by one.
internal sealed partial class SqlSession
{
    private async Task AddAsync(Type type, IReadOnlyList<RecordChange> made, CancellationToken stop)
    {
        if (
            parts.LoaderOf(type) is not { } records
            || made.Sum(change => records.RowsOf(change.After!)) < RowLoader.Least
            || !await TogetherAsync(records, () => records.LoadAsync(_commands, tenant, made, stop), stop).ConfigureAwait(false)
        )
        {
            await AddEachAsync(type, made, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Of many records that follow one another only the columns that some of them fill are written.</summary>
    private async Task AddEachAsync(Type type, IReadOnlyList<RecordChange> made, CancellationToken stop)
    {
        if (made.Count < RowLoader.Least)
        {
            await WriteEachAsync(made, stop).ConfigureAwait(false);
            return;
        }

        foreach (var some in made.Chunk(RowLoader.Held))
        {
            var columns = parts.WriterOf(type).FilledBy(some);
            foreach (var change in some)
            {
                await WritingAsync(change, writer => writer.InsertAsync(_commands, tenant, change, columns, stop), stop)
                    .ConfigureAwait(false);
            }
        }
    }

    private async Task ChangeAsync(Type type, IReadOnlyList<RecordChange> changed, CancellationToken stop)
    {
        if (
            parts.LoaderOf(type) is not { } records
            || changed.Count < RowLoader.Least
            || !await TogetherAsync(records, () => OverwriteAsync(records), stop).ConfigureAwait(false)
        )
        {
            await WriteEachAsync(changed, stop).ConfigureAwait(false);
        }

        async Task<bool> OverwriteAsync(RecordLoader records)
        {
            if (!await records.UpdateAsync(_commands, tenant, changed, stop).ConfigureAwait(false))
            {
                return false;
            }

            foreach (var change in changed)
            {
                await parts.WriterOf(type).WritePartsAsync(_commands, tenant, change, stop).ConfigureAwait(false);
            }

            return true;
        }
    }

    /// <summary>Writes many at once; when one of them is refused, nothing: the writing of each tells which.</summary>
    private async Task<bool> TogetherAsync(RecordLoader records, Func<Task<bool>> write, CancellationToken stop)
    {
        try
        {
            await records.BeginAsync(_commands, stop).ConfigureAwait(false);
            if (await write().ConfigureAwait(false))
            {
                return true;
            }
        }
        catch (DbException failure)
        {
            if (parts.Dialect.Classify(failure).Kind is not (SqlFailureKind.Exists or SqlFailureKind.KeyTaken))
            {
                await LeaveBrokenAsync(failure).ConfigureAwait(false);
                throw Failures.Plain(parts.Dialect, failure);
            }
        }

        await records.ForgetAsync(_commands, stop).ConfigureAwait(false);
        return false;
    }

    private async Task WriteEachAsync(IEnumerable<RecordChange> changes, CancellationToken stop)
    {
        foreach (var change in changes)
        {
            await WritingAsync(change, writer => writer.WriteAsync(_commands, tenant, change, stop), stop).ConfigureAwait(false);
        }
    }

    private async Task WritingAsync(RecordChange change, Func<RecordWriter, Task> write, CancellationToken stop)
    {
        try
        {
            await write(parts.WriterOf(change.Type.ClrType)).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            await LeaveBrokenAsync(failure).ConfigureAwait(false);
            throw await Failures.OfWriteAsync(parts, _commands, tenant, change, failure, stop).ConfigureAwait(false);
        }
    }
}
