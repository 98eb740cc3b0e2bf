using System.Globalization;

namespace CustomerModel.Sales;

/// <summary>Writes figures into a trace.</summary>
internal static class PriceFigures
{
    public static string Of(decimal number) => DecimalScale.Trim(number).ToString(CultureInfo.InvariantCulture);

    /// <summary>A term of a sum, negative ones in brackets.</summary>
    public static string Term(decimal number) => number < 0 ? $"({Of(number)})" : Of(number);

    public static string Sum(IEnumerable<decimal> numbers) => string.Join(" + ", numbers.Select(Term)) is { Length: > 0 } text ? text : "0";
}
