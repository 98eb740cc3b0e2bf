namespace CustomerModel.Import;

/// <summary>What the beginning of a CSV file tells about the way it was written.</summary>
/// <param name="Delimiter">What separates cells; <see langword="null"/> when a <c>sep=</c> line says so itself.</param>
/// <param name="LineEnd">As <see cref="FileFormat.LineEnd"/>.</param>
internal readonly record struct CsvDialect(char? Delimiter, string? LineEnd)
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public static CsvDialect Of(ReadOnlySpan<char> sample)
    {
        var ends = LineEnds(sample);
        return sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) ? new(null, ends) : new(MostUsed(FirstRecord(sample)), ends);
    }

    /// <summary>What the content is when it is no text of rows at all, or <see langword="null"/>.</summary>
    public static string? Foreign(ReadOnlySpan<byte> head, ReadOnlySpan<char> sample) =>
        head switch
        {
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] => "a zip archive or workbook",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "an old workbook",
            [0x1F, 0x8B, ..] => "a gzip archive",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF document",
            _ => Markup(sample.TrimStart()) ?? (sample.Count('\0') > sample.Length / 8 ? "binary" : null),
        };

    private static string? Markup(ReadOnlySpan<char> text) =>
        Begins(text, "<?xml") ? "XML"
        : Begins(text, "<!doctype") || Begins(text, "<html") ? "HTML"
        : null;

    private static bool Begins(ReadOnlySpan<char> text, string with) => text.StartsWith(with, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> FirstRecord(ReadOnlySpan<char> sample)
    {
        var text = sample.TrimStart("\r\n");
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            isQuoted ^= text[i] == '"';
            if (!isQuoted && text[i] is '\r' or '\n')
            {
                return text[..i];
            }
        }

        return text;
    }

    private static char MostUsed(ReadOnlySpan<char> record)
    {
        Span<int> counts = stackalloc int[Delimiters.Length];
        var isQuoted = false;
        foreach (var character in record)
        {
            isQuoted ^= character == '"';
            if (!isQuoted && Array.IndexOf(Delimiters, character) is >= 0 and var which)
            {
                counts[which]++;
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return Delimiters[best];
    }

    private static string? LineEnds(ReadOnlySpan<char> sample)
    {
        var (isQuoted, found, before) = (false, (string?)null, '\0');
        for (var i = 0; i < sample.Length; i++)
        {
            var character = sample[i];
            isQuoted ^= character == '"';
            var isRest = character == '\n' && before == '\r';
            before = character;
            if (isQuoted || isRest || character is not ('\r' or '\n'))
            {
                continue;
            }

            var end =
                character == '\n' ? "LF"
                : i + 1 < sample.Length && sample[i + 1] == '\n' ? "CRLF"
                : "CR";
            if (found is not null && found != end)
            {
                return "mixed";
            }

            found = end;
        }

        return found;
    }
}
