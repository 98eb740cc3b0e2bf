namespace CustomerModel.Operations;

/// <summary>Streets and towns by whole words, and the number of a house apart from its street.</summary>
internal static class AddressText
{
    private static readonly WordTable Streets = new(
        """
        street: st str
        road: rd
        avenue: av ave aven
        drive: dr drv
        court: ct crt
        crescent: cr cres crsnt
        place: pl plc
        lane: ln la
        close: cl
        boulevard: blvd bvd boul bd
        highway: hwy hway
        parade: pde
        terrace: tce terr ter
        circuit: cct circ
        grove: gr gve
        square: sq sqr
        parkway: pkwy pky
        esplanade: esp
        strasse: strase
        platz: plz
        allee: al
        apartment: apt appt apmt
        building: bldg blg
        village: vlge vill
        floor: fl flr
        saint: snt
        mount: mt mnt
        north: n
        south: s
        east: e
        west: w
        """
    );

    private static readonly WordTable Towns = new(
        """
        saint: st snt ste
        sankt: skt
        mount: mt mnt
        fort: ft
        port: pt
        north: nth n
        south: sth s
        east: e
        west: w
        """
    );

    /// <summary>Appends a street: <c>St. Kilda Rd.</c> is <c>saint kilda road</c>, <c>Hauptstr.</c> is <c>hauptstrasse</c>.</summary>
    public static void AppendStreet(ReadOnlySpan<char> folded, TextBuffer into)
    {
        var start = into.Length;
        foreach (var range in folded.Split(' '))
        {
            var word = folded[range];
            var isBeforeName = range.End.Value + 1 < folded.Length && !char.IsAsciiDigit(folded[range.End.Value + 1]);
            AppendWord(word is "st" && isBeforeName ? "saint" : Streets.Of(word), start, into);
            if (word.Length > 4 && word.EndsWith("str"))
            {
                into.Append("asse");
            }
        }
    }

    /// <summary>Appends a town: <c>St. Kilda Nth</c> is <c>saint kilda north</c>.</summary>
    public static void AppendTown(ReadOnlySpan<char> folded, TextBuffer into)
    {
        var start = into.Length;
        foreach (var range in folded.Split(' '))
        {
            AppendWord(Towns.Of(folded[range]), start, into);
        }
    }

    /// <summary>Takes the number of the house off a line of an address, in front of the street or behind it; empty when there is none.</summary>
    public static void Split(ReadOnlySpan<char> line, out ReadOnlySpan<char> number, out ReadOnlySpan<char> street)
    {
        var text = line.Trim();
        var (front, back) = (text.IndexOf(' '), text.LastIndexOf(' '));
        if (front > 0 && IsNumber(text[..front]))
        {
            number = text[..front];
            street = text[(front + 1)..];
        }
        else if (back > 0 && IsNumber(text[(back + 1)..]))
        {
            number = text[(back + 1)..];
            street = text[..back];
        }
        else
        {
            number = default;
            street = text;
        }
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length <= 8 && word.ContainsAnyInRange('0', '9') && (char.IsAsciiDigit(word[0]) || char.IsAsciiDigit(word[^1]));

    private static void AppendWord(ReadOnlySpan<char> word, int start, TextBuffer into)
    {
        if (into.Length > start)
        {
            into.Append(' ');
        }

        into.Append(word);
    }
}
