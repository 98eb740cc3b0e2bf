using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Storage;

namespace CustomerModel.Operations;

/// <summary>Does a merge to the records of a unit of work, and remembers what each of them was before.</summary>
internal sealed partial class MergeDraft(RecordCatalogue catalogue, CascadeTable table, IUnitOfWork work, MergeRequest request)
{
    private readonly Dictionary<RecordRef, (Record Before, Record Now)> _touched = [];
    private readonly List<RecordRef> _dropped = [];
    private readonly MergeId _id = work.NewId<MergeId>();

    /// <exception cref="RefusedException">The two cannot be merged; the unit is of no use any more.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        var pairs = await PairsAsync(stop).ConfigureAwait(false);
        foreach (var (master, subordinate) in pairs)
        {
            await DemandAsync(master, subordinate, stop).ConfigureAwait(false);
        }

        var (into, from) = pairs[^1];
        TakeValues(into, from);
        HashSet<RecordRef> merged = [.. pairs.Select(pair => pair.Subordinate.Ref)];
        foreach (var (master, subordinate) in pairs)
        {
            await WithdrawAsync(master, subordinate, stop).ConfigureAwait(false);
            await RepointAsync(master, subordinate, merged, stop).ConfigureAwait(false);
        }

        foreach (var (master, subordinate) in pairs)
        {
            Touch(subordinate);
            Mergeable.Merge(master, subordinate, work.Now);
        }
    }

    public MergePlan Plan(IReadOnlyList<DomainError> broken)
    {
        var (master, subordinate) = (_touched[request.Master].Now, _touched[request.Subordinate].Before);
        return new(
            request,
            [
                .. from touched in _touched.Values
                where !_dropped.Contains(touched.Now.Ref)
                let fields = Told(touched).Select(told => told.Parts is null ? told.Name : $"{told.Parts}.{told.Name}")
                select new MergePlanRecord(touched.Now.Ref, touched.Before.Version, [.. fields.Distinct(StringComparer.Ordinal)]),
            ],
            _dropped,
            Lost(master, subordinate),
            broken
        );
    }

    /// <summary>The merge as it is written down.</summary>
    public Merge Written() =>
        Merge.Create(
            _id,
            request.Master,
            request.Subordinate,
            _touched.Values.Select(touched => new MergedRecord(
                touched.Now.Ref,
                _dropped.Contains(touched.Now.Ref),
                AuditTexts.Write(Told(touched))
            )),
            work.Now
        );

    private IReadOnlyList<AuditedField> Told((Record Before, Record Now) touched)
    {
        var entry = catalogue.Of(touched.Now.GetType());
        return Differences.In(
            _dropped.Contains(touched.Now.Ref)
                ? RecordChange.Deleted(entry, touched.Before)
                : RecordChange.Changed(entry, touched.Before, touched.Now)
        );
    }

    private List<string> Lost(Record master, Record subordinate)
    {
        var fields =
            from field in catalogue.Of(master.GetType()).Stored
            where field.Write == FieldWrite.Edit && field.Read(subordinate) is not null and not false && !field.SameIn(master, subordinate)
            select field.Name;
        var addresses = AddressesOf(subordinate).Any(address => !Has(master, address));
        return [.. fields, .. addresses ? ["customeraddress"] : (string[])[]];
    }

    /// <summary>The two records; of person accounts the persons are merged with them.</summary>
    private async Task<List<(Record Master, Record Subordinate)>> PairsAsync(CancellationToken stop)
    {
        var (master, subordinate) = (
            await LoadAsync(request.Master, stop).ConfigureAwait(false),
            await LoadAsync(request.Subordinate, stop).ConfigureAwait(false)
        );
        var pairs = new List<(Record, Record)>(2);
        if (
            master is Account { Kind: AccountKind.Person, PrimaryContact: { } person }
            && subordinate is Account { Kind: AccountKind.Person, PrimaryContact: { } other }
            && person != other
        )
        {
            pairs.Add((await work.GetAsync(person, stop).ConfigureAwait(false), await work.GetAsync(other, stop).ConfigureAwait(false)));
        }

        return [.. pairs, (master, subordinate)];
    }

    private async Task DemandAsync(Record master, Record subordinate, CancellationToken stop)
    {
        Refuse(Mergeable.WhyNot(master, subordinate, work.Now), subordinate);
        Touch(master);
        if (subordinate is ICustomer { AsCustomer: var customer })
        {
            var active = Criteria
                .All(
                    Criteria.Where(QuoteFields.Customer, Operator.Equal, customer),
                    Criteria.Where(QuoteFields.State, Operator.Equal, QuoteState.Active)
                )
                .ToSpecification<Quote>();
            var quotes = await work.ListAsync(active, stop).ConfigureAwait(false);
            Refuse(quotes.Count > 0 ? MergeErrors.ActiveQuote(quotes[0].Id) : null, subordinate);
        }

        for (var above = Mergeable.ParentOf(master); above is { } parent; )
        {
            Refuse(parent == subordinate.Ref ? MergeErrors.CyclicalParenting(subordinate.Ref) : null, master);
            above = parent.Type == master.Ref.Type ? Mergeable.ParentOf(await LoadAsync(parent, stop).ConfigureAwait(false)) : null;
        }

        if (
            request.ComparesParents
            && Mergeable.ParentOf(subordinate) is { } lower
            && Mergeable.ParentOf(master) is var upper
            && upper != lower
        )
        {
            Refuse(upper is null ? MergeErrors.LossOfParenting(lower) : MergeErrors.DifferentlyParented(lower), subordinate);
        }
    }

    private void TakeValues(Record master, Record subordinate)
    {
        var entry = catalogue.Of(master.GetType());
        var unknown = request.Take.Where(name => !Mergeable.TakesValues(master) || entry.Find(name) is not { Write: FieldWrite.Edit });
        RefusedException.ThrowIfAny(unknown.Select(name => MergeErrors.FieldNotTaken(name) with { Record = master.Ref }));
        if (!Mergeable.TakesValues(master))
        {
            Refuse(request.FillsEmpty ? MergeErrors.NoValuesTaken : null, master);
            return;
        }

        HashSet<string> wanted = new(request.Take, StringComparer.OrdinalIgnoreCase);
        Mergeable.Edit(
            master,
            [
                .. from field in entry.Stored
                where field.Write == FieldWrite.Edit && !field.SameIn(master, subordinate)
                let value = field.Read(subordinate)
                where value is not null
                where wanted.Contains(field.Name) || (request.FillsEmpty && field.Read(master) is null) || IsBar(master, field, value)
                select (field, value),
            ]
        );
        foreach (var address in AddressesOf(subordinate).Where(address => request.TakesAddresses && !Has(master, address)))
        {
            ((ICustomer)master).AddAddress(address, work.Now);
        }
    }

    /// <summary>A lead has no ledger of consents: what one of two leads forbids both do.</summary>
    private static bool IsBar(Record master, Field field, object value) =>
        master is Lead && value is true && ConsentChannel.Flags.Any(flag => flag.Field == field.Name);

    private static IReadOnlyList<CustomerAddress> AddressesOf(Record record) => (record as ICustomer)?.Addresses ?? [];

    private static bool Has(Record master, CustomerAddress address) =>
        AddressesOf(master)
            .Any(own => AddressFields.All.Where(field => field.Write == FieldWrite.Edit).All(field => field.SameIn(own, address)));

    private void Touch(Record record) => _touched.TryAdd(record.Ref, (RecordStorage.Copy(record), record));

    private Task<Record> LoadAsync(RecordRef record, CancellationToken stop) => KindReads.GetAsync(catalogue, work, record, stop);

    private static void Refuse(DomainError? error, Record record)
    {
        if (error is not null)
        {
            throw new RefusedException(error with { Record = error.Record ?? record.Ref });
        }
    }
}
