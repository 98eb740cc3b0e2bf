using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CustomerModel.Operations;

/// <summary>SHA-256 over things in order, each as the canonical texts of all it holds; every text is preceded by its length.</summary>
internal sealed class ContentHash : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[256];
    private long _count;

    /// <summary>What was added so far, in short; ends the hash.</summary>
    public ContentProof Proof() => new(_count, Convert.ToHexStringLower(_hash.GetHashAndReset()));

    public void Add(RecordEntry entry, Record record)
    {
        Begin();
        Text(record.Ref.Id.ToString("D"));
        Fields(entry.Stored, record);
        foreach (var (name, raw) in record.Custom.Unread)
        {
            Texts(name, raw);
        }

        foreach (var parts in entry.Type.Parts)
        {
            foreach (var part in parts.Read(record))
            {
                Texts(parts.Name, ValueTexts.Write(part.Number));
                Fields(parts.Fields, part);
            }
        }
    }

    /// <summary>Adds something beside the records; what is absent is told from an empty text.</summary>
    public void Add(params ReadOnlySpan<object?> values)
    {
        Begin();
        foreach (var value in values)
        {
            Texts(value is null ? "-" : "+", value is null ? "" : ValueTexts.Write(value));
        }
    }

    public void Dispose() => _hash.Dispose();

    private void Fields(IReadOnlyList<Field> fields, object owner)
    {
        foreach (var field in fields)
        {
            if (field.Read(owner) is { } value)
            {
                Texts(field.Name, ValueTexts.Write(value));
            }
        }
    }

    private void Begin() => _count++;

    private void Texts(string name, string text)
    {
        Text(name);
        Text(text);
    }

    private void Text(string text)
    {
        var most = sizeof(int) + Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_buffer.Length < most)
        {
            _buffer = new byte[most];
        }

        var length = Encoding.UTF8.GetBytes(text, _buffer.AsSpan(sizeof(int)));
        BinaryPrimitives.WriteInt32LittleEndian(_buffer, length);
        _hash.AppendData(_buffer.AsSpan(0, sizeof(int) + length));
    }
}
