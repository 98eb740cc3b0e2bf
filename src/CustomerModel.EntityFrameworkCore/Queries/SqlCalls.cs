namespace CustomerModel.EntityFrameworkCore;

/// <summary>What a rewritten query says where .NET has no word for it; the provider's translator gives each its SQL.</summary>
internal static class SqlCalls
{
    /// <summary>A custom value that is a struct.</summary>
    public static TValue? Number<TValue>(string? custom, string name)
        where TValue : struct => throw InSqlOnly(custom, name);

    /// <summary>A custom value that is an object.</summary>
    public static TValue? Text<TValue>(string? custom, string name)
        where TValue : class => throw InSqlOnly(custom, name);

    /// <summary>The sorting twin of a custom decimal.</summary>
    public static decimal? Scaled(string? custom, string name) => throw InSqlOnly(custom, name);

    /// <summary>The last so many code points.</summary>
    public static string? Right(string? text, int count) => throw InSqlOnly(text, count);

    private static NotSupportedException InSqlOnly(params ReadOnlySpan<object?> arguments) =>
        new($"Only a database answers this ({arguments.Length} arguments).");
}
