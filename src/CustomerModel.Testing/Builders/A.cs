namespace CustomerModel.Testing;

/// <summary>Where tests begin: <c>A.Account.Named("Acme").Build()</c>; what a test does not say has a plain default.</summary>
public static class A
{
    /// <summary>A business account named Acme, with nothing else.</summary>
    public static AccountBuilder Account => new();

    /// <summary>A contact named Anna Muster, with nothing else.</summary>
    public static ContactBuilder Contact => new();

    /// <summary>An active product without prices, counted in one unit.</summary>
    public static ProductBuilder Product => new();

    /// <summary>An active price list in euros.</summary>
    /// <param name="currency">Another currency.</param>
    public static PriceList PriceList(Currency? currency = null) =>
        Catalog.PriceList.Create(PriceListId.New(Now.ToInstant()), "Retail", currency ?? Currency.Eur, Now);

    /// <summary>A unit group whose base unit is Each.</summary>
    public static UnitGroup UnitGroup() =>
        Catalog.UnitGroup.Create(UnitGroupId.New(Now.ToInstant()), "Pieces", UnitId.New(Now.ToInstant()), "Each", Now);

    /// <summary>An open lead of Anna Muster about chairs, with nothing else.</summary>
    public static LeadBuilder Lead => new();

    /// <summary>A competitor of whom only the name is known.</summary>
    public static Competitor Competitor() => Sales.Competitor.Create(CompetitorId.New(Now.ToInstant()), "Rival Ltd", Now);

    /// <summary>The day builders use when a test names none: 2 March 2026, a Monday.</summary>
    public static LocalDate Day { get; } = new(2026, 3, 2);

    /// <summary>Noon of <see cref="Day"/> in UTC.</summary>
    public static ZonedDateTime Now => Noon(Day);

    /// <summary>Noon of a day in UTC.</summary>
    public static ZonedDateTime Noon(LocalDate day) => day.At(new LocalTime(12, 0)).InUtc();

    /// <summary>Noon of a day in a time zone; in a zone that skips noon, the moment after the gap.</summary>
    public static ZonedDateTime Noon(LocalDate day, DateTimeZone zone) => day.At(new LocalTime(12, 0)).InZoneLeniently(zone);

    /// <summary>An address with a city alone.</summary>
    /// <param name="city">One to 80 characters.</param>
    /// <exception cref="RefusedException">The city is empty or too long.</exception>
    public static CustomerAddress AddressIn(string city) => CustomerAddress.Of(PostalAddress.Of(city: city));
}
