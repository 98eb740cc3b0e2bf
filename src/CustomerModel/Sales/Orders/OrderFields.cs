using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an order, those that all documents share included.</summary>
public sealed class OrderFields : TradeDocumentFields<Order, OrderId, OrderLine>
{
    private OrderFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Order> All { get; } = BeginTrade();

    /// <inheritdoc cref="Order.OrderNumber"/>
    public static Field<Order, string> OrderNumber { get; } =
        All.Text("ordernumber", "Order ID", 100, c => c.OrderNumber, (c, v) => c.OrderNumber = v, Numbered | Indexed | Searchable);

    /// <inheritdoc cref="Order.Quote"/>
    public static Field<Order, QuoteId> Quote { get; } =
        All.Value("quoteid", "Quote", c => c.Quote, (c, v) => c.Quote = v, traits: Indexed, targets: ["quote"]);

    /// <inheritdoc cref="Order.SubmitDate"/>
    public static Field<Order, Instant> SubmitDate { get; } =
        All.Value("submitdate", "Date Submitted", c => c.SubmitDate, (c, v) => c.SubmitDate = v, traits: ByCommand);

    /// <inheritdoc cref="Order.SubmitStatus"/>
    public static Field<Order, int> SubmitStatus { get; } =
        All.Value("submitstatus", "Submitted Status", c => c.SubmitStatus, (c, v) => c.SubmitStatus = v, (0, 1_000_000_000));

    /// <inheritdoc cref="Order.SubmitStatusDescription"/>
    public static Field<Order, string> SubmitStatusDescription { get; } =
        All.Text(
            "submitstatusdescription",
            "Submitted Status Description",
            2000,
            c => c.SubmitStatusDescription,
            (c, v) => c.SubmitStatusDescription = v
        );

    /// <inheritdoc cref="Order.DateFulfilled"/>
    public static Field<Order, LocalDate> DateFulfilled { get; } =
        All.Value("datefulfilled", "Date Fulfilled", c => c.DateFulfilled, (c, v) => c.DateFulfilled = v, traits: ByCommand);

    /// <inheritdoc cref="Order.IsPriceLocked"/>
    public static Field<Order, bool> IsPriceLocked { get; } =
        All.Always("ispricelocked", "Prices Locked", c => c.IsPriceLocked, (c, v) => c.IsPriceLocked = v, traits: ByCommand);

    /// <inheritdoc cref="Order.Priority"/>
    public static Field<Order, DocumentPriority> Priority { get; } =
        All.Option("prioritycode", "Priority", c => c.Priority, (c, v) => c.Priority = v);

    /// <inheritdoc cref="Order.LastBackOfficeSubmit"/>
    public static Field<Order, Instant> LastBackOfficeSubmit { get; } =
        All.Value(
            "lastbackofficesubmit",
            "Last Submitted to Back Office",
            c => c.LastBackOfficeSubmit,
            (c, v) => c.LastBackOfficeSubmit = v,
            traits: BySystem
        );

    /// <inheritdoc cref="Order.Image"/>
    public static Field<Order, Guid> Image { get; } = All.Value("entityimageid", "Entity Image Id", c => c.Image, (c, v) => c.Image = v);

    /// <inheritdoc cref="Order.FreightTerms"/>
    public static Field<Order, FreightTerms> FreightTerms { get; } =
        All.Option("freighttermscode", "Freight Terms", c => c.FreightTerms, (c, v) => c.FreightTerms = v);

    /// <inheritdoc cref="Order.RequestDeliveryBy"/>
    public static Field<Order, LocalDate> RequestDeliveryBy { get; } =
        All.Value("requestdeliveryby", "Requested Delivery Date", c => c.RequestDeliveryBy, (c, v) => c.RequestDeliveryBy = v);

    /// <inheritdoc cref="Order.Campaign"/>
    public static Field<Order, CampaignId> Campaign { get; } =
        All.Value("campaignid", "Source Campaign", c => c.Campaign, (c, v) => c.Campaign = v, targets: ["campaign"]);

    /// <inheritdoc cref="Order.BillToAddressId"/>
    public static Field<Order, Guid> BillToAddressId { get; } =
        All.Value("billto_addressid", "Bill To Address ID", c => c.BillToAddressId, (c, v) => c.BillToAddressId = v);

    /// <inheritdoc cref="Order.BillToContactName"/>
    public static Field<Order, string> BillToContactName { get; } =
        All.Text("billto_contactname", "Bill To Contact Name", 150, c => c.BillToContactName, (c, v) => c.BillToContactName = v, Personal);

    /// <inheritdoc cref="Order.ShipToAddressId"/>
    public static Field<Order, Guid> ShipToAddressId { get; } =
        All.Value("shipto_addressid", "Ship To Address ID", c => c.ShipToAddressId, (c, v) => c.ShipToAddressId = v);

    /// <inheritdoc cref="Order.ShipToContactName"/>
    public static Field<Order, string> ShipToContactName { get; } =
        All.Text("shipto_contactname", "Ship To Contact Name", 150, c => c.ShipToContactName, (c, v) => c.ShipToContactName = v, Personal);

    /// <inheritdoc cref="Order.Status"/>
    public static Field<Order, OrderStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, traits: ByCommand | Indexed);

    /// <inheritdoc cref="Order.State"/>
    public static Field<Order, OrderState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, traits: Derived | Indexed);

    /// <summary>The lines.</summary>
    public static PartList<Order, OrderLine> Lines { get; } =
        new("salesorderdetail", c => c.Lines, (c, v) => c.PutLines(v), number => new OrderLine(number), OrderLineFields.All)
        {
            Label = "Order Product",
        };
}
