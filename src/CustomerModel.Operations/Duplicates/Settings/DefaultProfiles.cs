using static CustomerModel.Operations.KeyForm;
using static CustomerModel.Operations.MatchKind;

namespace CustomerModel.Operations;

/// <summary>The profiles that are shipped.</summary>
internal static class DefaultProfiles
{
    private static readonly ComparedValue[] Address =
    [
        new(Postcode) { SharedByKin = 1 },
        new(City) { SharedByKin = 1, Follows = Postcode },
        new(Region) { SharedByKin = 1, Follows = City },
        new(Street) { SharedByKin = 1, Follows = Postcode },
        new(HouseNumber) { SharedByKin = 1, Follows = Street },
    ];

    private static readonly KeyPart[] ByPlace = [new(Postcode), new(City), new(HouseNumber)];
    private static readonly KeyPart[] ByPerson = [new(BirthDate, Year), new(Postcode), new(City), new(GivenName), new(Street)];

    public static MatchProfile Persons { get; } =
        new()
        {
            Compared =
            [
                new(GivenName) { SharedByKin = 0.005 },
                new(FamilyName) { SharedByKin = 0.9 },
                new(FullName) { SharedByKin = 0.005 },
                new(BirthDate) { SharedByKin = 0.005 },
                new(Identifier),
                new(Email) { SharedByKin = 0.02 },
                new(Mobile) { SharedByKin = 0.01 },
                new(Phone) { SharedByKin = 1 },
                .. Address,
                new(Text) { SharedByKin = 1, Follows = Street },
                new(OrganisationName) { SharedByKin = 0.5 },
            ],
            Keys =
            [
                new(new KeyPart(Identifier)) { Refinements = ByPerson },
                new(new KeyPart(Email)) { Refinements = ByPerson },
                new(new KeyPart(Mobile)) { Refinements = ByPerson },
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
            Compared =
            [
                new(OrganisationName),
                new(Identifier),
                new(Email) { SharedByKin = 0.05 },
                new(Mobile),
                new(Phone) { SharedByKin = 0.5 },
                .. Address,
                new(Text) { SharedByKin = 1, Follows = Street },
            ],
            Keys =
            [
                new(new KeyPart(OrganisationName)) { Refinements = ByPlace },
                new(new KeyPart(Identifier)) { Refinements = ByPlace },
                new(new KeyPart(Email)) { Refinements = ByPlace },
                new(new KeyPart(Mobile)) { Refinements = ByPlace },
                new(new KeyPart(Phone)) { Refinements = ByPlace },
                new(new(OrganisationName, Sound), new(Postcode)) { Refinements = ByPlace },
                new(new(OrganisationName, Start), new(Street)) { Refinements = ByPlace },
                new(new(Street), new(HouseNumber), new(Postcode)) { Refinements = [new(OrganisationName, Sound)] },
            ],
        };
}
