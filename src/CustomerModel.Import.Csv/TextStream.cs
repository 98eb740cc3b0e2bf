namespace CustomerModel.Import;

/// <summary>The content of a file as UTF-8 that is known to be right; ends early, with a reason, where it is not.</summary>
/// <param name="head">What was read already to tell the encoding, without its mark.</param>
/// <param name="rest">What comes after it.</param>
/// <param name="mark">Bytes of the mark, which offsets count.</param>
/// <param name="most">Most bytes of the file.</param>
internal abstract class TextStream(ReadOnlyMemory<byte> head, Stream rest, int mark, long most) : Stream
{
    private ReadOnlyMemory<byte> _head = head;

    /// <summary>Why the stream ended early; the position lacks its line.</summary>
    public DomainError? Fault { get; private set; }

    /// <summary>Bytes of UTF-8 handed out so far.</summary>
    public long Written { get; private set; }

    /// <summary>Bytes taken from the file so far, mark included.</summary>
    protected long Taken { get; private set; } = mark;

    /// <summary>Nothing more is handed out.</summary>
    protected bool Ended { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => Written;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await FillAsync(buffer, cancellationToken).ConfigureAwait(false);
        Written += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("The content is read asynchronously.");

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Puts at least one byte of right UTF-8 into the buffer, or none at the end.</summary>
    protected abstract ValueTask<int> FillAsync(Memory<byte> buffer, CancellationToken stop);

    /// <summary>Bytes of the file as they are; none at its end and at the limit.</summary>
    protected async ValueTask<int> TakeAsync(Memory<byte> buffer, CancellationToken stop)
    {
        var count = Math.Min(_head.Length, buffer.Length);
        if (count > 0)
        {
            _head[..count].CopyTo(buffer);
            _head = _head[count..];
        }
        else
        {
            count = await UnpackAsync(buffer, stop).ConfigureAwait(false);
        }

        if (Taken + count > most)
        {
            count = (int)(most - Taken);
            End(FileErrors.LimitExceeded("bytes", most, new(0, most)));
        }

        Taken += count;
        return count;
    }

    /// <summary>A file that is packed may turn out to be cut off or damaged.</summary>
    private async ValueTask<int> UnpackAsync(Memory<byte> buffer, CancellationToken stop)
    {
        try
        {
            return await rest.ReadAsync(buffer, stop).ConfigureAwait(false);
        }
        catch (InvalidDataException)
        {
            End(FileErrors.Damaged(new(0, Taken)));
            return 0;
        }
    }

    /// <summary>Hands out nothing more.</summary>
    protected void End(DomainError? fault = null) => (Ended, Fault) = (true, fault ?? Fault);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            rest.Dispose();
        }

        base.Dispose(disposing);
    }

    public override async ValueTask DisposeAsync()
    {
        await rest.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }
}
