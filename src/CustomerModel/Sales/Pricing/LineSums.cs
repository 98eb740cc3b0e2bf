namespace CustomerModel.Sales;

/// <summary>What the header needs of all lines together.</summary>
internal struct LineSums
{
    public decimal Net;
    public decimal Discount;
    public decimal Tax;
    public decimal ShownNet;
    public decimal ShownDiscount;
    public decimal ShownTax;
    public int Errors;

    /// <summary>Takes the amounts of one line in, or with a negative sign out again.</summary>
    public void Take(in LineAmounts amounts, in PricedLine priced, decimal counted, int sign)
    {
        Net += sign * amounts.Net;
        Discount += sign * amounts.Counted;
        Tax += sign * amounts.Tax;
        ShownNet += sign * priced.NetAmount;
        ShownDiscount += sign * counted;
        ShownTax += sign * priced.Tax;
        Errors += priced.Error == PricingError.None ? 0 : sign;
    }
}
