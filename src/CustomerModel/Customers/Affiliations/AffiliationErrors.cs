namespace CustomerModel.Customers;

/// <summary>Every reason an affiliation can refuse, or be refused.</summary>
public static class AffiliationErrors
{
    /// <summary>The last day lies before the first one.</summary>
    public static DomainError EndsBeforeItBegins(LocalDate end) =>
        new("affiliation.ends-before-it-begins", "The last day lies before the first one.")
        {
            Fields = ["startdate", "enddate"],
            Value = end,
        };

    /// <summary>It has ended already.</summary>
    public static DomainError Ended(LocalDate end) =>
        new("affiliation.ended", "The affiliation has an end already.") { Fields = ["enddate"], Value = end };

    /// <summary>The contact has the role there already.</summary>
    public static DomainError HasRole(AffiliationRole role) =>
        new("affiliation.has-role", "The contact has the role already.") { Value = role };

    /// <summary>The contact does not have the role there.</summary>
    public static DomainError HasNotRole(AffiliationRole role) =>
        new("affiliation.has-not-role", "The contact does not have the role.") { Value = role };

    /// <summary>A contact stands under one account at a time: another primary affiliation covers some of the days.</summary>
    public static DomainError PrimaryOverlap(AffiliationId other) =>
        new("affiliation.primary-overlap", "Another primary affiliation of the contact covers some of the days.")
        {
            Fields = ["startdate", "enddate", "isprimary"],
            Value = other,
        };

    /// <summary>The contact is affiliated with the account on some of the days already.</summary>
    public static DomainError Overlap(AffiliationId other) =>
        new("affiliation.overlap", "The contact is affiliated with the account on some of the days already.")
        {
            Fields = ["startdate", "enddate"],
            Value = other,
        };
}
