using System.Security.Cryptography;

namespace CustomerModel;

/// <summary>Identifies an address of an account or a contact.</summary>
/// <param name="Value">A version 7 UUID, or version 8 where it follows from party and number; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CustomerAddressId(Guid Value) : IEntityId<CustomerAddressId>
{
    /// <inheritdoc/>
    public static CustomerAddressId From(Guid value) => new(value);

    /// <summary>The id of an address that came to be through fields of its party, where no moment is at hand: the same for party and number.</summary>
    internal static CustomerAddressId Of(RecordRef party, int number)
    {
        Span<byte> name = stackalloc byte[20];
        party.Id.TryWriteBytes(name, bigEndian: true, out _);
        BitConverter.TryWriteBytes(name[16..], number);
        Span<byte> id = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(name, id);
        id[6] = (byte)((id[6] & 0x0F) | 0x80); // version 8 of RFC 9562: made by a rule of our own
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(new Guid(id[..16], bigEndian: true));
    }

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CustomerAddressId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"customer address {Value}";
}
