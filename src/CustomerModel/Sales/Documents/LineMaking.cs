namespace CustomerModel.Sales;

/// <summary>Makes lines of any kind.</summary>
internal static class LineMaking
{
    public static TLine Of<TLine>(
        TLine blank,
        ProductId product,
        UnitId unit,
        decimal quantity,
        decimal? price,
        Action<LineEdit<TLine>>? more
    )
        where TLine : SalesLine
    {
        var edit = new LineEdit<TLine>(blank)
            .Set(SalesLineFields<TLine>.Product, product)
            .Set(SalesLineFields<TLine>.Unit, unit)
            .Set(SalesLineFields<TLine>.Quantity, (decimal?)quantity)
            .Set(SalesLineFields<TLine>.PricePerUnit, price);
        more?.Invoke(edit);
        return edit.Result();
    }

    public static TLine WriteIn<TLine>(TLine blank, string text, decimal quantity, decimal price, Action<LineEdit<TLine>>? more)
        where TLine : SalesLine
    {
        var edit = new LineEdit<TLine>(blank)
            .Set(SalesLineFields<TLine>.IsProductOverridden, (bool?)true)
            .Set(SalesLineFields<TLine>.WriteInProduct, text)
            .Set(SalesLineFields<TLine>.Quantity, (decimal?)quantity)
            .Set(SalesLineFields<TLine>.PricePerUnit, (decimal?)price);
        more?.Invoke(edit);
        return edit.Result();
    }

    public static TLine With<TLine>(TLine line, Action<LineEdit<TLine>> change)
        where TLine : SalesLine
    {
        ArgumentNullException.ThrowIfNull(change);
        var edit = new LineEdit<TLine>((TLine)line.Copy());
        change(edit);
        return edit.Result();
    }
}
