using CustomerModel.Customers;
using CustomerModel.Sales;
using static CustomerModel.Operations.MatchKind;

namespace CustomerModel.Operations;

/// <summary>Which fields of a kind of record are what, so that records can be compared as rows.</summary>
/// <typeparam name="TRecord">The kind of record.</typeparam>
public sealed class MatchFields<TRecord>
    where TRecord : Record
{
    private readonly (Field<TRecord> Field, MatchKind Kind)[] _fields;

    private MatchFields((Field<TRecord> Field, MatchKind Kind)[] fields) => _fields = fields;

    /// <summary>The columns of <see cref="Row"/>.</summary>
    public MatchColumns Columns => MatchColumns.InOrder(_fields.Select(pair => pair.Kind));

    /// <summary>Fields by their logical names.</summary>
    /// <exception cref="RefusedException">The kind of record lacks one (<c>match.unknown-column</c>).</exception>
    public static MatchFields<TRecord> Of(RecordType<TRecord> type, params IReadOnlyList<(string Field, MatchKind Kind)> fields)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(fields);
        string[] unknown = [.. fields.Select(pair => pair.Field).Except(type.Fields.Select(field => field.Name))];
        RefusedException.ThrowIfAny(unknown.Select(MatchErrors.UnknownColumn));
        return new([.. fields.Select(pair => (type.Fields.First(field => field.Name == pair.Field), pair.Kind))]);
    }

    /// <summary>The same and another field, a custom one for instance.</summary>
    public MatchFields<TRecord> With(Field<TRecord> field, MatchKind kind)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new([.. _fields, (field, kind)]);
    }

    /// <summary>A record as a row; <see langword="null"/> for what it has not.</summary>
    public IReadOnlyList<string?> Row(TRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Array.ConvertAll(_fields, pair => TextOf(pair.Field.Read(record)));
    }

    private static string? TextOf(object? value) =>
        value switch
        {
            null => null,
            PhoneNumber phone => phone.Key,
            _ => ValueTexts.Plain(value),
        };
}

/// <summary>The fields of the customers and of those who may become one.</summary>
public static class MatchFields
{
    private static readonly (string, MatchKind)[] Reach =
    [
        ("emailaddress1", Email),
        ("emailaddress2", Email),
        ("telephone1", Phone),
        ("telephone2", Phone),
        ("address1_line1", Street),
        ("address1_city", City),
        ("address1_postalcode", Postcode),
        ("address1_stateorprovince", Region),
    ];

    /// <summary>Of contacts: names, birthday, government id, e-mail addresses, telephone numbers, the first address.</summary>
    public static MatchFields<Contact> Contacts { get; } =
        MatchFields<Contact>.Of(
            Contact.Type,
            [
                ("firstname", GivenName),
                ("lastname", FamilyName),
                ("birthdate", BirthDate),
                ("governmentid", Identifier),
                ("mobilephone", Mobile),
                .. Reach,
            ]
        );

    /// <summary>Of accounts: name, account number, e-mail addresses, telephone numbers, the first address.</summary>
    public static MatchFields<Account> Accounts { get; } =
        MatchFields<Account>.Of(Account.Type, [("name", OrganisationName), ("accountnumber", Identifier), .. Reach]);

    /// <summary>Of leads as people: names, company, e-mail addresses, telephone numbers, the first address.</summary>
    public static MatchFields<Lead> Leads { get; } =
        MatchFields<Lead>.Of(
            Lead.Type,
            [("firstname", GivenName), ("lastname", FamilyName), ("companyname", OrganisationName), ("mobilephone", Mobile), .. Reach]
        );
}
