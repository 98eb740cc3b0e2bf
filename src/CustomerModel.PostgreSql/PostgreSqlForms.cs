using CustomerModel.EntityFrameworkCore;

namespace CustomerModel.PostgreSql;

/// <summary>How values stand in the columns of PostgreSQL.</summary>
/// <remarks>Moments are <c>timestamptz</c>, dates <c>date</c>, exact decimals <c>numeric</c>.</remarks>
internal sealed class PostgreSqlForms : StoredForms
{
    public const string Text = "text";
    public const string Json = "jsonb";

    private PostgreSqlForms() { }

    public static PostgreSqlForms All { get; } = new();

    protected override string Binary => "bytea";

    protected override (string Column, Type Driver, Func<object, object> To, Func<object, object> From) Stored(Type type, bool isScaled) =>
        type == typeof(Guid) ? ("uuid", type, Same, Same)
        : type == typeof(Instant) ? ("timestamp with time zone", typeof(DateTime), Moment, Instant)
        : type == typeof(LocalDate)
            ? ("date", typeof(DateOnly), date => ((LocalDate)date).ToDateOnly(), date => LocalDate.FromDateOnly((DateOnly)date))
        : type == typeof(decimal) && isScaled ? ("bigint", typeof(long), TenThousandths, FromTenThousandths)
        : type == typeof(decimal) ? ("numeric", type, Same, Same)
        : type == typeof(string) ? (Text, type, Same, Same)
        : type == typeof(double) ? ("double precision", type, Same, Same)
        : type == typeof(bool) ? ("boolean", type, Same, Same)
        : type == typeof(long) ? ("bigint", type, Same, Same)
        : ("integer", type, Same, Same);

    /// <summary>To the microsecond, as the column keeps it.</summary>
    private static object Moment(object moment) => Microseconds.Floor((Instant)moment).ToDateTimeUtc();

    private static object Instant(object moment) => NodaTime.Instant.FromDateTimeUtc((DateTime)moment);
}
