namespace CustomerModel.Persistence;

/// <summary>The key under which a searchable value is searched and sorted in every store.</summary>
public static class SearchKeys
{
    /// <summary>Folded text; for a phone number its E.164 form or else its digits; <see langword="null"/> for what is absent.</summary>
    public static string? Of(object? value) =>
        value switch
        {
            null => null,
            string text => TextKey.Of(text),
            PhoneNumber phone => phone.Key,
            _ => TextKey.Of((string)ValueKinds.Of(value.GetType()).ToStored(value)),
        };

    /// <summary>The text by which criteria compare a value of a field of text, or what is given to compare it with.</summary>
    /// <remarks>Phone numbers are found by the number they dial: what is typed between the digits plays no part.</remarks>
    public static string TextOf(Field field, object value)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            PhoneNumber phone => phone.Key,
            string text when field.ValueType == typeof(PhoneNumber) && text.Any(char.IsAsciiDigit) => string.Concat(
                text.Where(letter => letter == '+' || char.IsAsciiDigit(letter))
            ),
            string text => text,
            _ => ValueTexts.Plain(value),
        };
    }
}
