namespace CustomerModel.Testing;

/// <summary>Smaller values of the same type, nearest to the simplest first.</summary>
internal static class Smaller
{
    public static IEnumerable<object> Than(object value) =>
        value switch
        {
            string text => Texts(text),
            int number when number != 0 => new object[] { 0, number / 2, number - Math.Sign(number) }.Distinct(),
            long number when number != 0 => new object[] { 0L, number / 2, number - Math.Sign(number) }.Distinct(),
            decimal number when number != 0 => new object[] { 0m, decimal.Truncate(number), decimal.Truncate(number / 2) }
                .Where(smaller => (decimal)smaller != number)
                .Distinct(),
            double number when number != 0 => new object[] { 0d, Math.Truncate(number), Math.Truncate(number / 2) }
                .Where(smaller => !smaller.Equals(number))
                .Distinct(),
            bool flag when flag => [false],
            _ => [],
        };

    private static IEnumerable<object> Texts(string text)
    {
        if (text.Length > 1)
        {
            yield return "x";
            yield return text[..(text.Length / 2)].Trim();
            yield return text[(text.Length / 2)..].Trim();
        }

        for (var i = 0; i < text.Length && text.Length is > 1 and <= 24; i++)
        {
            yield return text.Remove(i, 1).Trim();
        }
    }
}
