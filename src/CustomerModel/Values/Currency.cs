using System.Diagnostics.CodeAnalysis;

namespace CustomerModel;

/// <summary>A currency of ISO 4217, by its three letters.</summary>
/// <remarks>
/// The default value is <c>XXX</c>, "no currency". Only active codes can be chosen; a code that a store kept and that
/// ISO has withdrawn since stays readable, without numeric code and minor units.
/// </remarks>
public readonly record struct Currency : ITextValue<Currency>
{
    private const int NoCurrency = (('X' - 'A') * (26 * 26)) + (('X' - 'A') * 26) + ('X' - 'A');

    private readonly short _letters; // base 26, counted from XXX, so that zero is XXX

    private Currency(int letters) => _letters = (short)(letters - NoCurrency);

    /// <summary>No currency, <c>XXX</c>.</summary>
    public static Currency None => default;

    /// <summary>Euro, <c>EUR</c>.</summary>
    public static Currency Eur { get; } = Of("EUR");

    /// <summary>US dollar, <c>USD</c>.</summary>
    public static Currency Usd { get; } = Of("USD");

    /// <summary>Pound sterling, <c>GBP</c>.</summary>
    public static Currency Gbp { get; } = Of("GBP");

    /// <summary>Swiss franc, <c>CHF</c>.</summary>
    public static Currency Chf { get; } = Of("CHF");

    /// <summary>Yen, <c>JPY</c>; it has no minor units.</summary>
    public static Currency Jpy { get; } = Of("JPY");

    /// <summary>Every active currency, by code.</summary>
    public static IReadOnlyList<Currency> All { get; } = [.. CurrencyTable.All.Select(row => new Currency(CurrencyTable.Pack(row.Code)))];

    /// <summary>Three capital letters.</summary>
    public string Code => Row?.Code ?? Unpack(Letters);

    /// <summary>The three digits of ISO 4217 as a number; <see langword="null"/> for a withdrawn code.</summary>
    public int? NumericCode => Row?.Numeric;

    /// <summary>English name; the code itself for a withdrawn one.</summary>
    public string Name => Row?.Name ?? Code;

    /// <summary>Decimals of an amount: 2 for most, 0 for the yen, up to 4; <see langword="null"/> where there are none to speak of: gold, <c>XXX</c>.</summary>
    public int? MinorUnits => Row?.MinorUnits;

    /// <summary>Whether ISO 4217 lists the code today.</summary>
    public bool IsActive => Row is not null;

    /// <inheritdoc/>
    public string Stored => Code;

    private int Letters => _letters + NoCurrency;

    private CurrencyRow? Row => CurrencyTable.Find(Letters);

    /// <summary>The currency with this code.</summary>
    /// <param name="code">Three capital letters.</param>
    /// <exception cref="ArgumentException">ISO 4217 does not list the code.</exception>
    public static Currency Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return CurrencyTable.Find(code) is { } row && row.Code == code
            ? new(CurrencyTable.Pack(code))
            : throw new ArgumentException("ISO 4217 does not list this currency.", nameof(code));
    }

    /// <summary>Reads a code that should be one, in any case.</summary>
    /// <exception cref="FormatException">ISO 4217 does not list it; the message does not repeat the text.</exception>
    public static Currency Parse(string text) =>
        TryParse(text, out var currency) ? currency : throw new FormatException("The text is not a currency code of ISO 4217.");

    /// <summary>Reads a code in any case; for text from outside, where a bad one is no surprise.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Currency currency)
    {
        var row = SingleLine.TryTake(text, longest: 3, out var line) ? CurrencyTable.Find(line) : null;
        currency = row is null ? default : new(CurrencyTable.Pack(row.Code));
        return row is not null;
    }

    /// <inheritdoc/>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out Currency value) => TryParse(text, out value);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The text is not three capital letters.</exception>
    public static Currency FromStored(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return stored.Length == 3 && stored.All(char.IsAsciiLetterUpper)
            ? new(CurrencyTable.Pack(stored))
            : throw new FormatException("A stored currency is three capital letters.");
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private static string Unpack(int letters) =>
        new([(char)('A' + (letters / 676)), (char)('A' + (letters / 26 % 26)), (char)('A' + (letters % 26))]);
}
