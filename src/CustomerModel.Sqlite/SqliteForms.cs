using System.Collections.Concurrent;
using System.Globalization;
using CustomerModel.EntityFrameworkCore;
using NodaTime.Text;

namespace CustomerModel.Sqlite;

/// <summary>How values stand in the columns of SQLite, so that order by bytes is the order of .NET.</summary>
/// <remarks>
/// Ids are 16 bytes in the order they are written, customers and owners a byte for the kind before them; moments are
/// microseconds, dates ISO text; decimals of up to four places ten-thousandths, all others canonical text.
/// </remarks>
internal static class SqliteForms
{
    public const string Text = "TEXT";
    private const string Blob = "BLOB";
    private const string Integer = "INTEGER";
    private const int Places = 4;
    private const decimal Unit = 10_000m;
    private static readonly ConcurrentDictionary<(Type, bool), StoredForm> Known = new();

    /// <summary>How values of a type stand in a column.</summary>
    /// <exception cref="NotSupportedException">No field holds values of the type.</exception>
    public static StoredForm Of(Type type, int? scale) =>
        Known.GetOrAdd((type, scale is <= Places), static key => Make(key.Item1, key.Item2));

    public static byte[] BytesOf(Guid id) => id.ToByteArray(bigEndian: true);

    public static Guid GuidOf(ReadOnlySpan<byte> bytes) => new(bytes, bigEndian: true);

    public static object TenThousandths(object value)
    {
        var scaled = (decimal)value * Unit;
        return decimal.Truncate(scaled) == scaled
            ? decimal.ToInt64(scaled)
            : throw new ArgumentOutOfRangeException(nameof(value), "The column keeps four decimals.");
    }

    public static object FromTenThousandths(object stored) => (long)stored / Unit;

    private static StoredForm Make(Type type, bool isScaled)
    {
        if (type == typeof(CustomerId))
        {
            return Converted(
                type,
                typeof(byte[]),
                Blob,
                value => Party((byte)((CustomerId)value).Kind, ((CustomerId)value).Value),
                bytes => Customer((byte[])bytes)
            );
        }

        if (type == typeof(OwnerId))
        {
            return Converted(
                type,
                typeof(byte[]),
                Blob,
                value => Party((byte)((OwnerId)value).Kind, ((OwnerId)value).Value),
                bytes => Owner((byte[])bytes)
            );
        }

        var kind = ValueKinds.Of(type);
        var (column, driver, to, from) = Stored(kind.StoredType, isScaled);
        return type == driver
            ? (StoredForm)Activator.CreateInstance(typeof(PlainForm<>).MakeGenericType(type), column)!
            : Converted(type, driver, column, value => to(kind.ToStored(value)), stored => kind.FromStored(from(stored)));
    }

    private static (string Column, Type Driver, Func<object, object> To, Func<object, object> From) Stored(Type type, bool isScaled) =>
        type == typeof(Guid) ? (Blob, typeof(byte[]), id => BytesOf((Guid)id), bytes => GuidOf((byte[])bytes))
        : type == typeof(Instant) ? (Integer, typeof(long), moment => Microseconds((Instant)moment), micros => Moment((long)micros))
        : type == typeof(LocalDate) ? (Text, typeof(string), Date, text => LocalDatePattern.Iso.Parse((string)text).Value)
        : type == typeof(decimal) && isScaled ? (Integer, typeof(long), TenThousandths, FromTenThousandths)
        : type == typeof(decimal) ? (Text, typeof(string), ValueTexts.Write, text => Number((string)text))
        : type == typeof(string) ? (Text, type, Same, Same)
        : type == typeof(double) ? ("REAL", type, Same, Same)
        : (Integer, type, Same, Same);

    private static StoredForm Converted(Type type, Type driver, string column, Func<object, object> to, Func<object, object> from) =>
        (StoredForm)Activator.CreateInstance(typeof(ConvertedForm<,>).MakeGenericType(type, driver), column, to, from)!;

    private static object Same(object value) => value;

    private static string Date(object date) => LocalDatePattern.Iso.Format((LocalDate)date);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static long Microseconds(Instant moment) => Floor(moment.ToUnixTimeTicks());

    private static long Floor(long ticks) => (ticks - (((ticks % 10) + 10) % 10)) / 10;

    private static Instant Moment(long microseconds) => Instant.FromUnixTimeTicks(microseconds * 10);

    private static byte[] Party(byte kind, Guid id) => [kind, .. BytesOf(id)];

    private static CustomerId Customer(byte[] bytes) => new((CustomerKind)bytes[0], GuidOf(bytes.AsSpan(1)));

    private static OwnerId Owner(byte[] bytes) => new((OwnerKind)bytes[0], GuidOf(bytes.AsSpan(1)));
}
