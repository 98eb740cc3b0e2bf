namespace CustomerModel.Operations;

/// <summary>Takes over what a tenant has beside its records: operations, audit, messages, numbers.</summary>
internal sealed class JournalCopying(IStoreSession source, IStore target, TenantId tenant, CopyOptions options)
{
    public async Task<List<CopiedPart>> RunAsync(CancellationToken stop)
    {
        var operations = await MergeAsync(
                Journals.Operations,
                (left, right) => left.Id.Value.CompareTo(right.Id.Value),
                (session, news) => session.AddOperationsAsync(news, stop),
                (_, now, _) => new([], [], [now]),
                stop
            )
            .ConfigureAwait(false);
        var audit = await MergeAsync(
                Journals.Audit,
                (_, _) => 0,
                (session, news) => session.AddAuditAsync(news, stop),
                (was, now, place) => new([Redacted(was, now, place)], [], []),
                stop
            )
            .ConfigureAwait(false);
        var sent = await SendAsync(stop).ConfigureAwait(false);
        var numbers = await TakeAsync(stop).ConfigureAwait(false);
        return
        [
            await ProveAsync(Journals.Operations, operations, 0, stop).ConfigureAwait(false),
            await ProveAsync(Journals.Audit, audit, 0, stop).ConfigureAwait(false),
            await ProveAsync(Journals.Outbox, sent.Written, sent.Removed, stop).ConfigureAwait(false),
            await ProveAsync(Journals.Numbers, numbers, 0, stop).ConfigureAwait(false),
        ];
    }

    /// <summary>An entry that was redacted in the source since tells of the same change.</summary>
    private static AuditEntry Redacted(AuditEntry was, AuditEntry now, long place) =>
        (was.Record, was.Version, was.Kind, was.At) == (now.Record, now.Version, now.Kind, now.At)
            ? now with
            {
                Sequence = was.Sequence,
            }
            : throw new RefusedException(CopyErrors.OtherHistory(was.Record, place));

    /// <summary>Adds what is missing and renews what is different; nobody works on the target yet, so it has nothing of its own.</summary>
    private async Task<long> MergeAsync<T>(
        Journal<T> journal,
        Comparison<T> compare,
        Func<IStoreSession, IReadOnlyList<T>, Task> add,
        Func<T, T, long, Redaction> renew,
        CancellationToken stop
    )
        where T : class
    {
        var (written, place) = (0L, 0L);
        var news = new List<T>(options.Batch);
        var reading = await target.OpenAsync(tenant, SessionPurpose.Read, stop).ConfigureAwait(false);
        await using var closes = reading.ConfigureAwait(false);
        var pairs = Pairs.OfAsync(journal.StreamAsync(source, stop), journal.StreamAsync(reading, stop), compare, stop);
        await foreach (var (mine, theirs) in pairs.ConfigureAwait(false))
        {
            place++;
            if (mine is null)
            {
                throw new RefusedException(CopyErrors.TargetHasOthers(journal.Name, (theirs as AuditEntry)?.Record));
            }

            if (theirs is null)
            {
                news.Add(mine);
                written++;
            }
            else if (!journal.AreSame(mine, theirs))
            {
                var redaction = renew(theirs, mine, place);
                await target.WriteAsync(tenant, session => session.RedactAsync(redaction, stop), stop).ConfigureAwait(false);
                written++;
            }

            if (news.Count == options.Batch)
            {
                await AddAsync().ConfigureAwait(false);
            }
        }

        await AddAsync().ConfigureAwait(false);
        return written;

        async Task AddAsync()
        {
            if (news.Count > 0)
            {
                await target.WriteAsync(tenant, session => add(session, news), stop).ConfigureAwait(false);
                news.Clear();
            }

            options.Progress?.Report(new(CopyStep.Writing, journal.Name, place));
        }
    }

