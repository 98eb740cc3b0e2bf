using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>The commands behind numbers of documents and states of quotes and orders.</summary>
internal static class DocumentCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        RecordCommand.ForNumber(
            QuoteFields.QuoteNumber,
            (q, number) => q.WhyNotAssignNumber(number),
            (q, number) => q.AssignNumber(number)
        ),
        RecordCommand.ForNumber(
            OrderFields.OrderNumber,
            (o, number) => o.WhyNotAssignNumber(number),
            (o, number) => o.AssignNumber(number)
        ),
        RecordCommand.ForNumber(
            InvoiceFields.InvoiceNumber,
            (i, number) => i.WhyNotAssignNumber(number),
            (i, number) => i.AssignNumber(number)
        ),
        RecordCommand.ForStatus(
            QuoteFields.Status,
            [],
            (q, status, _, now) => WhyNotStand(q, status, now),
            (q, status, _, now) => Stand(q, status, now)
        ),
        RecordCommand.ForStatus(OrderFields.Status, [OrderFields.DateFulfilled], WhyNotStand, Stand),
    ];

    /// <summary>A quote is closed after it was offered; all of it is asked before any of it is done.</summary>
    private static DomainError? WhyNotStand(Quote quote, QuoteStatus status, ZonedDateTime now) =>
        status switch
        {
            QuoteStatus.InProgress or QuoteStatus.Open => quote.State == QuoteState.Draft
                ? quote.WhyNotActivate(now, status)
                : quote.WhyNotChangeReason(status, now),
            QuoteStatus.Won when quote.State == QuoteState.Draft => quote.WhyNotActivate(now)
                ?? (now.Date > quote.EffectiveTo ? QuoteErrors.Expired(quote.EffectiveTo.Value) : null),
            QuoteStatus.Won => quote.WhyNotWin(now),
            QuoteStatus.Lost or QuoteStatus.Canceled => quote.State == QuoteState.Draft
                ? quote.WhyNotActivate(now)
                : quote.WhyNotClose(status, now),
            _ => QuoteErrors.NotNow(QuoteAction.Revise, quote.Status),
        };

    private static void Stand(Quote quote, QuoteStatus status, ZonedDateTime now)
    {
        var isActive = status is QuoteStatus.InProgress or QuoteStatus.Open;
        if (quote.State == QuoteState.Draft)
        {
            quote.Activate(now, isActive ? status : null);
        }
        else if (isActive)
        {
            quote.ChangeReason(status, now);
        }

        if (status == QuoteStatus.Won)
        {
            quote.Win(now);
        }
        else if (!isActive)
        {
            quote.Close(status, now);
        }
    }

    private static DomainError? WhyNotStand(Order order, OrderStatus status, RowValues row, ZonedDateTime now) =>
        status switch
        {
            OrderStatus.Complete or OrderStatus.Partial => order.WhyNotFulfil(
                now,
                status,
                fulfilledOn: row.GetValue(OrderFields.DateFulfilled)
            ),
            _ when row.GetValue(OrderFields.DateFulfilled) is not null => RowErrors.ValueNotTaken([OrderFields.DateFulfilled.Name]),
            OrderStatus.InProgress => order.WhyNotSubmit(now),
            OrderStatus.NoMoney => order.WhyNotCancel(now),
            OrderStatus.Invoiced => order.WhyNotInvoice(now),
            _ => order.WhyNotChangeReason(status, now),
        };

    private static void Stand(Order order, OrderStatus status, RowValues row, ZonedDateTime now)
    {
        switch (status)
        {
            case OrderStatus.Complete or OrderStatus.Partial:
                order.Fulfil(now, status, fulfilledOn: row.GetValue(OrderFields.DateFulfilled));
                break;
            case OrderStatus.InProgress:
                order.Submit(now);
                break;
            case OrderStatus.NoMoney:
                order.Cancel(now);
                break;
            case OrderStatus.Invoiced:
                order.Invoice(now);
                break;
            default:
                order.ChangeReason(status, now);
                break;
        }
    }
}
