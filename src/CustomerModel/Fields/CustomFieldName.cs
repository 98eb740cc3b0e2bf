namespace CustomerModel;

/// <summary>The shape of a custom field's name: <c>owner/name</c>.</summary>
internal static class CustomFieldName
{
    public static string Checked(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return
            name.Length is >= 3 and <= 64
            && name.Split('/') is [{ Length: > 0 }, { Length: > 0 }]
            && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '.' or '/' or '-')
            ? name
            : throw new ArgumentException("A custom field is named owner/name: 3 to 64 of a-z 0-9 . / - with one slash.", nameof(name));
    }
}
