using System.Globalization;

namespace CustomerModel.Benchmarks;

/// <summary>Contacts with known truth: households that share names, addresses and telephones, and people who were entered twice.</summary>
/// <remarks>
/// Near-duplicates that are none: couples, brothers and sisters, twins, fathers and sons of one name, strangers of one name, households
/// of one house. Duplicates have one to four faults (<see cref="Faults"/>). Only the seed decides.
/// </remarks>
internal sealed class Population(int size, ulong seed)
{
    private const double Share = 0.1;

    /// <summary>How many lines there are.</summary>
    public int Size => size;

    /// <summary>First everybody once, then the duplicates, as lines of a file; the person is the first cell.</summary>
    public IEnumerable<string> Lines()
    {
        var people = (int)(size * (1 - Share));
        foreach (var (number, person) in Everybody(people))
        {
            yield return person.Line(number);
        }

        foreach (var (number, person) in Duplicates(people))
        {
            yield return person.Line(number);
        }
    }

    private IEnumerable<(int Number, PopulationPerson Person)> Everybody(int people)
    {
        var (number, household) = (0, 0);
        while (number < people)
        {
            foreach (var member in Members(household++).Take(people - number))
            {
                yield return (number++, member);
            }
        }
    }

    /// <summary>Some people are entered a second time, a few of them a third.</summary>
    private IEnumerable<(int Number, PopulationPerson Person)> Duplicates(int people)
    {
        var left = size - people;
        foreach (var (number, person) in Everybody(people))
        {
            var dice = new Dice(seed ^ ((ulong)number * 0x9FB21C651E98DF25));
            var chance = left / (double)(people - number);
            for (var i = 0; i < 2 && left > 0 && dice.Happens(i == 0 ? chance : 0.06); i++, left--)
            {
                yield return (number, new Faults(dice.Next()).Copy(person));
            }
        }
    }

    private List<PopulationPerson> Members(int household)
    {
        var dice = new Dice(seed + ((ulong)household * 0xD1B54A32D192ED03));
        var place = Place(ref dice);
        var family = dice.Frequent(PopulationNames.Families, 80);
        var phone = dice.Happens(0.45) ? Number(ref dice, "0" + place.Postcode[..3]) : "";
        var parents = 1930 + dice.Below(65);
        var members = new List<PopulationPerson>();
        var count = dice.Happens(0.35) ? 1 : 2 + (dice.Happens(0.5) ? dice.Below(3) : 0);
        for (var i = 0; i < count; i++)
        {
            var isWoman = i == 1 ? members[0].Given is var first && PopulationNames.Men.Contains(first) : dice.Happens(0.5);
            var given = dice.Frequent(isWoman ? PopulationNames.Women : PopulationNames.Men, 12);
            var own = i == 1 && dice.Happens(0.2) ? dice.Frequent(PopulationNames.Families, 80) : family;
            var year = i < 2 ? parents + dice.Below(6) : Math.Min(parents + 22 + dice.Below(16), 2008);
            var isNamedAfter = i >= 2 && !isWoman && dice.Happens(0.03) && PopulationNames.Men.Contains(members[0].Given);
            var born = i == 3 && dice.Happens(0.03) ? members[2].Born : Day(ref dice, year);
            var member = Person(ref dice, isNamedAfter ? members[0].Given : given, own, born, phone, place);
            members.Add(i == 1 && dice.Happens(0.02) ? member with { Email = members[0].Email } : member);
        }

        return members;
    }

    private static PopulationPerson Person(
        ref Dice dice,
        string given,
        string family,
        string born,
        string phone,
        (string Street, string House, string Town, string Postcode, string Region) place
    ) =>
        new()
        {
            Given = given,
            Family = family,
            Born = dice.Happens(0.06) ? "" : born,
            Email = dice.Happens(0.88) ? Address(ref dice, given, family) : "",
            Mobile = dice.Happens(0.85) ? Number(ref dice, "01" + (50 + dice.Below(30))) : "",
            Phone = phone,
            Street = place.Street,
            House = place.House,
            Town = place.Town,
            Postcode = place.Postcode,
            Region = place.Region,
        };

    /// <summary>An address; one in eight is a house of several households.</summary>
    public static (string Street, string House, string Town, string Postcode, string Region) Place(ref Dice dice)
    {
        var town = dice.Frequent(PopulationNames.Towns, 20);
        var number = town.Aggregate(17u, (sum, letter) => (sum * 31) + letter);
        var postcode = (10_000 + (number % 8_900 * 10) + (uint)dice.Below(10)).ToString(CultureInfo.InvariantCulture);
        var isBlock = dice.Happens(0.12);
        var house = isBlock ? 1 + (dice.Below(6) * 20) : 1 + dice.Below(140);
        var street = isBlock ? PopulationNames.Streets[dice.Below(40)] : dice.Frequent(PopulationNames.Streets, 30);
        return (street, $"{house}{(dice.Happens(0.08) ? "a" : "")}", town, postcode, $"R{number % 16}");
    }

    /// <summary>An address of e-mail in one of the fashions of the day; some name nobody.</summary>
    public static string Address(ref Dice dice, string given, string family)
    {
        // A mailbox has one owner: who has no number in the name has a domain that few share.
        var isPublic = dice.Happens(0.7);
        var domain = isPublic
            ? dice.Frequent(PopulationNames.Domains, 2)
            : $"{dice.Of(PopulationNames.Families)}-{dice.Of(PopulationNames.Towns)}.example";
        var number = isPublic ? dice.Below(10_000).ToString(CultureInfo.InvariantCulture) : "";
        var local = dice.Below(5) switch
        {
            0 => $"{given[0]}.{family}{number}",
            1 => $"{given}{family}{number}",
            2 => $"{family}.{given}{number}",
            3 => $"{dice.Of(PopulationNames.Streets)[..4]}{dice.Below(10_000)}",
            _ => $"{given}.{family}{number}",
        };
        return $"{local}@{domain}".ToLowerInvariant();
    }

    public static string Number(ref Dice dice, string prefix) => $"{prefix} {1_000_000 + dice.Below(9_000_000)}";

    private static string Day(ref Dice dice, int year) => $"{year}-{1 + dice.Below(12):00}-{1 + dice.Below(28):00}";
}
