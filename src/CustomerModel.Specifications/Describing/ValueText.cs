using System.Collections;
using System.Globalization;

namespace CustomerModel.Specifications;

/// <summary>Writes a value without culture; long lists are cut, since a line is to be read.</summary>
internal static class ValueText
{
    private const int MostItems = 10;

    internal static string Of(object? value, Type? type = null) =>
        value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            bool yes => yes ? "true" : "false",
            DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString(
                value is DateOnly ? "yyyy-MM-dd" : "O",
                CultureInfo.InvariantCulture
            ),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            IEnumerable items => List(items),
            _ => value.ToString() ?? type?.Name ?? "",
        };

    private static string List(IEnumerable items)
    {
        var first = items.Cast<object?>().Take(MostItems + 1).Select(item => Of(item)).ToList();
        return first.Count > MostItems ? $"[{string.Join(", ", first.Take(MostItems))}, ...]" : $"[{string.Join(", ", first)}]";
    }
}
