using System.Globalization;
using CustomerModel.Activities;
using CustomerModel.Storage;

namespace CustomerModel.Testing.Contracts;

/// <summary>A person of whom a store is full, and the search for what is left of her.</summary>
internal static class Somebody
{
    /// <summary>Stands in every text of hers.</summary>
    public const string Token = "zq7x";

    /// <summary>By these she took part in what is about others: an export names that and does not tell it.</summary>
    public static IReadOnlyList<string> ReachElsewhere { get; } = [$"{Token}@acme.example", $"{Token} +41 79 000 0999"];

    /// <summary>An address of the firm, by which she took part in something once.</summary>
    public const string Office = "office@acme.example";

    /// <summary>Its result tells her name.</summary>
    public static OperationId Operation { get; } = new(new Guid("01890000-0000-7000-8000-000000000079"));

    /// <summary>Fills a store with somebody: every field of a contact, an address, guests, documents there and gone, an operation.</summary>
    public static async Task<(Contact Anna, RecordRef Invoice)> LiveAsync(ContractHost host)
    {
        var lead = A.Lead.Build();
        var anna = A.Contact.WithAddress(A.AddressIn($"{Token}-city")).Build();
        Fill(host.Catalogue.Of<Contact>(), anna);
        Fill(host.Catalogue.Of<Lead>(), lead);
        ContactFields.OriginatingLead.Restore(anna, lead.Id);
        RecordStorage.RestoreCustom(anna, CustomValues.Of([], [new("other.guest/text", $"\"{Token}-guest\"")]));
        var order = Order.Create(OrderId.New(A.Now.ToInstant()), "Chairs", anna.Id, Currency.Eur, A.Now);
        var gone = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Tables", anna.Id, Currency.Eur, A.Now);
        var invoice = Invoice.Create(InvoiceId.New(A.Now.ToInstant()), "Chairs", anna.Id, Currency.Eur, A.Now);
        Fill(host.Catalogue.Of<Order>(), order);
        Fill(host.Catalogue.Of<Quote>(), gone);
        Fill(host.Catalogue.Of<Invoice>(), invoice);
        var mail = EmailActivity.Create(ActivityId.New(A.Now.ToInstant()), "Chairs", anna.Ref, A.Now);
        mail.AddParty(ActivityPartyRole.To, anna.Ref, $"{Token}@x.example", A.Now);
        var note = Note.Create(NoteId.New(A.Now.ToInstant()), anna.Ref, "Chairs", "She likes tea.", A.Now);
        note.Attach($"{Token}.txt", "text/plain", "tea"u8.ToArray(), A.Now);
        Fill(host.Catalogue.Of<EmailActivity>(), mail);
        Fill(host.Catalogue.Of<Note>(), note);
        var template = ContractTemplate.Create(ContractTemplateId.New(A.Now.ToInstant()), "Support", "SUP", A.Now);
        var contract = Contract.Create(ContractId.New(A.Now.ToInstant()), "Chairs", template, anna.Id, Currency.Eur, A.Day, A.Day, A.Now);
        Fill(host.Catalogue.Of<Contract>(), contract);
        var entitlement = Entitlement.Create(EntitlementId.New(A.Now.ToInstant()), "Chairs", A.Day, A.Day, A.Now, anna.Id);
        entitlement.AddContact(anna.Id, A.Now);
        Fill(host.Catalogue.Of<Entitlement>(), entitlement);
        var asked = Case.Create(CaseId.New(A.Now.ToInstant()), "Chairs", anna.Id, A.Now);
        Fill(host.Catalogue.Of<Case>(), asked);
        asked.Resolve(new($"{Token}-subject", 5) { Description = $"{Token}-description" }, A.Now);
        var acme = A.Account.WithPrimary(anna.Id).With(AccountFields.EmailAddress1, EmailAddress.Parse(Office)).Build();
        anna.Join(acme.Id, A.Now);
        var visit = Appointment.Create(ActivityId.New(A.Now.ToInstant()), "Chairs", anna.Ref, A.Now);
        visit.Set(AppointmentFields.Location, $"{Token}-street");
        var offer = EmailActivity.Create(ActivityId.New(A.Now.ToInstant()), "Chairs", acme.Ref, A.Now);
        offer.AddParty(ActivityPartyRole.To, anna.Ref, ReachElsewhere[0], A.Now);
        offer.AddParty(ActivityPartyRole.To, acme.Ref, Office, A.Now);
        var answer = EmailActivity.Create(ActivityId.New(A.Now.ToInstant()), "Chairs", acme.Ref, A.Now);
        answer.AddParty(ActivityPartyRole.To, anna.Ref, Office, A.Now);
        var call = PhoneCall.Create(ActivityId.New(A.Now.ToInstant()), "Chairs", acme.Ref, A.Now);
        call.AddParty(ActivityPartyRole.To, anna.Ref, null, A.Now);
        call.Set(PhoneCallFields.PhoneNumber, PhoneNumber.Parse(ReachElsewhere[1]));
        var todo = TaskActivity.Create(ActivityId.New(A.Now.ToInstant()), $"{Token}-todo", order.Ref, A.Now);
        var memo = Letter.Create(ActivityId.New(A.Now.ToInstant()), $"{Token}-memo", todo.Ref, A.Now);
        await host
            .Model.AddAsync(lead, anna, acme, order, gone, invoice, mail, note, template, contract, entitlement, asked)
            .ConfigureAwait(false);
        await host.Model.AddAsync(visit, offer, answer, call, todo, memo).ConfigureAwait(false);
        await host
            .Model.RunAsync(async work =>
            {
                work.Remove((await work.FindAsync<Letter>(memo.Ref.Id).ConfigureAwait(false))!);
                work.Remove((await work.FindAsync<TaskActivity>(todo.Ref.Id).ConfigureAwait(false))!);
            })
            .ConfigureAwait(false);
        await host.Model.DeleteAsync(gone.Id).ConfigureAwait(false);
        await host.Model.RunAsync(Operation, _ => Task.FromResult<string[]>([anna.FullName!, "else"])).ConfigureAwait(false);
        return (anna, invoice.Ref);
    }

