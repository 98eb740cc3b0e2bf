using System.Diagnostics.CodeAnalysis;

namespace CustomerModel;

/// <summary>A phone or fax number: what was typed and, as far as that tells, the number it dials.</summary>
public sealed record PhoneNumber : ITextValue<PhoneNumber>
{
    private const int Longest = 50;

    private PhoneNumber(string value, string? e164, string? extension) => (Value, E164, Extension) = (value, e164, extension);

    /// <summary>The number as typed, at most 50 characters.</summary>
    public string Value { get; }

    /// <summary>Plus, calling code, national number, as in <c>+14255550100</c> (ITU-T E.164); <see langword="null"/> when unknown.</summary>
    /// <remarks>
    /// Known for a number that begins with a plus or with 00, and for one read with its region. The form is
    /// checked, not whether anybody answers. The extension is no part of it.
    /// </remarks>
    public string? E164 { get; }

    /// <summary>The digits typed behind <c>ext.</c>, <c>x</c> or <c>#</c>, or <see langword="null"/>.</summary>
    public string? Extension { get; }

    /// <summary>What a search compares: <see cref="E164"/> if known, else the digits alone, without the extension.</summary>
    public string Key => E164 ?? PhoneDigits.Of(Value).All;

    /// <summary>The text as typed; then a tab and the E.164 form, if only the region told it.</summary>
    public string Stored => E164 is null || PhoneDigits.Of(Value).InE164(region: null) == E164 ? Value : $"{Value}\t{E164}";

    /// <summary>Reads a number that should be one.</summary>
    /// <param name="text">The number as typed.</param>
    /// <param name="region">Where it was written (ISO 3166 alpha-2); <see langword="null"/> or an unknown one tells nothing.</param>
    /// <exception cref="FormatException">It is none; the message does not repeat the text.</exception>
    public static PhoneNumber Parse(string text, string? region = null) =>
        TryParse(text, region, out var number) ? number : throw new FormatException("The text is not a phone number.");

    /// <summary>Reads a number; for text from outside, where a bad one is no surprise.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out PhoneNumber? number) =>
        TryParse(text, region: null, out number);

    /// <summary>Reads a number that was written in a region.</summary>
    /// <param name="text">The number as typed: anything of one line that has a digit.</param>
    /// <param name="region">Where it was written (ISO 3166 alpha-2); <see langword="null"/> or an unknown one tells nothing.</param>
    /// <param name="number">The number.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, string? region, [NotNullWhen(true)] out PhoneNumber? number)
    {
        number = SingleLine.TryTake(text, Longest, out var line) ? Read(line, region) : null;
        return number is not null;
    }

    /// <inheritdoc/>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out PhoneNumber value) => TryParse(text, out value);

    /// <inheritdoc/>
    public static PhoneNumber FromStored(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var tab = stored.IndexOf('\t', StringComparison.Ordinal);
        var value = tab < 0 ? stored : stored[..tab];
        var digits = PhoneDigits.Of(value);
        return new(value, tab < 0 ? digits.InE164(region: null) : stored[(tab + 1)..], digits.Extension);
    }

    /// <summary>The number as typed; it is personal.</summary>
    public override string ToString() => Value;

    private static PhoneNumber? Read(string line, string? region)
    {
        var digits = PhoneDigits.Of(line);
        return digits.All.Length == 0 ? null : new(line, digits.InE164(region), digits.Extension);
    }
}
