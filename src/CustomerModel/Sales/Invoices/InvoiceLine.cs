namespace CustomerModel.Sales;

/// <summary>One position of an invoice: a product of the catalogue or a write-in one.</summary>
/// <remarks>Immutable: a line is replaced by a changed copy; its document computes its amounts.</remarks>
public sealed partial record InvoiceLine : ShippedLine
{
    internal InvoiceLine(int number)
        : base(number) { }

    /// <summary>A line for a product of the catalogue, to be added to an invoice.</summary>
    /// <param name="product">The product.</param>
    /// <param name="unit">A unit of the product's group.</param>
    /// <param name="quantity">How many units.</param>
    /// <param name="price">Price of one unit as the price list states it; <see langword="null"/> while it has none.</param>
    /// <param name="more">All else.</param>
    /// <exception cref="RefusedException">With every reason.</exception>
    public static InvoiceLine Of(
        ProductId product,
        UnitId unit,
        decimal quantity,
        decimal? price = null,
        Action<LineEdit<InvoiceLine>>? more = null
    ) => LineMaking.Of(new InvoiceLine(1), product, unit, quantity, price, more);

    /// <summary>A line for what is no product of the catalogue.</summary>
    /// <param name="text">What is sold.</param>
    /// <param name="quantity">How many.</param>
    /// <param name="price">Price of one.</param>
    /// <param name="more">All else.</param>
    /// <exception cref="RefusedException">With every reason.</exception>
    public static InvoiceLine WriteIn(string text, decimal quantity, decimal price, Action<LineEdit<InvoiceLine>>? more = null) =>
        LineMaking.WriteIn(new InvoiceLine(1), text, quantity, price, more);

    /// <summary>A changed copy.</summary>
    /// <exception cref="RefusedException">With every reason.</exception>
    public InvoiceLine With(Action<LineEdit<InvoiceLine>> change) => LineMaking.With(this, change);

    internal override void Derive() => Name ??= NameOfProduct(100);
}
