namespace CustomerModel.Sales;

/// <summary>A document that stays priced while its lines change, for a screen or an importer that changes them one by one.</summary>
/// <remarks>
/// Where lines are rounded, changing one and reading the totals costs the same whatever the number of lines; elsewhere, and
/// for the shares of the lines, reading prices anew what has changed since.
/// </remarks>
public sealed class PriceSheet
{
    private readonly PricingLine[] _lines;
    private readonly PricedLine[] _priced;
    private readonly PricingOptions _options;
    private readonly LineRules _rules;
    private readonly bool _isIncremental;
    private PricingHeader _header;
    private LineSums _sums;
    private PriceTotals _totals;
    private bool _isStale;

    /// <summary>Prices a document.</summary>
    /// <exception cref="RefusedException">An amount is larger than a document can hold.</exception>
    public PriceSheet(IReadOnlyList<PricingLine> lines, in PricingHeader header, PricingOptions options)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(options);
        (_lines, _priced, _header, _options, _rules) = ([.. lines], new PricedLine[lines.Count], header, options, new(options));
        _isIncremental = options.Rounding == RoundingScope.Line && !options.IsTaxByGroup;
        if (_isIncremental)
        {
            _sums = Checked(() => LinePricing.All(_lines, _rules, _priced));
        }

        Renew();
    }

    /// <summary>The lines as they stand.</summary>
    public IReadOnlyList<PricingLine> Lines => _lines;

    /// <summary>All but the lines; setting it changes the totals.</summary>
    /// <exception cref="RefusedException">An amount is larger than a document can hold; nothing has changed.</exception>
    public PricingHeader Header
    {
        get => _header;
        set
        {
            var before = _header;
            _header = value;
            Keep(() => _header = before);
        }
    }

    /// <summary>The totals.</summary>
    public PriceTotals Totals => _totals;

    /// <summary>The amounts of the lines, with their shares of the header.</summary>
    public IReadOnlyList<PricedLine> Priced
    {
        get
        {
            if (_isStale)
            {
                Renew();
            }

            return _priced;
        }
    }

    /// <summary>Puts another line in the place of one.</summary>
    /// <exception cref="RefusedException">An amount is larger than a document can hold; nothing has changed.</exception>
    public void Change(int index, in PricingLine line)
    {
        var (before, sums) = (_lines[index], _sums);
        try
        {
            if (_isIncremental)
            {
                LinePricing.One(before, _rules, ref _sums, -1, out _);
                LinePricing.One(line, _rules, ref _sums, 1, out _);
            }

            _lines[index] = line;
            Total();
        }
        catch (Exception exception) when (exception is OverflowException or RefusedException)
        {
            (_lines[index], _sums) = (before, sums);
            throw exception as RefusedException ?? new RefusedException(PricingErrors.Overflow);
        }
    }

    private void Keep(Action undo)
    {
        try
        {
            Total();
        }
        catch (RefusedException)
        {
            undo();
            throw;
        }
    }

    private void Total()
    {
        if (!_isIncremental)
        {
            Renew();
            return;
        }

        var totals = HeaderPricing.Of(_sums, _header, _options);
        if (!HeaderPricing.Fits(totals))
        {
            throw new RefusedException(PricingErrors.Overflow);
        }

        (_totals, _isStale) = (totals, true);
    }

    private void Renew()
    {
        var priced = new PricedLine[_lines.Length];
        if (PricingEngine.Default.Price(_lines, _header, _options, priced, out var totals) is { } refusal)
        {
            throw new RefusedException(refusal);
        }

        priced.CopyTo(_priced, 0);
        (_totals, _isStale) = (totals, false);
    }

    private static LineSums Checked(Func<LineSums> price)
    {
        try
        {
            return price();
        }
        catch (OverflowException)
        {
            throw new RefusedException(PricingErrors.Overflow);
        }
    }
}
