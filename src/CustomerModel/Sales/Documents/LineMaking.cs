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

    /// <summary>A line of another document with all that both kinds of line have.</summary>
    public static TTo Copy<TFrom, TTo>(TFrom from, TTo blank, IReadOnlyList<Field<TFrom>> source, IReadOnlyList<Field<TTo>> target)
        where TFrom : SalesLine
        where TTo : SalesLine
    {
        var byName = source.ToDictionary(field => field.Name);
        foreach (var field in target)
        {
            if (byName.TryGetValue(field.Name, out var same))
            {
                field.Restore(blank, same.Read(from));
            }
        }

        blank.Number = from.Number;
        blank.Derive();
        return blank;
    }
}
