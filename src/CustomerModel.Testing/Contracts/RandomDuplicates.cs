using CustomerModel.Duplicates;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Records that often look like each other, and rules of every kind over them.</summary>
internal static class RandomDuplicates
{
    // Two spellings of one letter, a letter of two code units, letters without a simple upper case, blanks.
    private static readonly string[] Names =
    [
        "Anna",
        "ANNA",
        "Anne",
        "An",
        "Rene\u0301",
        "René",
        "RENÉ",
        "Straße",
        "STRASSE",
        "😀x",
        "😀y",
        "Anna-Lena",
        "%_",
    ];
    private static readonly string[] Mails = ["anna@acme.example", "Anna@acme.example", "ben@acme.example", "ann@other.example"];
    private static readonly string[] Phones = ["+49 30 1234567", "+49301234567", "030 1234567", "1234567"];
    private static readonly Instant[] Moments =
    [
        Instant.FromUtc(2026, 3, 2, 0, 0),
        Instant.FromUtc(2026, 3, 2, 23, 59, 59),
        Instant.FromUtc(2026, 3, 3, 0, 0),
        Instant.FromUtc(2026, 3, 3, 0, 0) - Duration.FromTicks(10),
    ];

    /// <summary>For each pair of kinds the fields that can be compared.</summary>
    private static readonly (string Base, string Matching, (string, string, DuplicateOperator[])[] Fields)[] Kinds =
    [
        (
            "account",
            "account",
            [
                (
                    "name",
                    "name",
                    [DuplicateOperator.ExactMatch, DuplicateOperator.SameFirstCharacters, DuplicateOperator.SameLastCharacters]
                ),
                ("emailaddress1", "emailaddress1", [DuplicateOperator.ExactMatch, DuplicateOperator.SameFirstCharacters]),
                ("emailaddress1", "emailaddress2", [DuplicateOperator.ExactMatch]),
                ("emailaddress2", "emailaddress1", [DuplicateOperator.ExactMatch, DuplicateOperator.SameFirstCharacters]),
                ("telephone1", "telephone1", [DuplicateOperator.ExactMatch, DuplicateOperator.SameLastCharacters]),
                ("industrycode", "industrycode", [DuplicateOperator.ExactMatch]),
                ("guest.contracts/motto", "name", [DuplicateOperator.ExactMatch, DuplicateOperator.SameFirstCharacters]),
                ("guest.contracts/motto", "guest.contracts/motto", [DuplicateOperator.SameLastCharacters]),
                ("guest.contracts/since", "guest.contracts/since", [DuplicateOperator.SameDate]),
                ("guest.contracts/seen", "guest.contracts/seen", [DuplicateOperator.SameDate, DuplicateOperator.SameDateAndTime]),
                ("guest.contracts/points", "guest.contracts/points", [DuplicateOperator.ExactMatch]),
                ("address1_city", "address1_city", [DuplicateOperator.ExactMatch, DuplicateOperator.SameFirstCharacters]),
            ]
        ),
        (
            "account",
            "contact",
            [
                ("name", "lastname", [DuplicateOperator.ExactMatch, DuplicateOperator.SameLastCharacters]),
                ("emailaddress1", "emailaddress1", [DuplicateOperator.ExactMatch]),
                ("telephone1", "telephone1", [DuplicateOperator.ExactMatch, DuplicateOperator.SameLastCharacters]),
                ("guest.contracts/since", "birthdate", [DuplicateOperator.SameDate]),
            ]
        ),
        (
            "contact",
            "account",
            [
                ("lastname", "name", [DuplicateOperator.ExactMatch, DuplicateOperator.SameFirstCharacters]),
                ("emailaddress1", "guest.contracts/mail", [DuplicateOperator.ExactMatch]),
                ("address1_city", "address1_city", [DuplicateOperator.ExactMatch]),
            ]
        ),
    ];

