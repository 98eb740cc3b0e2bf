namespace CustomerModel.Service;

/// <summary>Reads what support a customer has a right to.</summary>
public static class SupportReading
{
    /// <summary>The level of support of a customer, by contract or entitlement: what it is, what is left, why or why not.</summary>
    /// <param name="read">Where; agreements that the caller may not read do not help.</param>
    /// <param name="customer">The account or contact.</param>
    /// <param name="product">What it is about.</param>
    /// <param name="channel">By what it came in.</param>
    /// <param name="at">The moment; <see langword="null"/>: now.</param>
    /// <param name="contact">Who asks.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<SupportAnswer> SupportForAsync(
        this IReadScope read,
        CustomerId customer,
        ProductId? product = null,
        CaseOrigin? channel = null,
        ZonedDateTime? at = null,
        ContactId? contact = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        var question = new SupportQuestion(customer, at ?? read.Now)
        {
            Product = product,
            Contact = contact,
            Channel = channel,
        };
        return SupportAnswer.To(
            question,
            await read.ListAsync(new ContractsOf(customer), stop).ConfigureAwait(false),
            await read.ListAsync(new EntitlementsOf(customer), stop).ConfigureAwait(false),
            CaseHandling.PolicyOf(read).EntitlementBound
        );
    }
}
