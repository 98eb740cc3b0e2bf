using CustomerModel.Sales;
using CustomerModel.Storage;

namespace CustomerModel.Tests.Sales;

/// <summary>Documents to test with; each is as small as it can be.</summary>
internal static class Sample
{
    public static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    public static readonly CustomerId Acme = AccountId.New(Now.ToInstant());
    public static readonly ProductId Chair = ProductId.New(Now.ToInstant());
    public static readonly UnitId Piece = UnitId.New(Now.ToInstant());

    public static Opportunity Opportunity() =>
        CustomerModel.Sales.Opportunity.Create(New<OpportunityId>(), "Chairs", Acme, Currency.Eur, Now);

    public static Quote Quote()
    {
        var quote = CustomerModel.Sales.Quote.Create(New<QuoteId>(), "Ten chairs", Acme, Currency.Eur, Now);
        quote.AssignNumber("QUO-1");
        return quote;
    }

    public static Quote ActiveQuote(params QuoteLine[] lines)
    {
        var quote = Quote();
        quote.AddLines(lines, Now);
        quote.Activate(Now);
        return quote;
    }

    public static Order Order(params OrderLine[] lines)
    {
        var order = CustomerModel.Sales.Order.Create(New<OrderId>(), "Ten chairs", Acme, Currency.Eur, Now);
        order.AddLines(lines, Now);
        return order;
    }

    public static Invoice Invoice(params InvoiceLine[] lines)
    {
        var invoice = CustomerModel.Sales.Invoice.Create(New<InvoiceId>(), "Ten chairs", Acme, Currency.Eur, Now);
        invoice.AddLines(lines, Now);
        return invoice;
    }

    public static TId New<TId>()
        where TId : struct, IEntityId<TId> => TId.From(Guid.CreateVersion7(Now.ToDateTimeOffset()));

    /// <summary>The record in any status, put there as a store would.</summary>
    public static TRecord In<TRecord, TStatus>(TRecord record, RecordType type, TStatus status, int state)
        where TRecord : Record
        where TStatus : struct, Enum
    {
        type.Fields.Single(field => field.Name == "statuscode").Restore(record, status);
        var stateField = type.Fields.Single(field => field.Name == "statecode");
        stateField.Restore(record, Enum.ToObject(stateField.ValueType, state));
        return record;
    }

    /// <summary>Does what may be refused; a refusal leaves record, parts and events as they were.</summary>
    public static string? Try<TRecord>(TRecord record, RecordType type, Action<TRecord> act)
        where TRecord : Record
    {
        var (before, events) = (RecordStorage.Copy(record), record.Events.Count);
        try
        {
            act(record);
            RecordStorage.BrokenRules(type, record).ShouldBeEmpty();
            return null;
        }
        catch (RefusedException refusal)
        {
            type.Fields.Where(field => !field.SameIn(before, record)).ShouldBeEmpty();
            type.Parts.All(part => part.SameIn(before, record)).ShouldBeTrue();
            record.Events.Count.ShouldBe(events);
            refusal.Error.Record.ShouldBe(record.Ref);
            return refusal.Error.Code;
        }
    }
}
