namespace CustomerModel;

/// <summary>How a condition compares a field with its values.</summary>
public enum Operator
{
    /// <summary>The value is the given one.</summary>
    Equal,

    /// <summary>The value is absent or another one.</summary>
    NotEqual,

    /// <summary>Below the given value.</summary>
    Less,

    /// <summary>Below or the given value.</summary>
    LessOrEqual,

    /// <summary>Above the given value.</summary>
    Greater,

    /// <summary>Above or the given value.</summary>
    GreaterOrEqual,

    /// <summary>Between two given values, both included.</summary>
    Between,

    /// <summary>One of the given values.</summary>
    In,

    /// <summary>Absent or none of the given values.</summary>
    NotIn,

    /// <summary>There is no value.</summary>
    Missing,

    /// <summary>There is a value.</summary>
    Present,

    /// <summary>The text holds the given one.</summary>
    Contains,

    /// <summary>The text begins with the given one.</summary>
    StartsWith,

    /// <summary>The text ends with the given one.</summary>
    EndsWith,

    /// <summary>The date lies in the given month, 1 to 12, of any year: birthdays.</summary>
    InMonth,
}
