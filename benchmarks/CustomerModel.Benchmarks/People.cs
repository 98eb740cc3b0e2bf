using CustomerModel.Customers;

namespace CustomerModel.Benchmarks;

/// <summary>Contacts by number, always the same.</summary>
internal static class People
{
    private static readonly string[] First = ["Anna", "Ben", "Carla", "David", "Eva", "Finn", "Greta", "Hugo", "Ida", "Jan"];
    private static readonly string[] Last =
    [
        "Adler",
        "Bauer",
        "Conrad",
        "Dietz",
        "Ebert",
        "Frank",
        "Graf",
        "Muster",
        "Hahn",
        "Jung",
        "Keller",
        "Lang",
    ];
    private static readonly ZonedDateTime Noon = Instant.FromUtc(2026, 1, 15, 12, 0).InUtc();

    /// <summary>The texts and figures of the same contacts, as somebody has them who checks nothing.</summary>
    public static (string First, string Last, string External, string Email, string Job, int Children, DateOnly Birthday) Raw(int number) =>
        (
            First[number % First.Length],
            Last[number % Last.Length],
            $"P{number:0000000}",
            $"p{number}@example.org",
            $"Job {number % 100}",
            number % 5,
            new(1950 + (number % 60), 1 + (number % 12), 1 + (number % 28))
        );

    public static Contact Contact(int number)
    {
        var contact = Customers.Contact.Create(
            ContactId.New(MadeAt(number)),
            PersonName.Of(First[number % First.Length], Last[number % Last.Length]),
            Noon
        );
        contact.Edit(edit =>
            edit.Set(ContactFields.ExternalUserIdentifier, $"P{number:0000000}")
                .Set(ContactFields.EmailAddress1, EmailAddress.Parse($"p{number}@example.org"))
                .Set(ContactFields.NumberOfChildren, number % 5)
                .Set(ContactFields.Birthday, new LocalDate(1950 + (number % 60), 1 + (number % 12), 1 + (number % 28)))
                .Set(ContactFields.JobTitle, $"Job {number % 100}")
        );
        return contact;
    }

    /// <summary>Some two hundred share a last name; every tenth has no anniversary.</summary>
    public static Contact OneOfMany(int number)
    {
        var contact = Customers.Contact.Create(
            ContactId.New(MadeAt(number)),
            PersonName.Of(First[number / 7 % First.Length], $"{Last[number % Last.Length]} {number * 31L % 401}"),
            Noon
        );
        contact.Edit(edit =>
        {
            edit.Set(ContactFields.EmailAddress1, EmailAddress.Parse($"p{number}@example.org"))
                .Set(ContactFields.NumberOfChildren, number % 5)
                .Set(ContactFields.Birthday, new LocalDate(1950 + (number % 60), 1 + (number % 12), 1 + (number % 28)));
            if (number % 10 != 3)
            {
                edit.Set(ContactFields.Anniversary, new LocalDate(1960 + (int)(number * 13L % 61), 1 + (number % 12), 1 + (number % 28)));
            }
        });
        return contact;
    }

    /// <summary>Ids begin with their moment, so they follow one another as in life: here some thirty a millisecond.</summary>
    private static Instant MadeAt(int number) => Noon.ToInstant().PlusNanoseconds(number * 30_000L);
}
