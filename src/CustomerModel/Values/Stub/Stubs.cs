#pragma warning disable
namespace CustomerModel;

public sealed record PersonName
{
    public string? First { get; init; }
    public string? Middle { get; init; }
    public string Last { get; init; }
    public string? Suffix { get; init; }

    public static PersonName Of(string? f, string l) => new() { First = f, Last = l };

    public static PersonName Of(string l) => new() { Last = l };

    public static PersonName Of(string? f, string? m, string l, string? s) =>
        new()
        {
            First = f,
            Middle = m,
            Last = l,
            Suffix = s,
        };

    public string FullName(NameFormat f) => string.Join(' ', new[] { First, Last }.Where(x => x is not null));
}

public enum NameFormat
{
    FirstLast,
}

public sealed record PostalAddress
{
    public string? Line1 { get; init; }
    public string? Line2 { get; init; }
    public string? Line3 { get; init; }
    public string? City { get; init; }
    public string? StateOrProvince { get; init; }
    public string? County { get; init; }
    public string? PostalCode { get; init; }
    public string? PostOfficeBox { get; init; }
    public string? Country { get; init; }
    public string? Composite => City;

    public static PostalAddress Of(
        string? line1 = null,
        string? line2 = null,
        string? line3 = null,
        string? city = null,
        string? stateOrProvince = null,
        string? county = null,
        string? postalCode = null,
        string? postOfficeBox = null,
        string? country = null
    ) =>
        new()
        {
            Line1 = line1,
            Line2 = line2,
            Line3 = line3,
            City = city,
            StateOrProvince = stateOrProvince,
            County = county,
            PostalCode = postalCode,
            PostOfficeBox = postOfficeBox,
            Country = country,
        };
}

public enum CustomerKind
{
    None,
    Account = 1,
    Contact = 2,
}

public readonly record struct CustomerId(CustomerKind Kind, Guid Value)
{
    public static implicit operator CustomerId(AccountId a) => new(CustomerKind.Account, a.Value);

    public static implicit operator CustomerId(ContactId a) => new(CustomerKind.Contact, a.Value);

    public AccountId? Account => Kind == CustomerKind.Account ? AccountId.From(Value) : null;
    public ContactId? Contact => Kind == CustomerKind.Contact ? ContactId.From(Value) : null;
}

public enum OwnerKind
{
    None,
    User = 8,
    Team = 9,
}

public readonly record struct OwnerId(OwnerKind Kind, Guid Value)
{
    public static implicit operator OwnerId(UserId a) => new(OwnerKind.User, a.Value);

    public static implicit operator OwnerId(TeamId a) => new(OwnerKind.Team, a.Value);
}
