using System.Text;

namespace CustomerModel.Import;

/// <summary>Turns UTF-16 and encodings of one byte for each character into UTF-8, and stops where that cannot be done.</summary>
internal sealed class TranscodedStream(ReadOnlyMemory<byte> head, Stream rest, int mark, long most, Encoding encoding)
    : TextStream(head, rest, mark, most)
{
    private const int Block = 32 * 1024;
    private readonly byte[] _raw = new byte[Block];
    private byte[] _text = [];
    private int _left;
    private int _next;

    protected override async ValueTask<int> FillAsync(Memory<byte> buffer, CancellationToken stop)
    {
        while (_next == _text.Length && !Ended)
        {
            var taken = await TakeAsync(_raw.AsMemory(_left), stop).ConfigureAwait(false);
            Accept(_raw.AsSpan(0, _left + taken), taken == 0);
        }

        var count = Math.Min(buffer.Length, _text.Length - _next);
        _text.AsMemory(_next, count).CopyTo(buffer);
        _next += count;
        return count;
    }

    private void Accept(ReadOnlySpan<byte> bytes, bool isLast)
    {
        if (isLast && Fault is not null)
        {
            return;
        }

        var start = Taken - bytes.Length;
        var whole = isLast ? bytes.Length : bytes.Length - Unfinished(bytes);
        var right = FirstWrong(bytes[..whole]);
        (_text, _next) = (Encoding.Convert(encoding, Encoding.UTF8, bytes[..right].ToArray()), 0);
        if (right < whole)
        {
            End(FileErrors.EncodingInvalid(encoding.WebName, new(0, start + right)));
        }
        else if (isLast)
        {
            End();
        }

        _left = bytes.Length - whole;
        bytes[whole..].CopyTo(_raw);
    }

    /// <summary>Half a unit, or the first half of a pair, at the end of a block.</summary>
    private int Unfinished(ReadOnlySpan<byte> bytes)
    {
        if (encoding.IsSingleByte)
        {
            return 0;
        }

        var odd = bytes.Length % 2;
        return bytes.Length - odd >= 2 && char.IsHighSurrogate(UnitAt(bytes, bytes.Length - odd - 2)) ? odd + 2 : odd;
    }

    private int FirstWrong(ReadOnlySpan<byte> bytes)
    {
        try
        {
            encoding.GetCharCount(bytes);
            return bytes.Length;
        }
        catch (DecoderFallbackException failure)
        {
            return encoding.IsSingleByte ? failure.Index : FirstLoneUnit(bytes);
        }
    }

    private int FirstLoneUnit(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at + 1 < bytes.Length && char.IsSurrogate(UnitAt(bytes, at)) is var isSurrogate)
        {
            var isPair = at + 3 < bytes.Length && char.IsHighSurrogate(UnitAt(bytes, at)) && char.IsLowSurrogate(UnitAt(bytes, at + 2));
            if (isSurrogate && !isPair)
            {
                break;
            }

            at += isPair ? 4 : 2;
        }

        return at;
    }

    private char UnitAt(ReadOnlySpan<byte> bytes, int at) =>
        encoding.CodePage == 1201 ? (char)((bytes[at] << 8) | bytes[at + 1]) : (char)((bytes[at + 1] << 8) | bytes[at]);
}
