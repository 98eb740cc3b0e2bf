using System.Globalization;
using CustomerModel.EntityFrameworkCore;
using NodaTime.Text;

namespace CustomerModel.Sqlite;

/// <summary>How values stand in the columns of SQLite.</summary>
/// <remarks>Ids are bytes in the order they are written; moments are microseconds, dates ISO text, exact decimals canonical text.</remarks>
internal sealed class SqliteForms : StoredForms
{
    public const string Text = "TEXT";
    private const string Integer = "INTEGER";

    private SqliteForms() { }

    public static SqliteForms All { get; } = new();

    protected override string Binary => "BLOB";

    protected override (string Column, Type Driver, Func<object, object> To, Func<object, object> From) Stored(Type type, bool isScaled) =>
        type == typeof(Guid) ? (Binary, typeof(byte[]), id => BytesOf((Guid)id), bytes => GuidOf((byte[])bytes))
        : type == typeof(Instant) ? (Integer, typeof(long), moment => Count((Instant)moment), micros => Moment((long)micros))
        : type == typeof(LocalDate) ? (Text, typeof(string), Date, text => LocalDatePattern.Iso.Parse((string)text).Value)
        : type == typeof(decimal) && isScaled ? (Integer, typeof(long), TenThousandths, FromTenThousandths)
        : type == typeof(decimal) ? (Text, typeof(string), ValueTexts.Write, text => Number((string)text))
        : type == typeof(string) ? (Text, type, Same, Same)
        : type == typeof(double) ? ("REAL", type, Same, Same)
        : (Integer, type, Same, Same);

    private static string Date(object date) => LocalDatePattern.Iso.Format((LocalDate)date);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static long Count(Instant moment) => Microseconds.Floor(moment).ToUnixTimeTicks() / 10;

    private static Instant Moment(long microseconds) => Instant.FromUnixTimeTicks(microseconds * 10);
}
