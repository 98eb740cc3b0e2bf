namespace CustomerModel.Customers;

/// <summary>A job that a contact begins: where, and how it is reached there.</summary>
/// <param name="Employer">The account; <see langword="null"/> when the contact belongs to nobody from now on.</param>
public sealed record Job(AccountId? Employer)
{
    /// <summary>At most 100 characters.</summary>
    public string? Title { get; init; }

    /// <summary>At most 100 characters.</summary>
    public string? Department { get; init; }

    /// <summary>The first e-mail address of the contact from now on.</summary>
    public EmailAddress? EmailAddress { get; init; }

    /// <summary>The business telephone number of the contact from now on.</summary>
    public PhoneNumber? Telephone { get; init; }
}
