using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Active customers with the same first e-mail address or the same name, without regard to case.</summary>
/// <remarks>Four index lookups in every store; at most 50 matches of each kind.</remarks>
public sealed class ExactLeadDuplicates : ILeadDuplicates
{
    private const int Most = 50;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LeadMatch>> FindAsync(Lead lead, IReadScope read, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(read);
        return
        [
            .. await AlikeAsync(AccountFields.EmailAddress1, lead.EmailAddress1, LeadMatchReason.Email).ConfigureAwait(false),
            .. await AlikeAsync(AccountFields.Name, lead.CompanyName, LeadMatchReason.Name).ConfigureAwait(false),
            .. await AlikeAsync(ContactFields.EmailAddress1, lead.EmailAddress1, LeadMatchReason.Email).ConfigureAwait(false),
            .. await AlikeAsync(ContactFields.FullName, lead.FullName, LeadMatchReason.Name).ConfigureAwait(false),
        ];

        Task<List<LeadMatch>> AlikeAsync<TRecord, TValue>(Field<TRecord, TValue> field, TValue? value, LeadMatchReason by)
            where TRecord : Record
            where TValue : class => value is null ? Task.FromResult<List<LeadMatch>>([]) : MatchesAsync(field, value, by, read, stop);
    }

    private static async Task<List<LeadMatch>> MatchesAsync<TRecord, TValue>(
        Field<TRecord, TValue> field,
        TValue value,
        LeadMatchReason by,
        IReadScope read,
        CancellationToken stop
    )
        where TRecord : Record
        where TValue : class
    {
        var alike = Criteria.Where(field, Operator.Equal, value).ToSpecification<TRecord>();
        alike.Query.Take(Most);
        var found = await read.ListAsync(alike, stop).ConfigureAwait(false);
        return
        [
            .. found
                .Select(record =>
                    record switch
                    {
                        Account { State: CustomerState.Active } account => account.AsCustomer,
                        Contact { State: CustomerState.Active } contact => contact.AsCustomer,
                        _ => (CustomerId?)null,
                    }
                )
                .OfType<CustomerId>()
                .Select(customer => new LeadMatch(customer, by)),
        ];
    }
}
