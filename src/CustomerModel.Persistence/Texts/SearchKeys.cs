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
}
