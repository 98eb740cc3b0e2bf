using System.Buffers.Binary;
using System.IO.Compression;

namespace CustomerModel.Import;

/// <summary>The content of a file packed with gzip (RFC 1952, one member).</summary>
/// <remarks>
/// Unpacking a file that was cut off ends like one that is whole; so the number of bytes that came out is compared with the one
/// the file states at its end.
/// </remarks>
internal sealed class PackedStream(FileStream file) : Stream
{
    private readonly GZipStream _content = new(file, CompressionMode.Decompress, leaveOpen: true);
    private uint _count;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The file is cut off, damaged or not packed.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var count = await _content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _count = unchecked(_count + (uint)count);
        if (count == 0 && !buffer.IsEmpty && await StatedAsync(cancellationToken).ConfigureAwait(false) != _count)
        {
            throw new InvalidDataException("The packed file is cut off.");
        }

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

    public override async ValueTask DisposeAsync()
    {
        await _content.DisposeAsync().ConfigureAwait(false);
        await file.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<uint> StatedAsync(CancellationToken stop)
    {
        var end = new byte[sizeof(uint)];
        file.Position = Math.Max(0, file.Length - end.Length);
        var read = await file.ReadAtLeastAsync(end, end.Length, throwOnEndOfStream: false, stop).ConfigureAwait(false);
        return read < end.Length
            ? throw new InvalidDataException("The packed file is cut off.")
            : BinaryPrimitives.ReadUInt32LittleEndian(end);
    }
}
