using System.Data.Common;

namespace CustomerModel.EntityFrameworkCore;

// How changes reach the tables: many of one kind at once where the database has a way for that, else one by one.
internal sealed partial class SqlSession
{
    public async Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        DemandWhole();
        RecordChange[] moving = [.. changes.Records.Where(change => parts.WriterOf(change.Type.ClrType).GivesUpKey(change))];
        KindChanges[] kinds =
        [
            .. changes.Records.Where(change => change.After is not null).GroupBy(change => change.Type.ClrType).Select(Ready),
        ];
        await changes.Behind.ConfigureAwait(false);
        await BeginAsync(Phase.Writing, stop).ConfigureAwait(false);
        _flushed.AddRange(changes.Records);
        foreach (var change in moving.Length > 1 ? moving : [])
        {
            await WritingAsync(change, writer => writer.VacateAsync(_commands, tenant, change, stop), stop).ConfigureAwait(false);
        }

        await WriteEachAsync(changes.Records.Where(change => change.After is null), stop).ConfigureAwait(false);
        foreach (var kind in kinds)
        {
            await ChangeAsync(kind.Type, kind.Changed, stop).ConfigureAwait(false);
            await AddAsync(kind, stop).ConfigureAwait(false);
        }
    }

    private KindChanges Ready(IGrouping<Type, RecordChange> kind)
    {
        RecordChange[] made = [.. kind.Where(change => change.Before is null)];
        return new(kind.Key, [.. kind.Where(change => change.Before is not null)], made, parts.LoaderOf(kind.Key)?.Insert(tenant, made));
    }

    private async Task AddAsync(KindChanges kind, CancellationToken stop)
    {
        if (
            kind.Inserts is not { } inserts
            || parts.LoaderOf(kind.Type) is not { } records
            || !await TogetherAsync(records, LoadAsync, stop).ConfigureAwait(false)
        )
        {
            await WriteEachAsync(kind.Made, stop).ConfigureAwait(false);
        }

        async Task<bool> LoadAsync()
        {
            await records.LoadAsync(_commands, inserts, stop).ConfigureAwait(false);
            return true;
        }
    }

    private async Task ChangeAsync(Type type, IReadOnlyList<RecordChange> changed, CancellationToken stop)
    {
        if (
            parts.LoaderOf(type) is not { Overwrites: true } records
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

            foreach (var change in await records.UpdatePartsAsync(_commands, tenant, changed, stop).ConfigureAwait(false))
            {
                await parts.WriterOf(type).WritePartsAsync(_commands, tenant, change, stop).ConfigureAwait(false);
            }

            return true;
        }
    }

    /// <summary>Writes many at once; when one of them is refused and it is not told which, nothing: the writing of each tells it.</summary>
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
        catch (RecordRefusedException refused)
        {
            throw await RefusalAsync(refused.Change, refused.Failure, stop).ConfigureAwait(false);
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
            throw await RefusalAsync(change, failure, stop).ConfigureAwait(false);
        }
    }

    private async Task<Exception> RefusalAsync(RecordChange change, DbException failure, CancellationToken stop)
    {
        await LeaveBrokenAsync(failure).ConfigureAwait(false);
        return await Failures.OfWriteAsync(parts, _commands, tenant, change, failure, stop).ConfigureAwait(false);
    }

    /// <summary>What becomes of records of one kind.</summary>
    /// <param name="Type">Their class.</param>
    /// <param name="Changed">Those that are there.</param>
    /// <param name="Made">Those that are new.</param>
    /// <param name="Inserts">What adds the new ones together, if that is the shorter way.</param>
    private sealed record KindChanges(Type Type, RecordChange[] Changed, RecordChange[] Made, IEnumerable<ReadyStatement>? Inserts);
}
