using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

/// <summary>Every status with every action and every reason: what the table allows happens, all else is refused and changes nothing.</summary>
public sealed class LifecycleTests
{
    private static readonly ZonedDateTime Now = Sample.Now;

    [Fact]
    public void An_opportunity_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(
            OpportunityLifecycle.Table,
            Sample.Opportunity,
            Opportunity.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case OpportunityAction.Hold when reason == OpportunityStatus.OnHold:
                        record.Hold(Now);
                        break;
                    case OpportunityAction.Resume when reason == OpportunityStatus.InProgress:
                        record.Resume(Now);
                        break;
                    case OpportunityAction.Win when reason == OpportunityStatus.Won:
                        record.Win(Now);
                        break;
                    case OpportunityAction.Lose:
                        record.Lose(Now, reason);
                        break;
                    case OpportunityAction.Reopen when reason == OpportunityStatus.InProgress:
                        record.Reopen(Now);
                        break;
                    default:
                        throw new RefusedException(OpportunityErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "opportunity.not-now"
        );

    [Fact]
    public void A_quote_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(
            QuoteLifecycle.Table,
            () =>
            {
                var quote = Sample.Quote();
                quote.Set(QuoteFields.EffectiveTo, new LocalDate(2026, 3, 1));
                return quote;
            },
            Quote.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case QuoteAction.Activate:
                        record.Activate(Now, reason);
                        break;
                    case QuoteAction.ChangeReason:
                        record.ChangeReason(reason, Now);
                        break;
                    case QuoteAction.Win when reason == QuoteStatus.Won:
                        record.Win(Now);
                        break;
                    case QuoteAction.Close:
                        record.Close(reason, Now);
                        break;
                    case QuoteAction.Expire when reason == QuoteStatus.Canceled:
                        record.Expire(Now.Plus(Duration.FromDays(1)));
                        break;
                    case QuoteAction.Revise when reason == QuoteStatus.Revised:
                        record.Revise(Sample.New<QuoteId>(), Now);
                        break;
                    default:
                        throw new RefusedException(QuoteErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "quote.not-now"
        );

    [Fact]
    public void An_order_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(
            OrderLifecycle.Table,
            () => Sample.Order(OrderLine.WriteIn("Chair", 10, 5)),
            Order.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case OrderAction.ChangeReason:
                        record.ChangeReason(reason, Now);
                        break;
                    case OrderAction.Submit when reason == OrderStatus.InProgress:
                        record.Submit(Now);
                        break;
                    case OrderAction.Fulfil:
                        record.Fulfil(Now, reason);
                        break;
                    case OrderAction.Cancel when reason == OrderStatus.NoMoney:
                        record.Cancel(Now);
                        break;
                    case OrderAction.Invoice when reason == OrderStatus.Invoiced:
                        record.Invoice(Now);
                        break;
                    default:
                        throw new RefusedException(OrderErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "order.not-now"
        );

    [Fact]
    public void An_invoice_goes_along_every_edge_of_its_table_and_no_other() =>
        Walk(
            InvoiceLifecycle.Table,
            () => Sample.Invoice(InvoiceLine.WriteIn("Chair", 10, 10)),
            Invoice.Type,
            record => record.Status,
            (record, action, reason) =>
            {
                switch (action)
                {
                    case InvoiceAction.ChangeReason:
                        record.ChangeReason(reason, Now);
                        break;
                    case InvoiceAction.Pay when reason is InvoiceStatus.Complete or InvoiceStatus.Partial:
                        record.Pay(reason == InvoiceStatus.Complete ? record.AmountDue : 1, Now);
                        break;
                    case InvoiceAction.ReversePayment when reason is InvoiceStatus.Partial or InvoiceStatus.Billed:
                        record.ReversePayment(reason == InvoiceStatus.Partial ? 2 : 1, Now);
                        break;
                    case InvoiceAction.Cancel when reason == InvoiceStatus.Canceled:
                        record.Cancel(Now);
                        break;
                    case InvoiceAction.Reactivate when reason == InvoiceStatus.New:
                        record.Reactivate(Now);
                        break;
                    default:
                        throw new RefusedException(InvoiceErrors.NotNow(action, record.Status) with { Record = record.Ref });
                }
            },
            "invoice.not-now",
            (record, action, reason) =>
            {
                if (action == InvoiceAction.ReversePayment)
                {
                    record.Pay(10, Now);
                    if (reason == InvoiceStatus.Partial)
                    {
                        record.Pay(20, Now);
                    }
                }
            }
        );

    [Fact]
    public void Deprecated_states_of_invoices_are_read_as_what_they_mean_today()
    {
        InvoiceCodes.Read(3).ShouldBe(InvoiceStatus.Canceled);
        InvoiceCodes.Read(7).ShouldBe(InvoiceStatus.Complete);
        InvoiceCodes.Read(4).ShouldBe(InvoiceStatus.Billed);
        InvoiceCodes.Read(99).ShouldBeNull();
    }

    [Fact]
    public void Codes_are_those_of_Dynamics()
    {
        QuoteLifecycle.Table.DefaultOf(QuoteStatus.Draft, QuoteAction.Activate).ShouldBe(QuoteStatus.InProgress);
        QuoteLifecycle.Table.DefaultOf(QuoteStatus.Open, QuoteAction.Close).ShouldBeNull();
        ((int)QuoteStatus.Revised).ShouldBe(7);
        ((int)InvoiceStatus.Partial).ShouldBe(100002);
        InvoiceLifecycle.Table.StateOf(InvoiceStatus.Partial).ShouldBe((int)InvoiceState.Paid);
        OrderLifecycle.Table.StateOf(OrderStatus.Invoiced).ShouldBe(4);
    }

    internal static void Walk<TRecord, TStatus, TAction>(
        Lifecycle<TStatus, TAction> table,
        Func<TRecord> make,
        RecordType type,
        Func<TRecord, TStatus> statusOf,
        Action<TRecord, TAction, TStatus> act,
        string notNow,
        Action<TRecord, TAction, TStatus>? prepare = null,
        string? notAgain = null
    )
        where TRecord : Record
        where TStatus : struct, Enum
        where TAction : struct, Enum
    {
        var (taken, legal, refused, illegal) = (0, 0, 0, 0);
        foreach (var from in Enum.GetValues<TStatus>())
        foreach (var action in Enum.GetValues<TAction>())
        foreach (var reason in Enum.GetValues<TStatus>())
        {
            var record = make();
            var isLegal = table.TargetsOf(from, action).Contains(reason);
            if (isLegal)
            {
                prepare?.Invoke(record, action, reason);
            }

            Sample.In(record, type, from, table.StateOf(from));
            var refusal = Sample.Try(record, type, it => act(it, action, reason));
            if (isLegal)
            {
                legal++;
                taken += refusal is null && EqualityComparer<TStatus>.Default.Equals(statusOf(record), reason) ? 1 : 0;
                refusal.ShouldBeNull($"{from} {action} {reason}");
            }
            else
            {
                illegal++;
                refused += refusal is not null && (refusal == notNow || refusal == notAgain) ? 1 : 0;
                refusal.ShouldBeOneOf([notNow, notAgain ?? notNow], $"{from} {action} {reason}");
            }
        }

        Console.WriteLine(
            $"{typeof(TRecord).Name}: edges covered {100 * taken / legal} % / {100 * refused / illegal} %"
                + $" ({taken} of {legal} legal ones taken, {refused} of {illegal} illegal ones refused)"
        );
        (taken, refused).ShouldBe((legal, illegal));
        legal.ShouldBe(table.Rows.Sum(row => row.Targets.Count));
    }
}
