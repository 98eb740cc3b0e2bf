using System.Text;

namespace CustomerModel.Import;

/// <summary>Tells the encoding of a file by its byte order mark or by what was declared, never by a guess.</summary>
internal static class TextEncodings
{
    /// <summary>The encoding that decodes strictly, and how many bytes its mark takes.</summary>
    /// <exception cref="RefusedException"><c>file.encoding-unsupported</c>.</exception>
    public static (Encoding Encoding, int Mark) Of(ReadOnlySpan<byte> head, string? declared) =>
        head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Strict("utf-8"), 3),
            [0xFF, 0xFE, 0x00, 0x00, ..] => throw new RefusedException(FileErrors.EncodingUnsupported("utf-32")),
            [0xFF, 0xFE, ..] => (Strict("utf-16"), 2),
            [0xFE, 0xFF, ..] => (Strict("utf-16BE"), 2),
            _ => (Strict(declared ?? "utf-8"), 0),
        };

    /// <summary>UTF-8 passes through unchanged.</summary>
    public static bool IsUtf8(Encoding encoding) => encoding.CodePage == 65001;

    private static Encoding Strict(string name)
    {
        var encoding = Find(name);
        return encoding is not null && (IsUtf8(encoding) || encoding is UnicodeEncoding || encoding.IsSingleByte)
            ? encoding
            : throw new RefusedException(FileErrors.EncodingUnsupported(name));
    }

    private static Encoding? Find(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(
                    name,
                    EncoderFallback.ExceptionFallback,
                    DecoderFallback.ExceptionFallback
                ) ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
