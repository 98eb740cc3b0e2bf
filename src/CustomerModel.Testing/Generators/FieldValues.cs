using CustomerModel.Activities;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing;

/// <summary>Values that a field accepts, read from what the field says about itself.</summary>
public static class FieldValues
{
    // A whole file as text takes a generator seconds; what a store does with one is a contract of its own.
    private const int LongestText = 100_000;

    private static readonly object[] Recurrences =
    [
        RecurrenceRule.Every(RecurrenceFrequency.Daily),
        RecurrenceRule.Every(RecurrenceFrequency.Weekly, 2, RecurrenceDays.Weekdays).Times(10),
        RecurrenceRule.Every(RecurrenceFrequency.Monthly).Until(new LocalDate(2030, 12, 31)),
        RecurrenceRule.Every(RecurrenceFrequency.Yearly, 4).Until(A.Now.ToInstant()),
    ];

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    /// <summary>Values within length, range, scale and options of the field, its limits among them; they shrink.</summary>
    /// <remarks>A reference is a random identity: whether the record exists is not the field's concern.</remarks>
    /// <exception cref="NotSupportedException">No store keeps values of the field's type.</exception>
    public static Arbitrary<object> For(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return Arb.From(
            Gen.Where(Values(field), value => field.WhyNot(value) is null),
            value => Smaller.Than(value).Where(smaller => field.WhyNot(smaller) is null)
        );
    }

    private static Gen<object> Values(Field field)
    {
        var type = field.ValueType;
        return type == typeof(string) ? Texts.UpTo(Math.Min(field.MaxLength ?? 400, LongestText)).Select(text => (object)text)
            : type == typeof(bool) ? Gen.Elements<object>(true, false)
            : type == typeof(EmailAddress) ? Texts.Emails.Select(value => (object)value)
            : type == typeof(PhoneNumber) ? Texts.Phones.Select(value => (object)value)
            : type == typeof(WebAddress) ? Texts.Sites.Select(value => (object)value)
            : type == typeof(RecurrenceRule) ? Gen.Elements<object>(Recurrences)
            : type == typeof(SupportCalendar) ? Texts.Calendars.Select(value => (object)value)
            : type == typeof(ZoneId) ? Texts.Zones.Select(value => (object)value)
            : type == typeof(Currency) ? Gen.Elements<object>(Currency.Eur, Currency.Usd, Currency.Chf, Currency.Jpy, Currency.None)
            : type == typeof(CustomerId) ? Identities.Select(id => (object)(CustomerId)AccountId.From(id))
            : type == typeof(RecordRef) ? Identities.Select(id => (object)new RecordRef("account", id))
            : type == typeof(OwnerId) ? Identities.Select(id => (object)(OwnerId)UserId.From(id))
            : type.IsEnum ? Gen.Elements(Enum.GetValues(type).Cast<object>())
            : field.Options is { } options ? Coded(type, Gen.Elements(options.Options.Select(option => option.Key)))
            : Plain(field, ValueKinds.Of(type));
    }

    private static Gen<object> Plain(Field field, ValueKind kind) =>
        kind.StoredType switch
        {
            var stored when stored == typeof(int) && kind.Type != stored => Coded(kind.Type, Gen.Choose(1, 20)),
            var stored when stored == typeof(int) => Numbers.Whole(field, RangeOf<int>(field)).Select(value => (object)(int)value),
            var stored when stored == typeof(long) => Numbers.Whole(field, RangeOf<long>(field)).Select(value => (object)value),
            var stored when stored == typeof(decimal) => Numbers
                .Exact(field.Scale ?? 4, RangeOf<decimal>(field))
                .Select(value => (object)value),
            var stored when stored == typeof(double) => Numbers.Real(RangeOf<double>(field)).Select(value => (object)value),
            var stored when stored == typeof(Guid) => Identities.Select(id => kind.FromStored(id)),
            var stored when stored == typeof(LocalDate) => Dates.Select(date => (object)date),
            var stored when stored == typeof(Instant) => Moments.Select(moment => (object)moment),
            _ => throw new NotSupportedException($"No values for {field.ValueType.Name}."),
        };

    /// <summary>Random identities, none of them empty.</summary>
    internal static Gen<Guid> Identities { get; } =
        Gen.Choose(0, 255).ArrayOf(16).Select(bytes => new Guid([.. bytes.Select(one => (byte)one)])).Where(id => id != Guid.Empty);

    private static Gen<LocalDate> Dates { get; } =
        Gen.Frequency(
            (9, Gen.Choose(-40_000, 40_000).Select(Epoch.PlusDays)),
            (1, Gen.Elements(new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31), new LocalDate(2024, 2, 29)))
        );

    private static Gen<Instant> Moments { get; } =
        from date in Gen.Choose(-40_000, 40_000)
        from second in Gen.Choose(0, 86_399)
        from microsecond in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999_999))
        select Epoch.PlusDays(date).AtMidnight().InUtc().ToInstant()
            + Duration.FromSeconds(second)
            + Duration.FromNanoseconds(microsecond * 1_000L);

    private static Gen<object> Coded(Type type, Gen<int> codes) => codes.Select(code => ValueKinds.Of(type).FromStored(code));

    private static (TValue Least, TValue Most)? RangeOf<TValue>(Field field) =>
        field.GetType().GetProperty("Range")?.GetValue(field) as (TValue, TValue)?;
}
