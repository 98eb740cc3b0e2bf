using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a line of a contract.</summary>
public static class ContractLineFields
{
    private static readonly (int, int) Counts = (0, 1_000_000_000);
    private static readonly (decimal, decimal) Prices = (0m, 1_000_000_000m);

    /// <summary>All of them, in order.</summary>
    public static FieldList<ContractLine> All { get; } = [];

    /// <inheritdoc cref="ContractLine.LineId"/>
    public static Field<ContractLine, ContractLineId> LineId { get; } =
        All.Value("contractdetailid", "Contract Line", c => c.LineId, (c, v) => c.LineId = v, traits: BySystem);

    /// <inheritdoc cref="ContractLine.Title"/>
    public static Field<ContractLine, string> Title { get; } =
        All.Text("title", "Title", 500, c => c.Title, (c, v) => c.Title = v!, Required);

    /// <inheritdoc cref="ContractLine.ActiveOn"/>
    public static Field<ContractLine, LocalDate> ActiveOn { get; } =
        All.Value("activeon", "Start Date", c => c.ActiveOn, (c, v) => c.ActiveOn = v);

    /// <inheritdoc cref="ContractLine.ExpiresOn"/>
    public static Field<ContractLine, LocalDate> ExpiresOn { get; } =
        All.Value("expireson", "End Date", c => c.ExpiresOn, (c, v) => c.ExpiresOn = v);

    /// <inheritdoc cref="ContractLine.Product"/>
    public static Field<ContractLine, ProductId> Product { get; } =
        All.Value("productid", "Product", c => c.Product, (c, v) => c.Product = v, targets: ["product"]);

    /// <inheritdoc cref="ContractLine.SerialNumber"/>
    public static Field<ContractLine, string> SerialNumber { get; } =
        All.Text("productserialnumber", "Serial Number", 100, c => c.SerialNumber, (c, v) => c.SerialNumber = v);

    /// <inheritdoc cref="ContractLine.UnitGroup"/>
    public static Field<ContractLine, UnitGroupId> UnitGroup { get; } =
        All.Value("uomscheduleid", "Unit Schedule", c => c.UnitGroup, (c, v) => c.UnitGroup = v, targets: ["uomschedule"]);

    /// <inheritdoc cref="ContractLine.Unit"/>
    public static Field<ContractLine, UnitId> Unit { get; } =
        All.Value("uomid", "Unit", c => c.Unit, (c, v) => c.Unit = v, targets: ["uom"]);

    /// <inheritdoc cref="ContractLine.Quantity"/>
    public static Field<ContractLine, int> Quantity { get; } =
        All.Value("initialquantity", "Quantity", c => c.Quantity, (c, v) => c.Quantity = v, Counts);

    /// <inheritdoc cref="ContractLine.ServiceUnits"/>
    public static Field<ContractLine, ServiceContractUnits> ServiceUnits { get; } =
        All.Option("servicecontractunitscode", "Service Contract Units", c => c.ServiceUnits, (c, v) => c.ServiceUnits = v);

    /// <inheritdoc cref="ContractLine.TotalAllotments"/>
    public static Field<ContractLine, int> TotalAllotments { get; } =
        All.Always("totalallotments", "Total Allotments", c => c.TotalAllotments, (c, v) => c.TotalAllotments = v, range: Counts);

    /// <inheritdoc cref="ContractLine.AllotmentsUsed"/>
    public static Field<ContractLine, int> AllotmentsUsed { get; } =
        All.Always("allotmentsused", "Allotments Used", c => c.AllotmentsUsed, (c, v) => c.AllotmentsUsed = v, ByCommand, Counts);

    /// <inheritdoc cref="ContractLine.AllotmentsRemaining"/>
    public static Field<ContractLine, int> AllotmentsRemaining { get; } =
        All.Always(
            "allotmentsremaining",
            "Allotments Remaining",
            c => c.AllotmentsRemaining,
            (c, v) => c.AllotmentsRemaining = v,
            Derived,
            Counts
        );

    /// <inheritdoc cref="ContractLine.AllotmentsOverage"/>
    public static Field<ContractLine, int> AllotmentsOverage { get; } =
        All.Always("allotmentsoverage", "Allotments Overage", c => c.AllotmentsOverage, (c, v) => c.AllotmentsOverage = v, Derived, Counts);

    /// <inheritdoc cref="ContractLine.Price"/>
    public static Field<ContractLine, decimal> Price { get; } =
        All.Always("price", "Total Price", c => c.Price, (c, v) => c.Price = v, range: Prices, scale: 4);

    /// <inheritdoc cref="ContractLine.Discount"/>
    public static Field<ContractLine, decimal> Discount { get; } =
        All.Amount("discount", "Discount", c => c.Discount, (c, v) => c.Discount = v);

    /// <inheritdoc cref="ContractLine.DiscountPercentage"/>
    public static Field<ContractLine, decimal> DiscountPercentage { get; } =
        All.Value(
            "discountpercentage",
            "Discount (%)",
            c => c.DiscountPercentage,
            (c, v) => c.DiscountPercentage = v,
            (0m, 100m),
            scale: 6
        );

    /// <inheritdoc cref="ContractLine.Net"/>
    public static Field<ContractLine, decimal> Net { get; } =
        All.Always("net", "Net", c => c.Net, (c, v) => c.Net = v, Derived, Prices, scale: 4);

    /// <inheritdoc cref="ContractLine.Rate"/>
    public static Field<ContractLine, decimal> Rate { get; } = All.Amount("rate", "Rate", c => c.Rate, (c, v) => c.Rate = v, Derived);

    /// <inheritdoc cref="ContractLine.ServiceAddress"/>
    public static Field<ContractLine, CustomerAddressId> ServiceAddress { get; } =
        All.Value("serviceaddress", "Location", c => c.ServiceAddress, (c, v) => c.ServiceAddress = v);

    /// <inheritdoc cref="ContractLine.Calendar"/>
    public static Field<ContractLine, SupportCalendar> Calendar { get; } =
        All.Of<SupportCalendar>(
            "effectivitycalendar",
            "Support Calendar",
            SupportCalendar.HoursOfWeek,
            c => c.Calendar,
            (c, v) => c.Calendar = v
        );

    /// <inheritdoc cref="ContractLine.LineItemOrder"/>
    public static Field<ContractLine, int> LineItemOrder { get; } =
        All.Value("lineitemorder", "Line Item Order", c => c.LineItemOrder, (c, v) => c.LineItemOrder = v, Counts);

    /// <inheritdoc cref="ContractLine.Status"/>
    public static Field<ContractLine, ContractLineStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, ByCommand);

    /// <inheritdoc cref="ContractLine.State"/>
    public static Field<ContractLine, ContractLineState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, Derived);
}
