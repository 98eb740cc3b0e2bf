using CustomerModel.Sales;

namespace CustomerModel.Service;

/// <summary>What a contract covers at what price: a number of cases, minutes, or dates.</summary>
/// <remarks>Never changed once it stands on a contract, which computes its amounts and says when it ends.</remarks>
public sealed record ContractLine : RecordPart
{
    internal ContractLine(int number)
        : base(number) { }

    /// <summary>Names the line elsewhere, in cases above all; given when it is added.</summary>
    public ContractLineId? LineId { get; internal set; }

    /// <summary>What it is called.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>The first day it covers; that of the contract unless stated.</summary>
    public LocalDate? ActiveOn { get; internal set; }

    /// <summary>The last day it covers; that of the contract unless stated.</summary>
    public LocalDate? ExpiresOn { get; internal set; }

    /// <summary>The product that is supported.</summary>
    public ProductId? Product { get; internal set; }

    /// <summary>Which piece of it.</summary>
    public string? SerialNumber { get; internal set; }

    /// <summary>The unit group of the product.</summary>
    public UnitGroupId? UnitGroup { get; internal set; }

    /// <summary>The unit that <see cref="Quantity"/> counts.</summary>
    public UnitId? Unit { get; internal set; }

    /// <summary>How many of the product.</summary>
    public int? Quantity { get; internal set; }

    /// <summary>What allotments are counted in; the host defines the choices.</summary>
    public ServiceContractUnits? ServiceUnits { get; internal set; }

    /// <summary>How many cases or minutes are agreed; 0 where only dates count.</summary>
    public int TotalAllotments { get; internal set; }

    /// <summary>How many are used.</summary>
    public int AllotmentsUsed { get; internal set; }

    /// <summary>How many are left, 0 at least.</summary>
    public int AllotmentsRemaining { get; internal set; }

    /// <summary>How many are used beyond the total, 0 at least.</summary>
    public int AllotmentsOverage { get; internal set; }

    /// <summary>What it costs before the discount.</summary>
    public decimal Price { get; internal set; }

    /// <summary>Discount as an amount; of contracts whose discounts are amounts.</summary>
    public decimal? Discount { get; internal set; }

    /// <summary>Discount in points of the price; of contracts whose discounts are percentages.</summary>
    public decimal? DiscountPercentage { get; internal set; }

    /// <summary>Price less discount.</summary>
    public decimal Net { get; internal set; }

    /// <summary>Price of one allotment; <see langword="null"/> where none is agreed.</summary>
    public decimal? Rate { get; internal set; }

    /// <summary>Where the service is given: an address of the customer.</summary>
    public CustomerAddressId? ServiceAddress { get; internal set; }

    /// <summary>The hours of a week in which there is support; those of the contract unless stated.</summary>
    public SupportCalendar? Calendar { get; internal set; }

    /// <summary>Its place where lines are listed in an order of their own.</summary>
    public int? LineItemOrder { get; internal set; }

    /// <summary>Where it stands.</summary>
    public ContractLineStatus Status { get; internal set; } = ContractLineLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public ContractLineState State { get; internal set; }

    /// <summary>A line to be added to a contract.</summary>
    /// <param name="title">What it is called.</param>
    /// <param name="price">What it costs before the discount, in the currency of the contract.</param>
    /// <param name="allotments">How many cases or minutes are agreed; 0 where only dates count.</param>
    /// <param name="more">All else.</param>
    /// <exception cref="RefusedException">With every reason.</exception>
    public static ContractLine Of(string title, decimal price, int allotments = 0, Action<ContractLineEdit>? more = null)
    {
        var edit = new ContractLineEdit(new(1))
            .Set(ContractLineFields.Title, title)
            .Set(ContractLineFields.Price, (decimal?)price)
            .Set(ContractLineFields.TotalAllotments, (int?)allotments);
        more?.Invoke(edit);
        return edit.Result();
    }

    /// <summary>Why the line cannot stand on any contract, or <see langword="null"/>.</summary>
    internal DomainError? WhyNot() =>
        Discount is not (null or 0) && DiscountPercentage is not (null or 0) ? ContractErrors.AmountAndPercentage
        : Discount > Price ? ContractErrors.DiscountAbovePrice(Price)
        : ExpiresOn < ActiveOn ? ContractErrors.InvalidDates
        : null;

    /// <summary>Whether the discount is of the one kind or the other, or there is none.</summary>
    internal bool GoesWith(bool discountsArePercentages) => (discountsArePercentages ? Discount : DiscountPercentage) is null or 0;

    /// <summary>The line as it stands on a contract, with its amounts in the coins of the currency.</summary>
    internal ContractLine On(Contract contract, int number, ContractLineId id, PricingOptions options)
    {
        var copy = (ContractLine)Copy();
        copy.Number = number;
        (copy.ActiveOn, copy.ExpiresOn) = (ActiveOn ?? contract.ActiveOn, ExpiresOn ?? contract.ExpiresOn);
        (copy.Calendar, copy.ServiceAddress) = (Calendar ?? contract.Calendar, ServiceAddress ?? contract.ServiceAddress);
        copy.Price = options.Round(Price);
        copy.Discount = Discount is { } discount ? options.Round(discount) : null;
        copy.Net = options.Round(copy.Price - (copy.Discount ?? 0) - Percentage.Of(DiscountPercentage ?? 0).ApplyTo(copy.Price));
        copy.Rate = TotalAllotments == 0 ? null : options.Round(copy.Price / TotalAllotments);
        return copy.Anew(id);
    }

    /// <summary>The line as one of which nothing is used yet.</summary>
    internal ContractLine Anew(ContractLineId id)
    {
        var copy = (ContractLine)Copy();
        copy.LineId = id;
        (copy.AllotmentsUsed, copy.AllotmentsRemaining, copy.AllotmentsOverage) = (0, TotalAllotments, 0);
        copy.Stand(ContractLineLifecycle.Table.Initial);
        return copy;
    }

    /// <summary>The line so many days later.</summary>
    internal ContractLine Later(int days)
    {
        var copy = (ContractLine)Copy();
        (copy.ActiveOn, copy.ExpiresOn) = (ActiveOn?.PlusDays(days), ExpiresOn?.PlusDays(days));
        return copy;
    }

    /// <summary>The line after something was done to it; itself where its life cycle does not allow that.</summary>
    internal ContractLine After(ContractLineAction action)
    {
        if (ContractLineLifecycle.Table.DefaultOf(Status, action) is not { } target)
        {
            return this;
        }

        var copy = (ContractLine)Copy();
        copy.Stand(target);
        return copy;
    }

    /// <summary>Whether cases are opened under it on the day.</summary>
    internal bool Covers(LocalDate day) =>
        State is ContractLineState.Existing or ContractLineState.Renewed && ActiveOn <= day && day <= ExpiresOn;

    /// <summary>The line after so much more, or less, is used of it; <see langword="null"/> where that is no number a line holds.</summary>
    internal ContractLine? After(int amount)
    {
        var used = (long)AllotmentsUsed + amount;
        if (ContractLineFields.AllotmentsUsed.WhyNot((int)Math.Clamp(used, -1, int.MaxValue)) is not null)
        {
            return null;
        }

        var copy = (ContractLine)Copy();
        (copy.AllotmentsUsed, copy.AllotmentsRemaining) = ((int)used, (int)Math.Max(0, TotalAllotments - used));
        copy.AllotmentsOverage = (int)Math.Max(0, used - TotalAllotments);
        return copy;
    }

    private void Stand(ContractLineStatus status) =>
        (Status, State) = (status, (ContractLineState)ContractLineLifecycle.Table.StateOf(status));
}
