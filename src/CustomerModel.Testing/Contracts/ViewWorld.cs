using CustomerModel.Storage;

namespace CustomerModel.Testing.Contracts;

/// <summary>Records in every state for views to tell apart, and what a view shows.</summary>
internal static class ViewWorld
{
    public static UserId Me { get; } = UserId.From(new("01890000-0000-7000-8000-000000000091"));

    public static TeamId Ours { get; } = TeamId.From(new("01890000-0000-7000-8000-000000000092"));

    public static UserId Other { get; } = UserId.From(new("01890000-0000-7000-8000-000000000093"));

    public static async Task ShowsAsync<TRecord>(
        ContractHost host,
        ISpecification<TRecord> view,
        Func<TRecord, string?> name,
        params string?[] names
    )
        where TRecord : Record =>
        Expect.Sequence(
            names.Order(StringComparer.Ordinal),
            (await host.Model.ListAsync(view).ConfigureAwait(false)).Select(name).Order(StringComparer.Ordinal),
            view.GetType().Name
        );

    public static TRecord Owned<TRecord>(TRecord record, OwnerId owner)
        where TRecord : Record
    {
        RecordStorage.Originate(record, owner);
        return record;
    }

    public static Opportunity Deal(Account customer, OpportunityState state) =>
        In(
            Opportunity.Create(New<OpportunityId>(), $"{state}", customer.Id, Currency.Eur, A.Now),
            OpportunityFields.State,
            state,
            OpportunityFields.Status,
            Enum.GetValues<OpportunityStatus>().First(status => OpportunityLifecycle.Table.StateOf(status) == (int)state)
        );

    public static Quote Offer(Account customer, QuoteState state) =>
        In(
            Quote.Create(New<QuoteId>(), $"{state}", customer.Id, Currency.Eur, A.Now),
            QuoteFields.State,
            state,
            QuoteFields.Status,
            Enum.GetValues<QuoteStatus>().First(status => QuoteLifecycle.Table.StateOf(status) == (int)state)
        );

    public static Order Ordered(Account customer, OrderState state) =>
        In(
            Order.Create(New<OrderId>(), $"{state}", customer.Id, Currency.Eur, A.Now),
            OrderFields.State,
            state,
            OrderFields.Status,
            Enum.GetValues<OrderStatus>().First(status => OrderLifecycle.Table.StateOf(status) == (int)state)
        );

    public static Invoice Bill(Account customer, InvoiceState state) =>
        In(
            Invoice.Create(New<InvoiceId>(), $"{state}", customer.Id, Currency.Eur, A.Now),
            InvoiceFields.State,
            state,
            InvoiceFields.Status,
            state == InvoiceState.Paid
                ? InvoiceStatus.Complete
                : Enum.GetValues<InvoiceStatus>().First(status => InvoiceLifecycle.Table.StateOf(status) == (int)state)
        );

    /// <summary>As a store may meet it, whatever way led there.</summary>
    private static TRecord In<TRecord>(TRecord record, Field state, object inState, Field status, object inStatus)
        where TRecord : Record
    {
        state.Restore(record, inState);
        status.Restore(record, inStatus);
        return record;
    }

    public static TId New<TId>()
        where TId : struct, IEntityId<TId> => TId.From(Guid.CreateVersion7(A.Now.ToDateTimeOffset()));
}
