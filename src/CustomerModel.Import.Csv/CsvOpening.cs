using CsvHelper;

namespace CustomerModel.Import;

/// <summary>Finds out what a file is before its first row is read.</summary>
internal static class CsvOpening
{
    private const int Sample = 64 * 1024;

    public static async Task<(TextStream Text, int Mark, FileFormat Format)> OfAsync(
        Stream content,
        CsvOptions options,
        CancellationToken stop
    )
    {
        if (content.CanSeek && content.Length > options.Limits.MostBytes)
        {
            throw new RefusedException(FileErrors.LimitExceeded("bytes", options.Limits.MostBytes, new(1, options.Limits.MostBytes)));
        }

        var buffer = new byte[Sample];
        var head = buffer.AsMemory(0, await BeginAsync(content, buffer, stop).ConfigureAwait(false));
        if (CsvDialect.Foreign(head.Span, "") is { } archive)
        {
            throw new RefusedException(FileErrors.FormatMismatch("csv", archive));
        }

        var (encoding, mark) = TextEncodings.Of(head.Span, options.Encoding);
        var sample = Loose(encoding).GetString(head.Span[mark..]);
        if (CsvDialect.Foreign([], sample) is { } markup)
        {
            throw new RefusedException(FileErrors.FormatMismatch("csv", markup));
        }

        var dialect = CsvDialect.Of(sample);
        TextStream text = TextEncodings.IsUtf8(encoding)
            ? new Utf8Stream(head[mark..], content, mark, options.Limits.MostBytes)
            : new TranscodedStream(head[mark..], content, mark, options.Limits.MostBytes, encoding);
        return (text, mark, new("csv", encoding.WebName, options.Delimiter ?? dialect.Delimiter, dialect.LineEnd));
    }

    private static async ValueTask<int> BeginAsync(Stream content, byte[] buffer, CancellationToken stop)
    {
        try
        {
            return await content.ReadAtLeastAsync(buffer, Sample, throwOnEndOfStream: false, stop).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(FileErrors.Damaged(new(1, 0)));
        }
    }

    public static CsvReaderOptions Reading(FileFormat format, RowLimits limits, Action<CsvMalformedRecord>? malformed = null) =>
        new()
        {
            Separator = format.Delimiter,
            HasHeader = false,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            FieldCountMismatch = CsvFieldCountHandling.Allow,
            MaxRecordSize = limits.MostRecord,
            OnMalformedRecord = malformed,
        };

    private static System.Text.Encoding Loose(System.Text.Encoding encoding)
    {
        var loose = (System.Text.Encoding)encoding.Clone();
        loose.DecoderFallback = System.Text.DecoderFallback.ReplacementFallback;
        return loose;
    }
}