    public static Gen<Account> Accounts =>
        from name in OneOf(Names)
        from motto in OneOf<string?>([.. Names, null])
        from mails in OneOf<string?>([.. Mails, null]).ArrayOf(3)
        from phone in OneOf<string?>([.. Phones, null])
        from moment in OneOf(Moments)
        from day in Gen.Choose(0, 2)
        from industry in OneOf<Industry?>([Industry.Consulting, null])
        from city in OneOf<string?>(["Linz", "LINZ", null])
        from isInactive in OneOf<bool>([false, false, true])
        select Account(
            name,
            edit =>
                edit.Set(GuestFields.Motto, (object?)motto)
                    .Set(AccountFields.EmailAddress1, Mail(mails[0]))
                    .Set(AccountFields.EmailAddress2, Mail(mails[1]))
                    .Set(GuestFields.Mail, Mail(mails[2]))
                    .Set(AccountFields.Telephone1, Phone(phone))
                    .Set(GuestFields.Seen, (object?)(day == 2 ? null : moment))
                    .Set(GuestFields.Since, (object?)(day == 2 ? null : A.Day.PlusDays(day)))
                    .Set(GuestFields.Points, (object?)(day == 1 ? null : day))
                    .Set(AccountFields.Industry, (object?)industry),
            city,
            isInactive
        );

    public static Gen<Contact> Contacts =>
        from name in OneOf(Names)
        from mail in OneOf<string?>([.. Mails, null])
        from phone in OneOf<string?>([.. Phones, null])
        from day in Gen.Choose(0, 2)
        from city in OneOf<string?>(["Linz", "LINZ", null])
        select A
            .Contact.Named(null, name)
            .With(edit =>
                edit.Set(ContactFields.EmailAddress1, Mail(mail))
                    .Set(ContactFields.Telephone1, Phone(phone))
                    .Set(ContactFields.Birthday, (object?)(day == 2 ? null : A.Day.PlusDays(day)))
                    .Set(ContactFields.Address(1, AddressFields.City), (object?)city)
            )
            .Build();

    /// <summary>Published rules that look at one kind of record.</summary>
    public static Gen<DuplicateRule[]> Rules =>
        from kind in OneOf<string>(["account", "contact"])
        from rules in Rule([.. Kinds.Where(pair => pair.Base == kind)]).ArrayOf(3)
        select rules;

    private static Gen<DuplicateRule> Rule((string Base, string Matching, (string, string, DuplicateOperator[])[] Fields)[] kinds) =>
        from kind in OneOf(kinds)
        from conditions in Gen.Choose(1, 3).SelectMany(count => Condition(kind.Fields).ArrayOf(count))
        from isCaseSensitive in OneOf<bool>([false, true])
        from excludesInactive in OneOf<bool>([false, true])
        select Published(kind.Base, kind.Matching, conditions, isCaseSensitive, excludesInactive);

    private static Gen<DuplicateCondition> Condition((string Base, string Matching, DuplicateOperator[] Operators)[] fields) =>
        from pair in OneOf(fields)
        from op in OneOf(pair.Operators)
        from count in Gen.Choose(1, 5)
        from ignoresBlanks in OneOf<bool>([false, true])
        let parameter = op is DuplicateOperator.SameFirstCharacters or DuplicateOperator.SameLastCharacters ? count : (int?)null
        let condition = DuplicateCondition.Of(op, parameter, pair.Base, pair.Matching)
        select ignoresBlanks ? condition.IgnoringBlanks() : condition;

    private static DuplicateRule Published(
        string kind,
        string matching,
        DuplicateCondition[] conditions,
        bool isCaseSensitive,
        bool excludesInactive
    )
    {
        var rule = DuplicateRule.Create(DuplicateRuleId.New(A.Now.ToInstant()), "Rule", kind, matching, A.Now);
        rule.Edit(edit =>
            edit.Set(DuplicateRuleFields.IsCaseSensitive, isCaseSensitive).Set(DuplicateRuleFields.ExcludesInactive, excludesInactive)
        );
        Array.ForEach(conditions, condition => rule.AddCondition(condition, A.Now));
        rule.Publish(A.Now);
        return rule;
    }

    private static Account Account(string name, Action<RecordEdit<Account>> fill, string? city, bool isInactive)
    {
        var account = A.Account.Named(name).Build();
        account.Edit(fill);
        if (city is not null)
        {
            account.AddAddress(A.AddressIn(city), A.Now);
        }

        if (isInactive)
        {
            account.Deactivate(A.Now);
        }

        return account;
    }

    private static Gen<T> OneOf<T>(IEnumerable<T> values) => Gen.Elements(values);

    private static object? Mail(string? text) => text is null ? null : EmailAddress.Parse(text);

    private static object? Phone(string? text) => text is null ? null : PhoneNumber.Parse(text);
}
