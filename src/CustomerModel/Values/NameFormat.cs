namespace CustomerModel;

/// <summary>How an organisation spells full names; the formats Dynamics offers.</summary>
public enum NameFormat
{
    /// <summary>Anna Muster.</summary>
    FirstLast = 0,

    /// <summary>Muster, Anna.</summary>
    LastCommaFirst = 1,

    /// <summary>Muster, Anna M.</summary>
    LastCommaFirstInitial = 2,

    /// <summary>Muster, Anna Maria.</summary>
    LastCommaFirstMiddle = 3,

    /// <summary>Anna M. Muster.</summary>
    FirstInitialLast = 4,

    /// <summary>Anna Maria Muster.</summary>
    FirstMiddleLast = 5,

    /// <summary>Muster Anna.</summary>
    LastFirst = 6,

    /// <summary>MusterAnna: East Asian names without a space.</summary>
    LastFirstTogether = 7,
}
