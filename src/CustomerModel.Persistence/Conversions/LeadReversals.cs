using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Takes qualifications back, with all that has to be read and deleted for it.</summary>
public static class LeadReversals
{
    /// <summary>Opens a qualified lead as new, deletes what qualification made and nobody has come to use, and lets go of the rest.</summary>
    /// <returns>What was deleted and what lives on.</returns>
    /// <exception cref="RefusedException">See <see cref="Unqualify.WhyNotLead"/>; nothing has changed.</exception>
    public static Task<UnqualifiedLead> UnqualifyAsync(this ICustomerModel model, LeadId lead, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.RunAsync(work => UnqualifyAsync(work, model.Catalogue, lead, stop), stop);
    }

    private static async Task<UnqualifiedLead> UnqualifyAsync(
        IUnitOfWork work,
        RecordCatalogue catalogue,
        LeadId id,
        CancellationToken stop
    )
    {
        var lead = await work.GetAsync(id, stop).ConfigureAwait(false);
        var account = await FindAsync<Account>(work, lead.ParentAccount?.Value, stop).ConfigureAwait(false);
        var contact = await FindAsync<Contact>(work, lead.ParentContact?.Value, stop).ConfigureAwait(false);
        var opportunity = await FindAsync<Opportunity>(work, lead.QualifyingOpportunity?.Value, stop).ConfigureAwait(false);
        var names = new Dictionary<RecordRef, IReadOnlyList<RecordRef>>();
        foreach (var record in new Record?[] { account, contact, opportunity }.OfType<Record>())
        {
            names[record.Ref] = await Referrers.OfAsync(record, catalogue, work, stop).ConfigureAwait(false);
        }

        var found = new LeadReversal
        {
            Account = account,
            Contact = contact,
            Opportunity = opportunity,
            NamedBy = names,
        };
        var result = Unqualify.Lead(lead, found, work.Now);
        foreach (var record in result.Remove)
        {
            work.Remove(record);
        }

        return result;
    }

    private static Task<TRecord?> FindAsync<TRecord>(IUnitOfWork work, Guid? id, CancellationToken stop)
        where TRecord : Record => id is { } known ? work.FindAsync<TRecord>(known, stop) : Task.FromResult<TRecord?>(null);
}
