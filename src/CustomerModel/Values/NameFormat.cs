namespace CustomerModel;

/// <summary>How an organisation spells full names; the formats and codes of Dynamics' <c>fullnameconventioncode</c>.</summary>
/// <remarks>Where nothing else is said the format is <see cref="FirstLast"/>, which is not the default value of the enum.</remarks>
public enum NameFormat
{
    /// <summary>Muster, Anna.</summary>
    LastCommaFirst = 0,

    /// <summary>Anna Muster.</summary>
    FirstLast = 1,

    /// <summary>Muster, Anna M.</summary>
    LastCommaFirstInitial = 2,

    /// <summary>Anna M. Muster.</summary>
    FirstInitialLast = 3,

    /// <summary>Muster, Anna Maria.</summary>
    LastCommaFirstMiddle = 4,

    /// <summary>Anna Maria Muster.</summary>
    FirstMiddleLast = 5,

    /// <summary>Muster Anna.</summary>
    LastFirst = 6,

    /// <summary>MusterAnna: East Asian names without a space.</summary>
    LastFirstTogether = 7,
}
