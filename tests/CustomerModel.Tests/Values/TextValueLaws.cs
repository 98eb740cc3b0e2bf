using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Values;

/// <summary>What every text value keeps.</summary>
internal static class TextValueLaws
{
    /// <summary>Text of all sorts: plain, foreign, with controls, halves of surrogate pairs and much white space.</summary>
    public static Gen<string> Anything { get; } =
        from pieces in Gen.ListOf(
            Gen.Elements(
                "a",
                "Z",
                "0",
                "7",
                "+",
                "00",
                "@",
                ".",
                "-",
                "/",
                ":",
                " ",
                "\t",
                "\n",
                "\0",
                "é",
                "ß",
                "中",
                "İ",
                "😀",
                "\ud800",
                "\udc00",
                "\u202E",
                "\u200B",
                "http://",
                "mailto:",
                "ext",
                "x",
                "#",
                "(",
                ")",
                "EUR",
                "\u0663",
                "\uFEFF",
                "\u00A0",
                "\u2028",
                "%",
                "\\",
                "\""
            )
        )
        select string.Concat(pieces);

    /// <summary>What is read comes back from the store equal, reads again from its own text equal, and shows itself as text.</summary>
    public static void Hold<T>(Gen<string> typed, Func<T, string> shown)
        where T : ITextValue<T>
    {
        Law.ForAll(
            typed.ToArbitrary(),
            text =>
                !T.TryRead(text, out var value)
                || (
                    T.FromStored(value.Stored).Equals(value)
                    && T.FromStored(value.Stored).GetHashCode() == value.GetHashCode()
                    && T.TryRead(shown(value), out var again)
                    && again.Equals(value)
                    && value.ToString() == shown(value)
                    && PlainText.IsClean(value.Stored)
                ),
            cases: 2_000
        );
        AreOfNoCulture<T>(typed);
    }

    /// <summary>Turkish casing, Arabic digits or Thai dates change nothing.</summary>
    private static void AreOfNoCulture<T>(Gen<string> typed)
        where T : ITextValue<T>
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";

        Law.ForAll(
            typed.ToArbitrary(),
            text =>
            {
                var plain = T.TryRead(text, out var value) ? value.Stored : null;
                var before = CultureInfo.CurrentCulture;
                try
                {
                    CultureInfo.CurrentCulture = culture;
                    return plain == (T.TryRead(text, out value) ? value.Stored : null);
                }
                finally
                {
                    CultureInfo.CurrentCulture = before;
                }
            }
        );
    }
}