    private static void Fill(RecordEntry entry, Record record)
    {
        var n = 0;
        foreach (var field in entry.Stored.Where(field => field.Class >= DataClass.Personal && field.Write != FieldWrite.Derived))
        {
            var number = (++n).ToString("000", CultureInfo.InvariantCulture);
            object? value =
                field.ValueType == typeof(string) ? $"{Token}{number}"[..Math.Min(field.MaxLength ?? 7, 7)]
                : field.ValueType == typeof(EmailAddress) ? EmailAddress.Parse($"{Token}{number}@x.example")
                : field.ValueType == typeof(PhoneNumber) ? PhoneNumber.Parse($"{Token} +41 79 000 0{number}")
                : field.ValueType == typeof(WebAddress) ? WebAddress.Parse($"https://{Token}{number}.example")
                : null;
            if (value is not null)
            {
                field.Restore(record, value);
            }
        }
    }

    /// <summary>Every text of the store that tells of her, and where it stands, records that are held left out.</summary>
    public static async Task<List<(string Where, string Text)>> TokensAsync(ContractHost host, RecordRef[] held)
    {
        var texts = new List<(string Where, string Text)>();
        await AddAsync<Contact>().ConfigureAwait(false);
        await AddAsync<Lead>().ConfigureAwait(false);
        await AddAsync<Account>().ConfigureAwait(false);
        await AddAsync<Quote>().ConfigureAwait(false);
        await AddAsync<Order>().ConfigureAwait(false);
        await AddAsync<Invoice>().ConfigureAwait(false);
        await AddAsync<EmailActivity>().ConfigureAwait(false);
        await AddAsync<PhoneCall>().ConfigureAwait(false);
        await AddAsync<Appointment>().ConfigureAwait(false);
        await AddAsync<Note>().ConfigureAwait(false);
        await AddAsync<Contract>().ConfigureAwait(false);
        await AddAsync<Entitlement>().ConfigureAwait(false);
        await AddAsync<Case>().ConfigureAwait(false);
        await AddAsync<CaseResolution>().ConfigureAwait(false);
        var session = await host.Store.OpenAsync(ContractHost.Ours.Tenant, SessionPurpose.Read).ConfigureAwait(false);
        await using var closes = session.ConfigureAwait(false);
        foreach (var entry in await session.AuditTrailAsync(0, 1_000).ConfigureAwait(false))
        {
            var where = entry.Record.Type is "quote" or "task" or "letter" ? "gone" : "audit";
            texts.AddRange(
                entry
                    .Fields.Where(_ => !held.Contains(entry.Record))
                    .SelectMany(field => new[] { (where, field.Before ?? ""), (where, field.After ?? "") })
            );
        }

        texts.AddRange((await session.QueueAsync(null, 1_000).ConfigureAwait(false)).Select(queued => ("message", queued.Message.Body)));
        texts.AddRange((await session.OperationsAsync(null, 1_000).ConfigureAwait(false)).Select(done => ("operation", done.Result ?? "")));
        return [.. texts.Where(text => text.Text.Contains(Token, StringComparison.OrdinalIgnoreCase))];

        async Task AddAsync<TRecord>()
            where TRecord : Record
        {
            var entry = host.Catalogue.Of<TRecord>();
            foreach (var record in (await host.Model.AllAsync<TRecord>().ConfigureAwait(false)).Where(record => !held.Contains(record.Ref)))
            {
                texts.AddRange(entry.Stored.Select(field => ("record", field.Read(record) is { } value ? ValueTexts.Write(value) : "")));
                texts.AddRange(record.Custom.Unread.Values.Select(raw => ("record", raw)));
                texts.AddRange(
                    from list in entry.Type.Parts
                    from part in list.Read(record)
                    from field in list.Fields
                    select ("record", field.Read(part) is { } value ? ValueTexts.Write(value) : "")
                );
            }
        }
    }
}
