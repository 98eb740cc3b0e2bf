namespace CustomerModel.Benchmarks;

/// <summary>What goes wrong when somebody is entered again: one to four faults.</summary>
internal sealed class Faults
{
    private static readonly (string Right, string Wrong)[] Misread =
    [
        ("m", "rn"),
        ("rn", "m"),
        ("l", "1"),
        ("o", "0"),
        ("cl", "d"),
        ("ph", "f"),
        ("ck", "k"),
        ("ei", "ie"),
        ("ie", "i"),
        ("sch", "sh"),
        ("tt", "t"),
        ("th", "t"),
        ("z", "s"),
        ("v", "f"),
        ("y", "i"),
        ("ue", "u"),
        ("oe", "o"),
    ];

    private static readonly Dictionary<string, string[]> Nicknames = new(StringComparer.Ordinal)
    {
        ["Alexander"] = ["Alex", "Sascha"],
        ["Andreas"] = ["Andi"],
        ["Angela"] = ["Angie"],
        ["Anthony"] = ["Tony"],
        ["Benjamin"] = ["Ben"],
        ["Catherine"] = ["Kate", "Cathy"],
        ["Charles"] = ["Charlie", "Chuck"],
        ["Charlotte"] = ["Lotte", "Lottie"],
        ["Christian"] = ["Chris"],
        ["Christina"] = ["Tina", "Chris"],
        ["Daniel"] = ["Dan", "Danny"],
        ["David"] = ["Dave"],
        ["Deborah"] = ["Debbie"],
        ["Edward"] = ["Ted", "Eddie"],
        ["Elizabeth"] = ["Liz", "Betty", "Lisa"],
        ["Franziska"] = ["Franzi"],
        ["Franz"] = ["Frank"],
        ["Frederick"] = ["Fred"],
        ["Friedrich"] = ["Fritz"],
        ["Gabriele"] = ["Gabi"],
        ["Georg"] = ["Schorsch"],
        ["Gerhard"] = ["Gerd"],
        ["Heinrich"] = ["Heinz"],
        ["James"] = ["Jim", "Jimmy"],
        ["Jennifer"] = ["Jenny", "Jen"],
        ["Johanna"] = ["Hanna"],
        ["Johann"] = ["Hans"],
        ["John"] = ["Jack", "Johnny"],
        ["Jonathan"] = ["Jon"],
        ["Josef"] = ["Sepp"],
        ["Joseph"] = ["Joe"],
        ["Katharina"] = ["Katja", "Kathrin"],
        ["Klaus"] = ["Niklaus"],
        ["Margaret"] = ["Maggie", "Peggy"],
        ["Matthew"] = ["Matt"],
        ["Maximilian"] = ["Max"],
        ["Michael"] = ["Mike", "Micha"],
        ["Nicholas"] = ["Nick"],
        ["Patricia"] = ["Pat", "Trish"],
        ["Philipp"] = ["Phil"],
        ["Richard"] = ["Rick", "Dick"],
        ["Robert"] = ["Bob", "Rob"],
        ["Samantha"] = ["Sam"],
        ["Sebastian"] = ["Basti"],
        ["Stefan"] = ["Steve"],
        ["Stephanie"] = ["Steffi"],
        ["Susanne"] = ["Susi", "Suse"],
        ["Theresa"] = ["Resi", "Tess"],
        ["Thomas"] = ["Tom", "Tommy"],
        ["Timothy"] = ["Tim"],
        ["Ursula"] = ["Uschi"],
        ["Victoria"] = ["Vicky"],
        ["Walter"] = ["Walt"],
        ["Wilhelm"] = ["Willi"],
        ["William"] = ["Bill", "Will"],
        ["Wolfgang"] = ["Wolfi"],
    };

    private Dice _dice;

    public Faults(ulong seed) => _dice = new(seed);

    /// <summary>The same person, entered once more.</summary>
    public PopulationPerson Copy(PopulationPerson person)
    {
        var count = 1 + (_dice.Happens(0.6) ? 1 : 0) + (_dice.Happens(0.35) ? 1 : 0) + (_dice.Happens(0.25) ? 1 : 0);
        var used = 0;
        for (var done = 0; done < count; )
        {
            var fault = _dice.Below(14);
            if ((used & (1 << fault)) == 0 && Fault(fault, person) is var other && other != person)
            {
                (person, used, done) = (other, used | (1 << fault), done + 1);
            }
        }

        return person;
    }

    private PopulationPerson Fault(int fault, PopulationPerson person) =>
        fault switch
        {
            0 => person with { Given = Spoil(person.Given) },
            1 => person with { Family = Spoil(person.Family) },
            2 => person with { Given = Shorter(person.Given) },
            3 => _dice.Happens(0.4) ? person with { Given = person.Family, Family = person.Given } : person,
            4 => person with { Born = Digits(person.Born) },
            5 => _dice.Happens(0.5) ? person with { Born = "" } : person,
            6 => person with { Email = Spoil(person.Email) },
            7 => person with { Email = _dice.Happens(0.5) ? "" : Population.Address(ref _dice, person.Given, person.Family) },
            8 => person with { Mobile = Digits(person.Mobile) },
            9 => person with { Mobile = _dice.Happens(0.5) ? "" : Population.Number(ref _dice, "0171") },
            10 => person with { Street = Spoil(person.Street), Phone = _dice.Happens(0.5) ? "" : person.Phone },
            11 => _dice.Happens(0.5) ? person with { Postcode = Digits(person.Postcode) } : person with { House = Digits(person.House) },
            12 => person with { Town = Spoil(person.Town) },
            _ => _dice.Happens(0.35) ? Moved(person) : person,
        };

    private string Shorter(string given) =>
        Nicknames.TryGetValue(given, out var shorter) ? _dice.Of(shorter)
        : _dice.Happens(0.3) ? $"{given[0]}."
        : given;

    private PopulationPerson Moved(PopulationPerson person)
    {
        var (street, house, town, postcode, region) = Population.Place(ref _dice);
        return person with { Street = street, House = house, Town = town, Postcode = postcode, Region = region, Phone = "" };
    }

    /// <summary>A typing error, two letters exchanged, or a misreading.</summary>
    private string Spoil(string text)
    {
        if (text.Length < 3)
        {
            return text;
        }

        var at = 1 + _dice.Below(text.Length - 2);
        var letter = (char)('a' + _dice.Below(26));
        var misread = Misread[_dice.Below(Misread.Length)];
        return _dice.Below(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, $"{letter}"),
            2 => $"{text[..at]}{letter}{text[(at + 1)..]}",
            3 => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            _ => text.IndexOf(misread.Right, 1, StringComparison.Ordinal) is > 0 and var place
                ? $"{text[..place]}{misread.Wrong}{text[(place + misread.Right.Length)..]}"
                : text,
        };
    }

    /// <summary>A wrong digit, or two exchanged.</summary>
    private string Digits(string text)
    {
        if (text.Length < 2)
        {
            return text;
        }

        var at = _dice.Below(text.Length - 1);
        return !char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1]) ? text
            : _dice.Happens(0.5) ? $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}"
            : $"{text[..at]}{_dice.Below(10)}{text[(at + 1)..]}";
    }
}
