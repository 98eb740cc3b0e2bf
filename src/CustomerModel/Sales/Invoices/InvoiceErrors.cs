namespace CustomerModel.Sales;

/// <summary>Every reason an invoice can refuse.</summary>
public static class InvoiceErrors
{
    /// <summary>The life cycle does not allow the action here, or not with this reason.</summary>
    public static DomainError NotNow(InvoiceAction action, InvoiceStatus status) =>
        new("invoice.not-now", $"An invoice that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>Paid and canceled invoices are read-only until they are reactivated.</summary>
    public static DomainError ReadOnly { get; } = new("invoice.read-only", "A paid or canceled invoice is read-only; reactivate it first.");

    /// <summary>A payment is more than what is due.</summary>
    public static DomainError PaymentAboveDue(decimal due) =>
        new("invoice.payment-above-due", "The payment is more than what is due.") { Fields = ["amountpaid", "amount"], Value = due };

    /// <summary>A payment of nothing, or one in the wrong direction.</summary>
    public static DomainError PaymentWrongWay(decimal amount) =>
        new("invoice.payment-wrong-way", "A payment goes the way of the invoice and is not nothing.")
        {
            Fields = ["amountpaid", "amount"],
            Value = amount,
        };

    /// <summary>A payment has more decimals than an invoice keeps.</summary>
    public static DomainError PaymentTooPrecise(decimal amount) =>
        new("invoice.payment-too-precise", "A payment has more than four decimals.") { Fields = ["amountpaid", "amount"], Value = amount };

    /// <summary>There is no such payment.</summary>
    public static DomainError PaymentMissing(int number) =>
        new("invoice.payment-missing", "There is no payment of this number.") { Fields = ["amountpaid"], Value = number };

    /// <summary>The payment was reversed already, or is a reversal itself.</summary>
    public static DomainError PaymentReversed(int number) =>
        new("invoice.payment-reversed", "The payment was reversed already or is a reversal.") { Fields = ["amountpaid"], Value = number };

    /// <summary>A credit note takes an invoice back, not another credit note; a canceled invoice needs none.</summary>
    public static DomainError NotCreditable { get; } =
        new("invoice.not-creditable", "A credit note or a canceled invoice is not credited.") { Fields = ["creditsinvoiceid"] };

    /// <summary>All invoices of an order together bill more of a line than was ordered.</summary>
    public static DomainError AboveOrder(int line) =>
        new("invoice.above-order", "The invoices of the order bill more than was ordered.")
        {
            Fields = ["salesorderid", "quantity"],
            Value = line,
        };
}
