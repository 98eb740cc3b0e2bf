namespace CustomerModel.Testing.Contracts;

/// <summary>Clients that repeat their operations over a store that fails, until each has an answer; then what is there is counted.</summary>
internal sealed class FaultyWork(ContractHost host, SeededFaults faults)
{
    private const int Each = 12;
    private const int MostTries = 200;
    private readonly Account[] _hot = [A.Account.Named("Hot").Build(), A.Account.Named("Hotter").Build()];
    private readonly Dictionary<OperationId, ContactId> _results = [];
    private readonly Lock _lock = new();

    public Task PrepareAsync() => host.Model.AddAsync([.. _hot]);

    /// <summary>A failure with a code of the store, or the caller's own end.</summary>
    public static bool IsExpected(Exception failure, CancellationTokenSource caller) =>
        failure is StoreException { Error.Code: "store.unavailable" or "store.concurrency-conflict" or "store.commit-unknown" }
        || (failure is OperationCanceledException && caller.IsCancellationRequested);

    public async Task RunAsync(int client)
    {
        for (var number = 0; number < Each; number++)
        {
            var operation = new OperationId(new Guid(client, (short)number, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 9]));
            var result = await UntilAnsweredAsync(operation, client, number).ConfigureAwait(false);
            lock (_lock)
            {
                _results.Add(operation, result);
            }
        }
    }

    /// <summary>Each operation counted one up and left one contact, the one it answered with.</summary>
    public async Task DemandEachOnceAsync()
    {
        var contacts = await host.Model.AllAsync<Contact>().ConfigureAwait(false);
        Expect.Sequence(
            _results.Values.Select(id => id.Value).Order(),
            contacts.Select(contact => contact.Id.Value).Order(),
            "contacts and the answers that named them"
        );
        foreach (var hot in _hot)
        {
            var found = await host.Model.LoadAsync(hot.Id).ConfigureAwait(false);
            Expect.Same(
                contacts.Count(contact => contact.Parent == (CustomerId)hot.Id),
                found.NumberOfEmployees,
                "what was counted beside the contacts"
            );
        }
    }

    /// <summary>Each operation left one quote, and their numbers have neither gap nor double.</summary>
    public async Task DemandNumbersAsync()
    {
        var quotes = await host.Model.AllAsync<Quote>().ConfigureAwait(false);
        Expect.Sequence(
            Enumerable.Range(1_000, _results.Count).Select(number => $"QUO-0{number}"),
            quotes.Select(quote => quote.QuoteNumber!).Order(StringComparer.Ordinal),
            "numbers of the quotes"
        );
    }

    /// <summary>Each version of each record was told once by the outbox and once by the audit.</summary>
    public async Task DemandToldOnceAsync()
    {
        var messages = await OutboxContracts.PendingAsync(host, 10_000).ConfigureAwait(false);
        var told = messages.Where(message => message.Type == "record-changed").ToLookup(message => message.Record, m => m.Version);
        var contacts = await host.Model.AllAsync<Contact>().ConfigureAwait(false);
        Expect.Same((2 * contacts.Count) + _hot.Length, told.Count, "records that are told of");
        foreach (var hot in _hot)
        {
            var found = await host.Model.LoadAsync(hot.Id).ConfigureAwait(false);
            long[] versions = [.. Enumerable.Range(1, (int)found.Version).Select(version => (long)version)];
            Expect.Sequence(versions, told[hot.Ref], "versions the outbox tells");
            var audit = await host.Model.ReadAsync(read => read.AuditAsync(hot.Id, 10_000)).ConfigureAwait(false);
            Expect.Sequence(versions.Reverse(), audit.Select(entry => entry.Version), "versions the audit tells");
        }
    }

    private async Task<ContactId> UntilAnsweredAsync(OperationId operation, int client, int number)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            using var caller = new CancellationTokenSource();
            try
            {
                return await host.Over(new FaultyStore(host.Store, faults.Next) { Caller = caller })
                    .RunAsync(operation, work => CountAsync(work, client, number, caller.Token), caller.Token)
                    .ConfigureAwait(false);
            }
            catch (Exception failure) when (IsExpected(failure, caller))
            {
                // A client that got no answer asks again, with the same id.
            }
        }

        throw new ContractBrokenException("An operation was never answered.");
    }

    private async Task<ContactId> CountAsync(IUnitOfWork work, int client, int number, CancellationToken stop)
    {
        var hot = await work.GetAsync(_hot[(client + number) % _hot.Length].Id, stop).ConfigureAwait(false);
        hot.Set(AccountFields.NumberOfEmployees, (hot.NumberOfEmployees ?? 0) + 1);
        var contact = A.Contact.WithId(work.NewId<ContactId>()).Of(hot.Id).Build();
        work.Add(contact);
        work.Add(Quote.Create(work.NewId<QuoteId>(), "Ten chairs", hot.Id, Currency.Eur, work.Now));
        return contact.Id;
    }
}
