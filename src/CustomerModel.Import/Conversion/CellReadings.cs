using System.Globalization;
using System.Reflection;
using CustomerModel.Persistence;
using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Makes the reading of a field once, so that a row costs calls only.</summary>
internal sealed class CellReadings
{
    private static readonly MethodInfo Text = typeof(CellReadings).GetMethod(nameof(OfText), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly TextRules _rules;
    private readonly NumberRules _numbers;
    private readonly TimeRules _times;
    private readonly decimal _factor;

    /// <summary>Readings by the rules of one file or column.</summary>
    /// <exception cref="RefusedException">A code that begins with <c>map.</c></exception>
    public CellReadings(TextRules rules, decimal factor = 1)
    {
        (_rules, _factor) = (rules, factor);
        _numbers = NumberRules.Of(rules.Culture) ?? throw new RefusedException(MapErrors.CultureUnknown(rules.Culture));
        _times = new(rules);
    }

    /// <summary>Reads a text and asks the field whether it takes the value.</summary>
    public CellReading For(Field field, OptionSet? options)
    {
        var read = Bare(field, options);
        return (string text, out DomainError? error) =>
        {
            var value = read(text, out error);
            error ??= value is null ? FieldErrors.Unreadable(field, text) : field.WhyNot(value);
            error = error is null ? null : error with { Value = text };
            return error is null ? value : null;
        };
    }

    private CellReading Bare(Field field, OptionSet? options)
    {
        var type = field.ValueType;
        return type == typeof(string) ? PlainText
            : type == typeof(bool) ? Flag(field)
            : type == typeof(int)
                ? Number(
                    field,
                    number => number == decimal.Truncate(number) && number is >= int.MinValue and <= int.MaxValue ? (int)number : null
                )
            : type == typeof(long)
                ? Number(
                    field,
                    number => number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue ? (long)number : null
                )
            : type == typeof(decimal) ? Number(field, number => number)
            : type == typeof(double) ? Number(field, number => (double)number)
            : type == typeof(LocalDate) ? Date(field)
            : type == typeof(Instant) ? Moment(field)
            : type == typeof(PhoneNumber) ? Phone
            : options is not null ? Option(field, options)
            : type == typeof(OwnerId) ? Owner
            : type.IsEnum ? Named(field)
            : IsTextValue(type) ? Text.MakeGenericMethod(type).CreateDelegate<CellReading>()
            : Canonical(field);
    }

    private static object? PlainText(string text, out DomainError? error)
    {
        error = null;
        return CustomerModel.PlainText.Normalize(text);
    }

    private CellReading Flag(Field field) =>
        (string text, out DomainError? error) =>
        {
            var word = text.Trim();
            var isTrue = _rules.True.Contains(word, StringComparer.OrdinalIgnoreCase);
            error = isTrue || _rules.False.Contains(word, StringComparer.OrdinalIgnoreCase) ? null : CellErrors.FlagInvalid(field, text);
            return error is null ? isTrue : null;
        };

    private CellReading Number(Field field, Func<decimal, object?> convert) =>
        (string text, out DomainError? error) =>
        {
            var value = _numbers.TryRead(text.AsSpan().Trim(), out var number) && Scaled(number) is { } scaled ? convert(scaled) : null;
            error = value is null ? FieldErrors.NumberInvalid(field, text) : null;
            return value;
        };

    private decimal? Scaled(decimal number)
    {
        try
        {
            return _factor == 1 ? number : number * _factor;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private CellReading Date(Field field) =>
        (string text, out DomainError? error) =>
        {
            var date = _times.Date(text.Trim());
            error = date is null ? FieldErrors.DateInvalid(field, text) : null;
            return date;
        };

    private CellReading Moment(Field field) => (string text, out DomainError? error) => _times.Moment(field, text.Trim(), out error);

    private object? Phone(string text, out DomainError? error)
    {
        error = null;
        return PhoneNumber.TryParse(text, _rules.Region, out var number) ? number : null;
    }

    private static CellReading Option(Field field, OptionSet options)
    {
        var kind = ValueKinds.Of(field.ValueType);
        return (string text, out DomainError? error) =>
        {
            var word = text.Trim();
            var code =
                int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && options.Contains(number)
                    ? number
                    : options.CodeOf(word);
            error = code is null ? FieldErrors.OptionUnknown(field, text) : null;
            return code is { } known ? kind.FromStored(known) : null;
        };
    }

    private static CellReading Named(Field field) =>
        (string text, out DomainError? error) =>
        {
            var value = Choice(field.ValueType, text.Trim());
            error = value is null ? FieldErrors.OptionUnknown(field, text) : null;
            return value;
        };

    /// <summary>By code, by name, or by a label as people see it: Cannot Contact, Out-Sold.</summary>
    private static object? Choice(Type type, string word)
    {
        if (int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code))
        {
            return type == typeof(InvoiceStatus) ? InvoiceCodes.Read(code)
                : Enum.ToObject(type, code) is var value && Enum.IsDefined(type, value) ? value
                : null;
        }

        var name = word.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        return Array.Find(Enum.GetNames(type), known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Enum.Parse(type, found)
            : null;
    }

    private static object? OfText<TText>(string text, out DomainError? error)
        where TText : ITextValue<TText>
    {
        error = null;
        return TText.TryRead(text, out var value) ? value : null;
    }

    private static CellReading Canonical(Field field) =>
        (string text, out DomainError? error) =>
        {
            error = null;
            return ValueTexts.Read(field.ValueType, text.Trim());
        };

    /// <summary>The id of a user, or a party in its canonical form.</summary>
    private static object? Owner(string text, out DomainError? error)
    {
        error = null;
        return Guid.TryParse(text.Trim(), out var user) ? (OwnerId)UserId.From(user) : ValueTexts.Read(typeof(OwnerId), text.Trim());
    }

    private static bool IsTextValue(Type type) =>
        type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITextValue<>));
}
