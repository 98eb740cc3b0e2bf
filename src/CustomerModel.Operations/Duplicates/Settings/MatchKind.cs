namespace CustomerModel.Operations;

/// <summary>What a value is to a comparison: how it is folded, and what it is to be close.</summary>
public enum MatchKind
{
    /// <summary>Given name; nicknames and initials are known.</summary>
    GivenName,

    /// <summary>Family name; one of a double name is a part.</summary>
    FamilyName,

    /// <summary>A name in one text, its words in any order.</summary>
    FullName,

    /// <summary>A date: <c>19810312</c>, <c>1981-03-12</c>, <c>12.3.1981</c>; two digits swapped, one wrong, day and month exchanged are close.</summary>
    BirthDate,

    /// <summary>A number or code that belongs to one alone: of a government, a customer, a tax payer.</summary>
    Identifier,

    /// <summary>An address of e-mail.</summary>
    Email,

    /// <summary>The number of a mobile telephone, which people seldom share; its last nine digits count.</summary>
    Mobile,

    /// <summary>Any other telephone number; its last nine digits count.</summary>
    Phone,

    /// <summary>A line of an address; abbreviations are known.</summary>
    Street,

    /// <summary>The number of a house; taken out of the line where no column has it.</summary>
    HouseNumber,

    /// <summary>A town or suburb.</summary>
    City,

    /// <summary>A postcode; the first two characters are a part.</summary>
    Postcode,

    /// <summary>A state, province or county.</summary>
    Region,

    /// <summary>The name of an organisation; legal forms are passed over.</summary>
    OrganisationName,

    /// <summary>Any other text.</summary>
    Text,
}
