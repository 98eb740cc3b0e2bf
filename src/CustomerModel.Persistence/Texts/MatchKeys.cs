namespace CustomerModel.Persistence;

/// <summary>The text by which two values of a field are the same when records are looked up by it.</summary>
public static class MatchKeys
{
    /// <summary>Without regard to case where the value is searched that way; <see langword="null"/> for what is absent.</summary>
    public static string? Of(object? value) =>
        value switch
        {
            null => null,
            string or EmailAddress or PhoneNumber or WebAddress => SearchKeys.Of(value),
            _ => ValueTexts.Write(value),
        };
}
