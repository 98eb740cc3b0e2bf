namespace CustomerModel;

/// <summary>How careful one must be with a value; drives masking, export and erasure.</summary>
public enum DataClass
{
    /// <summary>About no person.</summary>
    Ordinary,

    /// <summary>About a person: shown to those who may, exported and erased with the person.</summary>
    Personal,

    /// <summary>Personal and harmful when it leaks: identity numbers, income, family.</summary>
    Sensitive,
}
