namespace CustomerModel.Operations;

/// <summary>How two values agree; where several values are compared, the highest counts.</summary>
public enum Agreement
{
    /// <summary>One of the two is not there: no evidence either way.</summary>
    Missing,

    /// <summary>Two different values.</summary>
    Different,

    /// <summary>They share a part: a word, the year and the month, the beginning of a postcode, what stands in front of the at sign.</summary>
    Part,

    /// <summary>A typing error apart.</summary>
    Close,

    /// <summary>One is the first letter of the other.</summary>
    Initial,

    /// <summary>Two forms of one given name.</summary>
    Nickname,

    /// <summary>Given and family name stand in each other's place.</summary>
    Swapped,

    /// <summary>The same, folded.</summary>
    Exact,
}
