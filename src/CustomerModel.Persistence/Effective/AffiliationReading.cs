using CustomerModel.Customers;

namespace CustomerModel;

/// <summary>Reads where a contact belonged.</summary>
public static class AffiliationReading
{
    /// <summary>The affiliations of a contact that were in force on a day, each as it was known at a moment, as far as the caller may read them.</summary>
    /// <param name="scope">Where they are read.</param>
    /// <param name="contact">Whose.</param>
    /// <param name="validOn">The day.</param>
    /// <param name="knownAt">The moment; now when left out.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task<List<Affiliation>> AffiliationsAsOfAsync(
        this IReadScope scope,
        ContactId contact,
        LocalDate validOn,
        Instant? knownAt = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(scope);
        var of = Criteria.Where(AffiliationFields.Contact, Operator.Equal, contact).ToSpecification<Affiliation>();
        var all = new List<Affiliation>();
        foreach (var one in await scope.ListAsync(of, stop).ConfigureAwait(false))
        {
            // An affiliation has days of its own, so only what was known of them is taken back.
            var known = await scope.AsOfAsync(one.Id, LocalDate.MaxIsoValue, knownAt, stop).ConfigureAwait(false);
            if (known?.Record.IsInForceOn(validOn) == true)
            {
                all.Add(known.Record);
            }
        }

        return all;
    }
}
