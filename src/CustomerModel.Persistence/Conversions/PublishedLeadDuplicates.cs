using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Customers that look, by published duplicate rules, like the lead or like the account and contact that would be made of it.</summary>
/// <remarks>Without published rules for leads, accounts or contacts it finds nothing. At most 50 matches for each rule.</remarks>
public sealed class PublishedLeadDuplicates : ILeadDuplicates
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<LeadMatch>> FindAsync(Lead lead, IReadScope read, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(lead);
        ArgumentNullException.ThrowIfNull(read);
        var (account, contact) = Qualify.Drafts(lead, read.Now);
        var found = new List<LeadMatch>();
        foreach (var record in new Record?[] { lead, account, contact }.OfType<Record>())
        {
            foreach (var match in await read.FindDuplicatesAsync(record, stop: stop).ConfigureAwait(false))
            {
                if (CustomerOf(match.Matching) is { } customer)
                {
                    found.Add(new(customer, match.Rule));
                }
            }
        }

        return found;
    }

    private static CustomerId? CustomerOf(RecordRef record) =>
        record.Type switch
        {
            "account" => AccountId.From(record.Id),
            "contact" => ContactId.From(record.Id),
            _ => null,
        };
}
