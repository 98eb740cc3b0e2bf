using System.Security.Cryptography;
using System.Text;

namespace CustomerModel.Operations;

/// <summary>Recognises the e-mail addresses and telephone numbers of people who were erased, without keeping any.</summary>
/// <remarks>HMAC-SHA256 over the value as it is searched by. Whoever has the store but not the key learns nothing by trying.</remarks>
public sealed class SuppressionKey
{
    private const int Least = 32;
    private readonly byte[] _secret;

    /// <summary>A key of the host; it has to stay the same, and apart from the store.</summary>
    /// <param name="secret">At least 32 random bytes.</param>
    public SuppressionKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length < Least)
        {
            throw new ArgumentException($"A key has {Least} bytes or more.", nameof(secret));
        }

        _secret = secret.ToArray();
    }

    /// <summary>What stands for a value; <see langword="null"/> for what is neither an e-mail address nor a telephone number.</summary>
    public SuppressionId? Of(object? value) =>
        value is EmailAddress or PhoneNumber ? SuppressionId.From(Hash($"{value.GetType().Name}:{SearchKeys.Of(value)}")) : null;

    /// <summary>What stands for the addresses and numbers of a record.</summary>
    internal IEnumerable<(Field Field, SuppressionId Id)> In(RecordEntry entry, Record record) =>
        from field in entry.Stored
        where Recognises(field)
        let id = Of(field.Read(record))
        where id is not null
        select (field, id.Value);

    internal static bool Recognises(Field field) => field.ValueType == typeof(EmailAddress) || field.ValueType == typeof(PhoneNumber);

    private Guid Hash(string text) => new(HMACSHA256.HashData(_secret, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16), bigEndian: true);
}
