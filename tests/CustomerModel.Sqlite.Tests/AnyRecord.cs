using CustomerModel.Customers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Sqlite.Tests;

/// <summary>Records with values in all kinds of fields, the same for the same seed.</summary>
internal sealed class AnyRecord(int seed)
{
    private static readonly string[] Words =
    [
        "Acme",
        "acme ag",
        "Ärzte",
        "ärzte",
        "Straße",
        "STRASSE",
        "Müller 😀",
        "mu\u0308ller",
        "Zoë",
        "50% off_all[1]",
        "\uFF21wide",
        "😀",
        "O'Neil \"Q\"",
        "ſ long s",
        "back\\slash",
    ];

    private static readonly string[] Emails = ["anna@acme.example", "Anna@acme.example", "bert@müller.example", "o'neil+x@acme.example"];
    private static readonly string[] Phones = ["+49 721 608-0", "0721 / 55", "+1 425 555 0100 ext. 7", "12"];
    private static readonly string[] Sites = ["https://acme.example/a?b=c", "www.acme.example"];
    private static readonly RecordCatalogue Known = A.Catalogue();
    private readonly Random _random = new(seed);

    public static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    public Account Account(int filled = 70)
    {
        var account = A.Account(Words[_random.Next(Words.Length)]);
        Fill(account, A.Catalogue().Of<Account>().Stored, filled);
        AddAddresses(account);
        return account;
    }

    public Contact Contact(int filled = 70)
    {
        var contact = A.Contact(Words[_random.Next(Words.Length)]);
        Fill(contact, A.Catalogue().Of<Contact>().Stored, filled);
        AddAddresses(contact);
        return contact;
    }

    /// <summary>A value the field accepts, or <see langword="null"/>.</summary>
    public object? ValueOf(Field field)
    {
        var value = field.Options is { } options ? ValueKinds.Of(field.ValueType).FromStored(Pick([.. options.Options]).Key) : Plain(field);
        return value is not null && field.WhyNot(value) is null ? value : null;
    }

    public TItem Pick<TItem>(IReadOnlyList<TItem> items) => items[_random.Next(items.Count)];

    public int Next(int below) => _random.Next(below);

    public void Fill(Record record, IReadOnlyList<Field> fields, int filled)
    {
        fields.Single(field => field.ValueType == typeof(Currency)).Restore(record, Currency.Eur);
        foreach (var field in fields)
        {
            var isFree = field.Write is FieldWrite.Edit && !field.Targets.Any(target => Known.Find(target) is not null);
            if (
                ((isFree && field.ValueType != typeof(Currency)) || field.Name is "aging30" or "lastonholdtime" or "ownerid")
                && _random.Next(100) < filled
            )
            {
                if (ValueOf(field) is { } value)
                {
                    field.Restore(record, value);
                }
            }
        }
    }

    private void AddAddresses(Record record)
    {
        var parts = record is Account ? (PartList)AccountFields.Addresses : ContactFields.Addresses;
        var addresses = new List<RecordPart>();
        for (var number = 1; number <= 6; number++)
        {
            if (_random.Next(2) == 0)
            {
                var address = parts.Blank(number);
                foreach (var field in parts.Fields.Where(_ => _random.Next(2) == 0))
                {
                    field.Restore(address, ValueOf(field));
                }

                addresses.Add(address);
            }
        }

        parts.Restore(record, addresses);
    }

    private object? Plain(Field field)
    {
        var type = field.ValueType;
        return type == typeof(string) ? Cut(Pick(Words), field.MaxLength ?? 100)
            : type == typeof(EmailAddress) ? EmailAddress.Parse(Pick(Emails))
            : type == typeof(PhoneNumber) ? PhoneNumber.Parse(Pick(Phones), Pick(["DE", "US"]))
            : type == typeof(WebAddress) ? WebAddress.Parse(Pick(Sites))
            : type == typeof(Currency) ? Pick(Currency.All)
            : type == typeof(OwnerId) ? (OwnerId)UserId.From(Id())
            : type == typeof(CustomerId) ? null
            : type == typeof(decimal) ? (field.Scale is <= 4 ? _random.NextInt64(0, 50_000_000) / 10_000m : 1.0842000001m * _random.Next(9))
            : type == typeof(double) ? _random.NextDouble() * 90
            : type == typeof(int) ? _random.Next(1_000)
            : type == typeof(long) ? _random.NextInt64()
            : type == typeof(bool) ? _random.Next(2) == 0
            : type == typeof(LocalDate) ? new LocalDate(1900 + _random.Next(200), 1 + _random.Next(12), 1 + _random.Next(28))
            : type == typeof(Instant) ? Instant.FromUnixTimeTicks(_random.NextInt64(-10_000_000_000_000, 20_000_000_000_000) * 10)
            : type.IsEnum ? Pick([.. Enum.GetValues(type).Cast<object>()])
            : ValueKinds.Of(type) is { StoredType: var stored } kind
                ? kind.FromStored(
                    stored == typeof(int) ? 1 + _random.Next(30)
                    : stored == typeof(Guid) ? Id()
                    : throw new NotSupportedException(type.Name)
                )
            : null;
    }

    private Guid Id()
    {
        var bytes = new byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text
        : char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)]
        : text[..length];
}
