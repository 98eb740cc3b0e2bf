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

    /// <summary>An id that a column of its own keeps, which follows from the column of a customer or of a record of any kind.</summary>
    /// <param name="source">The column it follows from.</param>
    /// <param name="column">What the name of its column ends with.</param>
    public static TId? FollowingId<TSource, TId>(TSource source, string column)
        where TId : struct => throw InSqlOnly(source, column);

    /// <summary>Whether a record of any kind is of one kind.</summary>
    /// <param name="record">The record.</param>
    /// <param name="kind">Logical name of the kind.</param>
    public static bool IsOfKind(RecordRef? record, string kind) => throw InSqlOnly(record, kind);

    /// <summary>A condition that few rows meet, for a database that cannot know it and would walk all rows in their order.</summary>
    public static bool Rarely(bool condition) => throw InSqlOnly(condition);

    private static NotSupportedException InSqlOnly(params ReadOnlySpan<object?> arguments) =>
        new($"Only a database answers this ({arguments.Length} arguments).");
}
