using System.Collections.Concurrent;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>How values of every type a field can hold stand in the columns of one kind of database.</summary>
/// <remarks>
/// The order of the column is the order of .NET. A customer or owner is a byte for the kind, then the 16 of the id as they
/// are written; a decimal of up to four places is a 64-bit number of ten-thousandths.
/// </remarks>
internal abstract class StoredForms
{
    private const int Places = 4;
    private const decimal Unit = 10_000m;
    private readonly ConcurrentDictionary<(Type, bool), StoredForm> _known = new();

    /// <summary>The column of bytes.</summary>
    protected abstract string Binary { get; }

    /// <summary>How values of a type stand in a column.</summary>
    /// <exception cref="NotSupportedException">No field holds values of the type.</exception>
    public StoredForm Of(Type type, int? scale = null) =>
        _known.GetOrAdd((type, scale is <= Places), static (key, own) => own.Make(key.Item1, key.Item2), this);

    /// <summary>How a custom value stands in its JSON: numbers and flags as they are, all else as canonical text.</summary>
    public StoredForm OfCustom(Type type) =>
        type == typeof(string) || IsPlain(type)
            ? Of(type)
            : Converted(type, typeof(string), Of(typeof(string)).StoreType, ValueTexts.Write, text => ValueTexts.Read(type, (string)text)!);

    /// <summary>Whether JSON keeps values of the type as numbers and flags.</summary>
    public static bool IsPlain(Type type) =>
        ValueKinds.Of(type).StoredType is var stored
        && (stored == typeof(int) || stored == typeof(long) || stored == typeof(bool) || stored == typeof(double));

    public static byte[] BytesOf(Guid id) => id.ToByteArray(bigEndian: true);

    public static Guid GuidOf(ReadOnlySpan<byte> bytes) => new(bytes, bigEndian: true);

    /// <summary>A form that goes through a type the driver knows.</summary>
    public static StoredForm Converted(Type type, Type driver, string column, Func<object, object> to, Func<object, object> from) =>
        (StoredForm)Activator.CreateInstance(typeof(ConvertedForm<,>).MakeGenericType(type, driver), column, to, from)!;

    /// <summary>The column of a plain type, the type its driver knows, and the way there and back.</summary>
    protected abstract (string Column, Type Driver, Func<object, object> To, Func<object, object> From) Stored(Type type, bool isScaled);

    protected static object Same(object value) => value;

    protected static object TenThousandths(object value)
    {
        var scaled = (decimal)value * Unit;
        return decimal.Truncate(scaled) == scaled
            ? decimal.ToInt64(scaled)
            : throw new ArgumentOutOfRangeException(nameof(value), "The column keeps four decimals.");
    }

    protected static object FromTenThousandths(object stored) => (long)stored / Unit;

    private StoredForm Make(Type type, bool isScaled)
    {
        if (type == typeof(CustomerId))
        {
            return Party(
                value => ((byte)((CustomerId)value).Kind, ((CustomerId)value).Value),
                (kind, id) => new CustomerId((CustomerKind)kind, id)
            );
        }

        if (type == typeof(OwnerId))
        {
            return Party(value => ((byte)((OwnerId)value).Kind, ((OwnerId)value).Value), (kind, id) => new OwnerId((OwnerKind)kind, id));
        }

        var kind = ValueKinds.Of(type);
        var (column, driver, to, from) = Stored(kind.StoredType, isScaled);
        return type == driver
            ? (StoredForm)Activator.CreateInstance(typeof(PlainForm<>).MakeGenericType(type), column)!
            : Converted(type, driver, column, value => to(kind.ToStored(value)), stored => kind.FromStored(from(stored)));
    }

    private ConvertedForm<TParty, byte[]> Party<TParty>(Func<object, (byte Kind, Guid Id)> split, Func<byte, Guid, TParty> join)
        where TParty : struct =>
        new(
            Binary,
            value => split(value) is var (kind, id) ? (byte[])[kind, .. BytesOf(id)] : [],
            bytes => join(((byte[])bytes)[0], GuidOf(((byte[])bytes).AsSpan(1)))
        );
}
