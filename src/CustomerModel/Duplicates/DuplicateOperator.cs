namespace CustomerModel.Duplicates;

/// <summary>How a condition compares the field of one record with that of the other, with the Dynamics codes.</summary>
public enum DuplicateOperator
{
    /// <summary>The values are the same. For everything but dates.</summary>
    ExactMatch = 0,

    /// <summary>The first characters are the same; a text that has fewer has to be the same as a whole.</summary>
    SameFirstCharacters = 1,

    /// <summary>The last characters are the same; a text that has fewer has to be the same as a whole.</summary>
    SameLastCharacters = 2,

    /// <summary>The dates are the same; of moments, the days on which they lie in the host's time zone.</summary>
    SameDate = 3,

    /// <summary>The moments are the same, to the microsecond.</summary>
    SameDateAndTime = 4,
}
