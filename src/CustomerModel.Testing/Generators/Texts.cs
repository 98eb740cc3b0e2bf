using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing;

/// <summary>Texts as people and importers send them: umlauts, emoji, wildcards, quotes, letters written in two ways.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        .. "abcxyzABCXYZ019".Select(letter => letter.ToString()),
        .. new[] { " ", "-", "%", "_", "[", "]", "*", "?", "\\", "'", "\"", ";", ",", "\n", "\t" },
        .. new[] { "ä", "Ö", "ß", "é", "e\u0301", "ı", "İ", "ς", "Σ", "ﬁ", "中", "한", "😀", "👩\u200d👧", "\ufb01", "ǆ" },
    ];

    public static Gen<string> UpTo(int longest) =>
        from length in Gen.Frequency((9, Gen.Choose(1, Math.Min(12, longest))), (1, Gen.Constant(longest)))
        from pieces in Gen.Elements(Pieces).ArrayOf(length)
        let text = Cut(string.Concat(pieces), longest).Trim()
        select text.Length > 0 ? text : "x";

    public static Gen<EmailAddress> Emails { get; } =
        from local in Gen.Elements("anna", "Ben.Muster", "o'neil", "a_b", "100%", "info+crm", "jürgen")
        from domain in Gen.Elements("example.com", "firma.example", "müller.example", "xn--mller-kva.example")
        select EmailAddress.Parse($"{local}@{domain}");

    public static Gen<PhoneNumber> Phones { get; } =
        from number in Gen.Elements("+49 30 123456", "030/123456", "(206) 555-0100", "+1 425 555 0101 ext. 7", "0043 1 5880", "110")
        from region in Gen.Elements("DE", "US", null)
        select PhoneNumber.Parse(number, region);

    public static Gen<WebAddress> Sites { get; } =
        Gen.Elements("https://acme.example", "www.acme.example/a_b?x=1%20", "http://müller.example", "ftp://files.example/in")
            .Select(WebAddress.Parse);

    public static Gen<SupportCalendar> Calendars { get; } =
        Gen.Elements('+', '-').ArrayOf(SupportCalendar.HoursOfWeek).Select(hours => SupportCalendar.Parse(new string(hours)));

    public static Gen<ZoneId> Zones { get; } =
        Gen.Elements("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC").Select(ZoneId.Parse);

    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text
        : char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)]
        : text[..longest];
}