    /// <summary>The target's queue becomes the source's: from the first message on that became another one, it is sent anew.</summary>
    private async Task<(long Written, long Removed)> SendAsync(CancellationToken stop)
    {
        var (front, others) = await target
            .AskAsync(tenant, SessionPurpose.Read, session => CompareAsync(session, stop), stop)
            .ConfigureAwait(false);
        await target.WriteAsync(tenant, session => session.AcknowledgeAsync(others, stop), stop).ConfigureAwait(false);
        var written = 0L;
        var news = new List<QueuedMessage>(options.Batch);
        await foreach (var queued in Journals.Outbox.StreamAsync(source, stop).ConfigureAwait(false))
        {
            if (!front.Contains(queued.Message.Id))
            {
                news.Add(queued);
                written++;
            }

            if (news.Count == options.Batch)
            {
                await AddAsync().ConfigureAwait(false);
            }
        }

        await AddAsync().ConfigureAwait(false);
        return (written, others.Count);

        async Task AddAsync()
        {
            await QueueAsync(news, stop).ConfigureAwait(false);
            news.Clear();
            options.Progress?.Report(new(CopyStep.Writing, Journals.Outbox.Name, written));
        }
    }

    /// <summary>Messages of the target that are as those at the front of the source, and all others, delivered ones among them.</summary>
    private async Task<(HashSet<Guid> Front, List<Guid> Others)> CompareAsync(IStoreSession reading, CancellationToken stop)
    {
        var waiting = new HashSet<Guid>();
        await foreach (var queued in Journals.Outbox.StreamAsync(source, stop).ConfigureAwait(false))
        {
            waiting.Add(queued.Message.Id);
        }

        var (front, others, isFront) = (new HashSet<Guid>(), new List<Guid>(), true);
        var mine = Journals.Outbox.StreamAsync(source, stop).GetAsyncEnumerator(stop);
        await using var closes = mine.ConfigureAwait(false);
        await foreach (var queued in Journals.Outbox.StreamAsync(reading, stop).ConfigureAwait(false))
        {
            var waits = waiting.Contains(queued.Message.Id);
            isFront &= !waits || (await mine.MoveNextAsync().ConfigureAwait(false) && Journals.Outbox.AreSame(mine.Current, queued));
            if (isFront && waits)
            {
                front.Add(queued.Message.Id);
            }
            else
            {
                others.Add(queued.Message.Id);
            }
        }

        return (front, others);
    }

    private async Task QueueAsync(List<QueuedMessage> news, CancellationToken stop)
    {
        var session = await target.OpenAsync(tenant, SessionPurpose.Write, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        await session.CommitAsync([.. news.Select(queued => queued.Message)], null, stop).ConfigureAwait(false);
        foreach (var failure in news.Select(queued => queued.Failure).OfType<FailedDelivery>())
        {
            await session.PutOffAsync(failure, stop).ConfigureAwait(false);
        }
    }

    private async Task<long> TakeAsync(CancellationToken stop)
    {
        var written = 0L;
        var mine = await source.NumbersAsync(stop).ConfigureAwait(false);
        var session = await target.OpenAsync(tenant, SessionPurpose.Write, stop).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        var theirs = await session.NumbersAsync(stop).ConfigureAwait(false);
        foreach (var (sequence, last) in mine)
        {
            var missing = last - theirs.GetValueOrDefault(sequence);
            written += missing > 0 ? 1 : 0;
            while (missing > 0)
            {
                var taken = (int)Math.Min(missing, int.MaxValue);
                await session.TakeNumbersAsync(sequence, taken, stop).ConfigureAwait(false);
                missing -= taken;
            }
        }

        await session.CommitAsync([], null, stop).ConfigureAwait(false);
        return written;
    }

    private async Task<CopiedPart> ProveAsync<T>(Journal<T> journal, long written, long removed, CancellationToken stop)
        where T : class
    {
        var proof = await journal.ProofAsync(source, stop).ConfigureAwait(false);
        var theirs = await target
            .AskAsync(tenant, SessionPurpose.Read, session => journal.ProofAsync(session, stop), stop)
            .ConfigureAwait(false);
        return new(journal.Name, written, removed, proof, theirs);
    }
}
