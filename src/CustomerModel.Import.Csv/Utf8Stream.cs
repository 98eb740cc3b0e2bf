using System.Text;
using System.Text.Unicode;

namespace CustomerModel.Import;

/// <summary>Passes UTF-8 on and stops at the first byte that is none.</summary>
internal sealed class Utf8Stream(ReadOnlyMemory<byte> head, Stream rest, int mark, long most) : TextStream(head, rest, mark, most)
{
    private readonly byte[] _open = new byte[4];
    private int _opened;

    protected override async ValueTask<int> FillAsync(Memory<byte> buffer, CancellationToken stop)
    {
        while (!Ended && buffer.Length > _open.Length)
        {
            _open.AsMemory(0, _opened).CopyTo(buffer);
            var taken = await TakeAsync(buffer[_opened..], stop).ConfigureAwait(false);
            if (Accept(buffer.Span[..(_opened + taken)], taken == 0) is > 0 and var ready)
            {
                return ready;
            }
        }

        return 0;
    }

    /// <summary>How many bytes may be handed out; a character that is not whole yet waits for the next read.</summary>
    private int Accept(ReadOnlySpan<byte> bytes, bool isLast)
    {
        var start = Taken - bytes.Length;
        if (isLast && Fault is not null)
        {
            return 0;
        }

        var whole = isLast ? bytes.Length : bytes.Length - Unfinished(bytes);
        var right = Utf8.IsValid(bytes[..whole]) ? whole : FirstWrong(bytes[..whole]);
        if (right < whole)
        {
            End(FileErrors.EncodingInvalid("utf-8", new(0, start + right)));
        }
        else if (isLast)
        {
            End();
        }

        bytes[whole..].CopyTo(_open);
        _opened = bytes.Length - whole;
        return right;
    }

    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if ((lead & 0xC0) != 0x80)
            {
                var length =
                    lead >= 0xF0 ? 4
                    : lead >= 0xE0 ? 3
                    : lead >= 0xC0 ? 2
                    : 1;
                return length > back ? back : 0;
            }
        }

        return 0;
    }

    private static int FirstWrong(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
