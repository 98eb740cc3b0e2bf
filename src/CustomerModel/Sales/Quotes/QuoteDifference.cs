namespace CustomerModel.Sales;

/// <summary>One field in which two revisions differ.</summary>
/// <param name="Line">Number of the line; <see langword="null"/> for the header.</param>
/// <param name="Field">The field.</param>
/// <param name="Before">Its value in the one; <see langword="null"/> when it is absent, or the whole line is.</param>
/// <param name="After">Its value in the other.</param>
public sealed record QuoteDifference(int? Line, Field Field, object? Before, object? After);
