using static CustomerModel.Operations.KeyForm;
using static CustomerModel.Operations.MatchKind;

namespace CustomerModel.Operations;

/// <summary>The profiles that are shipped.</summary>
internal static class DefaultProfiles
{
    private static readonly ComparedAttribute[] Address =
    [
        new(Postcode) { IsShared = true },
        new(City) { IsShared = true, Follows = Postcode },
        new(Region) { IsShared = true, Follows = City },
        new(Street) { IsShared = true, Follows = Postcode },
        new(HouseNumber) { IsShared = true, Follows = Street },
    ];

    private static readonly KeyPart[] ByPlace = [new(Postcode), new(City), new(HouseNumber)];
    private static readonly KeyPart[] ByPerson = [new(BirthDate, Year), new(Postcode), new(City), new(GivenName), new(Street)];

    public static MatchProfile Persons { get; } =
        new()
        {
            Attributes =
            [
                new(GivenName),
                new(FamilyName) { IsShared = true },
                new(FullName),
                new(BirthDate),
                new(Identifier),
                new(Email),
                new(Phone) { IsShared = true },
                .. Address,
                new(Text) { IsShared = true, Follows = Street },
                new(OrganisationName) { IsShared = true },
            ],
            Keys =
            [
                new(new KeyPart(Identifier)) { Refinements = ByPerson },
                new(new KeyPart(Email)) { Refinements = ByPerson },
                new(new KeyPart(Phone)) { Refinements = ByPerson },
                new(new(BirthDate), new(FamilyName, Sound)) { Refinements = ByPerson },
                new(new(BirthDate), new(GivenName, Sound)) { Refinements = ByPerson },
                new(new(BirthDate), new(Postcode)) { Refinements = ByPerson },
                new(new(GivenName), new(FamilyName)) { Refinements = ByPerson },
                new(new(FamilyName, Sound), new(Postcode)) { Refinements = ByPerson },
                new(new(GivenName), new(Postcode)) { Refinements = ByPerson },
                new(new(Street), new(HouseNumber)) { Refinements = [.. ByPlace, new(FamilyName, Sound)] },
                new(new KeyPart(FullName)) { Refinements = ByPerson },
                new(new(FullName, Sound), new(Postcode)) { Refinements = ByPerson },
            ],
        };

    public static MatchProfile Organisations { get; } =
        new()
        {
            Attributes =
            [
                new(OrganisationName),
                new(Identifier),
                new(Email),
                new(Phone),
                .. Address,
                new(Text) { IsShared = true, Follows = Street },
            ],
            Keys =
            [
                new(new KeyPart(OrganisationName)) { Refinements = ByPlace },
                new(new KeyPart(Identifier)) { Refinements = ByPlace },
                new(new KeyPart(Email)) { Refinements = ByPlace },
                new(new KeyPart(Phone)) { Refinements = ByPlace },
                new(new(OrganisationName, Sound), new(Postcode)) { Refinements = ByPlace },
                new(new(OrganisationName, Start), new(Street)) { Refinements = ByPlace },
                new(new(Street), new(HouseNumber), new(Postcode)) { Refinements = [new(OrganisationName, Sound)] },
            ],
        };
}
